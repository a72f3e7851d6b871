import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { type Pattern, patternsIn, patternsOf } from './patterns.js';

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  /** "2nd degree polynomial", "exponential" */
  readonly complexity: string;
  /** A text that shows it. */
  readonly attack: string;
}

interface Allowed {
  readonly file: string;
  readonly source: string;
  /** What in the code bounds the length of the text, and to how much. */
  readonly bound: string;
}

/** Patterns that take more than linear time, on texts that the code keeps short. */
const ALLOWED: readonly Allowed[] = [
  {
    file: 'server/src/core/rules/support/chapeau.ts',
    source: String.raw`\b(?:to|that) the ([A-Z][A-Za-z ]{1,120}?) (?:the (?:adoption|approval)|adopt|approve|that it|for adoption)\b`,
    bound: 'From each start at most 120 characters are read, in the one chapeau, of 6,000 (LONGEST_ENTRY).',
  },
  {
    file: 'server/src/core/rules/organ-line-missing.ts',
    source: 'adopted by (the [A-Z][A-Za-z ]{1,120}?)(?: on| at|$)',
    bound: 'From each start at most 120 characters are read, in lines of at most 6,000 (LONGEST_ENTRY).',
  },
];

const file = join(process.cwd(), 'test/regex/judged.json');
/** Judging takes seconds for some patterns; what was judged once stays so. `UPDATE=1` rewrites the list. */
const judged: Record<string, Verdict> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
const used: Record<string, Verdict> = {};

function judge(source: string, flags: string): Verdict {
  const key = `/${source}/${flags}`;
  const known = judged[key];
  const verdict = known ?? fresh(source, flags);
  used[key] = verdict;
  return verdict;
}

function fresh(source: string, flags: string): Verdict {
  const found = checkSync(source, flags, { timeout: 120_000 });
  return {
    status: found.status,
    complexity: found.status === 'unknown' ? '' : found.complexity.summary,
    attack: found.status === 'vulnerable' ? found.attack.pattern : '',
  };
}

describe('regular expressions take linear time', () => {
  const patterns = patternsIn('server/src');

  for (const name of new Set(patterns.map((pattern) => pattern.file))) {
    it(name, () => {
      for (const pattern of patterns.filter((one) => one.file === name)) isLinear(pattern);
    });
  }

  it('every exception is still needed', () => {
    for (const allowed of ALLOWED)
      assert.ok(
        patterns.some((pattern) => isSame(allowed, pattern)),
        `${allowed.file} has no pattern ${allowed.source}`,
      );
  });

  it('patterns are found wherever they stand', () => {
    const source =
      'const A = /a+/; const f = (x: string): boolean => new RegExp("^" + A.source, "i").test(x) || x.split(/, /u) === [];';
    assert.deepEqual(
      patternsOf(source, 'x.ts').map((pattern) => `/${pattern.source}/${pattern.flags}`),
      ['/a+/', '/^a+/i', '/, /u'],
    );
    assert.throws(() => patternsOf('export const f = (x: string) => new RegExp(x);', 'x.ts'), /x\.ts: build/);
  });

  it('a pattern that takes more than linear time is seen', () => {
    assert.equal(checkSync('\\s+$', '').status, 'vulnerable');
  });
});

function isLinear(pattern: Pattern): void {
  const { source, flags } = pattern;
  const { status, complexity, attack } = judge(source, flags);
  if (status === 'safe' || ALLOWED.some((allowed) => isSame(allowed, pattern))) return;
  assert.fail(
    `/${source}/${flags} in ${pattern.file} ${status === 'vulnerable' ? `takes ${complexity} time, as on ${attack}` : 'could not be judged'}. Rewrite it, or say in ALLOWED what keeps its text short.`,
  );
}

function isSame(allowed: Allowed, pattern: Pattern): boolean {
  return allowed.file === pattern.file && allowed.source === pattern.source;
}

/**
 * An editor colours no line beyond 20,000 characters, and most repeats of the grammar are bounded, so only
 * exponential patterns could hold it up. Oniguruma has signs that JavaScript lacks: those are taken out first.
 */
describe('no pattern of the grammar takes exponential time', () => {
  for (const source of new Set(
    grammarPatterns(
      JSON.parse(readFileSync(join(process.cwd(), 'syntaxes/un-resolution.tmLanguage.json'), 'utf8')),
    ),
  )) {
    it(source.length > 80 ? `${source.slice(0, 79)}…` : source, () => {
      const { status, complexity, attack } = judge(inJavaScript(source), source.includes('(?i') ? 'iu' : 'u');
      assert.notEqual(status, 'unknown', 'could not be judged');
      assert.notEqual(complexity, 'exponential', `as on ${attack}`);
    });
  }
});

function grammarPatterns(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? ['match', 'begin', 'end', 'while'].includes(key)
        ? [value]
        : []
      : grammarPatterns(value),
  );
}

function inJavaScript(source: string): string {
  return (
    source
      .replaceAll('(?:^|\\G)', '^')
      .replaceAll('\\G', '^')
      .replaceAll('(?i)', '')
      .replaceAll('(?i:', '(?:')
      // Under the flag `u` a sign that needs no backslash must have none.
      .replace(/\\(.)/g, (escaped, sign: string) => (/[^\w^$\\.*+?()[\]{}|/-]/.test(sign) ? sign : escaped))
  );
}

after(() => {
  if (process.env['UPDATE'] === '1' || !existsSync(file)) {
    const sorted = Object.fromEntries(Object.entries(used).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  }
});
