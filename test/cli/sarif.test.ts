import { deepEqual, equal, match, ok, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Location, Log, Region, Result } from 'sarif';
import { folderOf, penholder, SEEDS } from './run.js';
import { CLEAN, FAULTY, SHOPPING, VERY_FAULTY, VERY_FAULTY_RULES } from './texts.js';

/** Findings of every severity, each with a fix but one, and one with a related place. */
const LEVELS = ['error', 'warning', 'information', 'hint'] as const;
const EVERY_SEVERITY = VERY_FAULTY_RULES.flatMap((rule, index) => ['--rule', `${rule}=${LEVELS[index]}`]);

describe('penholder check --format sarif', () => {
  const validate = validator();
  let folder: ReturnType<typeof folderOf>;
  before(() => {
    folder = folderOf({
      'a.unres': VERY_FAULTY,
      'drafts 2026/b: “draft” 50%.unres': FAULTY,
      'clean.unres': CLEAN,
      'note.unres': CLEAN.replace('2000,', '2000, 😀[^7] [^1]').concat('\n[^1]: One.\n[^1]: Two.\n'),
      'shopping.txt': SHOPPING,
      'latin.unres': Buffer.from(CLEAN.replace('Member', 'é Member'), 'latin1'),
    });
  });
  after(() => folder.remove());

  const sarif = async (...args: string[]) => {
    const { code, stdout, stderr } = await penholder(['check', '--format', 'sarif', ...args], {
      cwd: folder.path,
    });
    const log = JSON.parse(stdout) as Log;
    validate(log);
    const run = log.runs[0];
    ok(run !== undefined && log.runs.length === 1);
    return { code, stderr, run, results: run.results ?? [] };
  };

  it('keeps to the schema with every severity', async () => {
    const { code, run, results } = await sarif('.', ...EVERY_SEVERITY);
    equal(code, 1);
    const ofA = results.filter(({ locations }) => uriOf(locations) === 'a.unres');
    deepEqual(
      ofA.map(({ ruleId, level, properties }) => [ruleId, level, properties?.['severity']]),
      VERY_FAULTY_RULES.map((rule, index) => [rule, index < 2 ? LEVELS[index] : 'note', LEVELS[index]]),
    );
    const { rules = [], name, semanticVersion } = run.tool.driver;
    equal(name, 'Penholder');
    match(semanticVersion ?? '', /^\d+\.\d+\.\d+$/);
    for (const { ruleId, ruleIndex = -1 } of results) equal(rules[ruleIndex]?.id, ruleId);
    for (const { id, shortDescription, help, helpUri, defaultConfiguration } of rules) {
      match(shortDescription?.text ?? '', /\.$/);
      match(help?.markdown ?? '', new RegExp(`^# ${id}\n[^]*## Why`));
      equal(helpUri, `penholder:/rules/${id}.md`);
      ok(['error', 'warning', 'note'].includes(defaultConfiguration?.level ?? ''));
    }
  });

  it('is held to a schema that refuses what it does not know', async () => {
    const { run } = await sarif('a.unres');
    throws(() => validate({ version: '2.1.0', runs: [{ ...run, columnKind: 'bytes' as 'utf16CodeUnits' }] }));
  });

  it('keeps to the schema without any finding', async () => {
    const { code, results } = await sarif('clean.unres');
    equal(code, 0);
    deepEqual(results, []);
    await sarif(SEEDS);
  });

  it('counts lines and UTF-16 columns from one', async () => {
    const { run, results } = await sarif('a.unres', 'note.unres');
    equal(run.columnKind, 'utf16CodeUnits');
    const [comma, semicolon] = results;
    deepEqual(regionOf(comma), { startLine: 3, startColumn: 48, endLine: 3, endColumn: 52 });
    deepEqual(regionOf(semicolon), { startLine: 5, startColumn: 38, endLine: 5, endColumn: 39 });
    const undefinedNote = results.find(({ ruleId }) => ruleId === 'footnote-undefined');
    // The face is one character of two units, and stands before the mark.
    deepEqual(regionOf(undefinedNote), { startLine: 3, startColumn: 56, endLine: 3, endColumn: 60 });
  });

  it('names files relative to the working directory, as URIs', async () => {
    const { run, results } = await sarif('.');
    deepEqual(
      new Set(results.map(({ locations }) => uriOf(locations))),
      new Set(['a.unres', 'drafts%202026/b%3A%20%E2%80%9Cdraft%E2%80%9D%2050%25.unres', 'note.unres']),
    );
    for (const { locations } of results) {
      const { uri, index = -1 } = locations?.[0]?.physicalLocation?.artifactLocation ?? {};
      equal(run.artifacts?.[index]?.location?.uri, uri);
    }
    // Clean texts were checked too, and what is no resolution was not.
    const checked = run.artifacts?.map(({ location, encoding }) => [location?.uri, encoding]) ?? [];
    deepEqual(checked.length, 5);
    deepEqual(
      checked.find(([uri]) => uri === 'latin.unres'),
      ['latin.unres', 'windows-1252'],
    );
  });

  it('names a file elsewhere with all of its path', async () => {
    const path = join(SEEDS, '000_80bca07c996001a1.txt');
    const { run } = await sarif(path);
    equal(run.artifacts?.[0]?.location?.uri, pathToFileURL(path).href);
  });

  it('carries safe fixes whose replacements mend the text', async () => {
    const { results } = await sarif('a.unres');
    const replacements = results
      .flatMap(({ fixes = [] }) => fixes)
      .flatMap(({ artifactChanges }) => artifactChanges)
      .flatMap((change) => change.replacements);
    equal(replacements.length, 4);
    const lines = VERY_FAULTY.split('\n');
    for (const { deletedRegion, insertedContent } of replacements.reverse()) {
      const { startLine = 0, startColumn = 0, endColumn = 0 } = deletedRegion;
      const line = lines[startLine - 1] ?? '';
      lines[startLine - 1] =
        line.slice(0, startColumn - 1) + (insertedContent?.text ?? '') + line.slice(endColumn - 1);
    }
    equal(lines.join('\n'), CLEAN);
  });

  it('says which other places belong to a finding', async () => {
    const { results } = await sarif('note.unres');
    const related = results.flatMap(({ relatedLocations = [] }) => relatedLocations);
    ok(related.length > 0);
    for (const { id, message, physicalLocation } of related) {
      equal(typeof id, 'number');
      match(message?.text ?? '', /\S/);
      equal(physicalLocation?.artifactLocation?.uri, 'note.unres');
    }
  });

  it('gives findings names that stay when lines move, and differ from each other', async () => {
    const names = async (text: string) => {
      const { stdout } = await penholder(['check', '-', '--format', 'sarif'], { input: text });
      const log = JSON.parse(stdout) as Log;
      return log.runs[0]?.results?.map(({ partialFingerprints }) => partialFingerprints?.['penholder/v1']);
    };
    const twice = VERY_FAULTY.replace('4. ', '2. *Urges* Member States to cooperate,\n\n4. ');
    const before = await names(twice);
    equal(new Set(before).size, before?.length);
    deepEqual(await names(`# A title\n\n${twice.replaceAll('\n', '\r\n')}`), before);
  });

  it('says what could not be read', async () => {
    const { code, stderr, run } = await sarif('missing.unres', 'clean.unres');
    equal(code, 2);
    const [invocation] = run.invocations ?? [];
    equal(invocation?.executionSuccessful, false);
    equal(`${invocation?.toolExecutionNotifications?.[0]?.message.text}\n`, stderr);
  });
});

function uriOf(locations: readonly Location[] | undefined): string | undefined {
  return locations?.[0]?.physicalLocation?.artifactLocation?.uri;
}

function regionOf(result: Result | undefined): Region | undefined {
  return result?.locations?.[0]?.physicalLocation?.region;
}

/** Checks a log against the schema of SARIF 2.1.0 (with errata 01) that Microsoft's own test package carries. */
function validator(): (log: Log) => void {
  const main = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
  const schema = readFileSync(new URL('schemas/sarif-2.1.0-rtm.5.json', pathToFileURL(main)), 'utf8');
  // One of its patterns is none in Unicode mode, and it has keywords of later drafts.
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(schema));
  return (log) => {
    if (!validate(log)) throw new Error(ajv.errorsText(validate.errors, { separator: '\n' }));
  };
}
