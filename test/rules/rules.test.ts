import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdits, type Diagnostic, type RuleInfo, service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { formatFixture, type Mark, parseFixture } from '../support/fixture.js';
import { matchesGolden } from '../support/golden.js';

const fixtures = 'test/rules';
const pages = 'server/src/core/rules';
const headings = ['Why', 'Wrong', 'Right', 'Fix'];
const fewest = 3;
const mostRounds = 20;

describe('rules', () => {
  for (const rule of service.rules) {
    describe(rule.id, () => {
      const files = fixturesOf(rule.id);
      const valid = files.filter((file) => file.startsWith('valid-'));
      const invalid = files.filter((file) => file.startsWith('invalid-') && !file.endsWith('.fixed.txt'));

      it('has enough fixtures, and nothing else in its folder', () => {
        assert.ok(valid.length >= fewest, `${valid.length} valid fixtures`);
        assert.ok(invalid.length >= fewest, `${invalid.length} invalid fixtures`);
        const fixed = invalid.map(fixedName);
        const strange = files.filter((file) => ![...valid, ...invalid, ...fixed].includes(file));
        assert.deepEqual(strange, []);
      });

      for (const file of valid) {
        it(`finds nothing in ${file}`, () => {
          const { text, marks } = read(rule.id, file);
          assert.deepEqual(marks, [], 'a valid fixture has no marks');
          assert.equal(formatFixture(text, found(text, [rule.id])), text.replaceAll('\r\n', '\n'));
        });
      }

      for (const file of invalid) {
        const { text, marks } = read(rule.id, file);

        it(`finds what is marked in ${file}`, () => {
          const marked = marks.map((mark) => mark.rule);
          assert.ok(marked.includes(rule.id), `nothing is marked ${rule.id}`);
          assert.equal(formatFixture(text, found(text, [rule.id, ...marked])), formatFixture(text, marks));
        });

        if (rule.fix === 'none') continue;
        it(`mends ${file}`, () => {
          const mended = mend(text, rule.id);
          const lines = mended.split('\r\n').join('\n');
          if (isWindows(file)) {
            assert.equal(mended, lines.replaceAll('\n', '\r\n'), 'the fix mixes line ends');
          } else {
            assert.equal(mended, lines, 'the fix brings Windows line ends');
          }
          matchesGolden(`${fixtures}/${rule.id}/${fixedName(file)}`, lines);
        });
      }

      const path = join(process.cwd(), pages, `${rule.id}.md`);
      if (existsSync(path)) testPage(rule, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
      else it('has a page', () => assert.fail(`${pages}/${rule.id}.md is missing`));
    });
  }

  it('have no fixtures or pages left over', () => {
    const ids = service.rules.map(({ id }) => id).sort();
    const folders = readdirSync(join(process.cwd(), fixtures), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    assert.deepEqual(folders.sort(), ids);
    const written = readdirSync(join(process.cwd(), pages))
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .map((file) => file.slice(0, -'.md'.length));
    assert.deepEqual(written.sort(), ids);
  });
});

function testPage(rule: RuleInfo, page: string): void {
  it('has a page that begins with what the rule says of itself', () => {
    const opening = [
      `# ${rule.id}`,
      '',
      rule.summary,
      '',
      '| Severity | Fix | Profiles |',
      '| --- | --- | --- |',
      `| ${rule.severity} | ${rule.fix} | ${rule.profiles.join(', ')} |`,
      '',
      '## Why',
      '',
    ];
    assert.deepEqual(page.split('\n').slice(0, opening.length), opening);
  });

  it('has a page with the usual sections, in order', () => {
    const outside = page.replace(/^```[\s\S]*?^```$/gm, '');
    const found = [...outside.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    assert.deepEqual(found, headings);
    assert.equal([...outside.matchAll(/^# /gm)].length, 1);
  });

  it('has a page that names its authority', () => {
    const addresses = rule.source.match(/\b[a-z\d.-]+\.(?:org|io|net|com)\/[\w./-]+[\w/]/g) ?? [];
    // Some rules stand in no manual: the official texts themselves are the authority.
    assert.ok(addresses.length > 0 || rule.source.startsWith('Measured on official texts'), rule.source);
    for (const address of addresses) assert.ok(section(page, 'Why').includes(address), address);
  });

  it('has a page whose wrong examples are wrong in this respect only', () => {
    const examples = examplesIn(section(page, 'Wrong'));
    assert.notDeepEqual(examples, []);
    for (const example of examples) {
      const report = diagnose(example).filter(
        ({ severity, rule: { id } }) => id === rule.id || severity === 'error' || severity === 'warning',
      );
      assert.deepEqual([...new Set(report.map((finding) => finding.rule.id))], [rule.id], example);
    }
  });

  it('has a page whose right examples are right', () => {
    const examples = examplesIn(section(page, 'Right'));
    assert.notDeepEqual(examples, []);
    for (const example of examples) {
      assert.equal(service.createDocument(example).recognition, 'resolution', example);
      const report = diagnose(example).filter(
        ({ severity, rule: { id } }) => id === rule.id || severity === 'error' || severity === 'warning',
      );
      assert.deepEqual(
        report.map(({ message }) => message),
        [],
        example,
      );
    }
  });
}

/**
 * The text after the preferred fix of each finding of the rule, one at a time; each must leave fewer of them.
 * Findings that only the writer can settle stay.
 */
function mend(text: string, rule: string): string {
  let current = text;
  let left = Number.MAX_SAFE_INTEGER;
  for (let round = 0; round < mostRounds; round++) {
    const findings = diagnose(current).filter((finding) => finding.rule.id === rule);
    assert.ok(findings.length < left, `the fix leaves ${findings.length} of ${left} findings:\n${current}`);
    left = findings.length;
    const fix = findings.map(({ fixes }) => fixes?.()[0]).find((first) => first !== undefined);
    if (fix === undefined) return current;
    current = applyEdits(current, fix.edits);
  }
  assert.fail(`findings are left after ${mostRounds} rounds:\n${current}`);
}

function diagnose(text: string): readonly Diagnostic[] {
  return service.diagnose(service.createDocument(text), { facts });
}

/** What the rules `ids` find; all others have fixtures of their own. */
function found(text: string, ids: readonly string[]): Mark[] {
  return diagnose(text)
    .filter(({ rule }) => ids.includes(rule.id))
    .map(({ span, rule }) => ({ start: span.start, end: span.end, rule: rule.id }));
}

function fixturesOf(rule: string): string[] {
  const folder = join(process.cwd(), fixtures, rule);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function read(rule: string, file: string): ReturnType<typeof parseFixture> {
  const source = readFileSync(join(process.cwd(), fixtures, rule, file), 'utf8');
  return parseFixture(source, { crlf: isWindows(file) });
}

/** Version control keeps no Windows line ends, so a file asks for them by its name. */
function isWindows(file: string): boolean {
  return file.endsWith('-crlf.txt');
}

function fixedName(file: string): string {
  return file.replace(/\.txt$/, '.fixed.txt');
}

/** What stands under a heading of a page, up to the next one; headings inside examples do not count. */
function section(page: string, heading: string): string {
  let inside = false;
  let fenced = false;
  const lines: string[] = [];
  for (const line of page.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced;
    if (!fenced && line.startsWith('## ')) inside = line === `## ${heading}`;
    else if (inside) lines.push(line);
  }
  return lines.join('\n');
}

function examplesIn(text: string): string[] {
  return [...text.matchAll(/^```un-resolution\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string);
}
