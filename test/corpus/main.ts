import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readAkn, XmlError } from '../../server/src/core/convert/akn/read.js';
import { NOTATIONS } from '../../server/src/core/convert/text/notation.js';
import { writeText } from '../../server/src/core/convert/text/write.js';
import { type ResolutionDocument, service } from '../../server/src/core/service.js';
import { reportAlarms } from './alarms.js';
import { reportCitations } from './citations.js';
import { actualOf, expectedOf, type Said } from './compare.js';
import { reportDefects } from './defects.js';
import { Depths } from './depths.js';
import { exceptions } from './exceptions.js';
import { countMarks, type MarkTally } from './marks.js';
import { reportMended } from './mended.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    notation: { type: 'string', multiple: true },
    only: { type: 'string' },
    show: { type: 'string', default: '5' },
    language: { type: 'string' },
    write: { type: 'string' },
    json: { type: 'string' },
    strict: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    defects: { type: 'boolean', default: false },
    mended: { type: 'boolean', default: false },
    citations: { type: 'boolean', default: false },
    rule: { type: 'string', multiple: true },
    rates: { type: 'string' },
  },
});
const folder = positionals[0] ?? '../shared/corpus/unxml';
if (values.alarms || values.defects || values.mended || values.citations) {
  const faults: string[] = [];
  const { rule: rules, only, json, rates } = values;
  const show = Number(values.show);
  if (values.alarms) faults.push(...reportAlarms(folder, { rules, show, only, json, rates }));
  if (values.defects) faults.push(...reportDefects(folder, rules, show));
  if (values.mended) faults.push(...reportMended(folder, show));
  if (values.citations) faults.push(...reportCitations(folder, { show, only }));
  for (const fault of faults) console.log(`FAULT ${fault}`);
  if (values.strict) console.log(`\n${faults.length === 0 ? '1 passing' : `${faults.length} failing`}`);
  process.exit(values.strict && faults.length > 0 ? 1 : 0);
}
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xml') && name.includes(values.language ?? ''))
  .filter((name) => values.only === undefined || name.includes(values.only))
  .sort();
const notations = NOTATIONS.filter(
  ({ name }) => values.notation === undefined || values.notation.includes(name),
);

interface Tally {
  documents: number;
  exact: number;
  lines: number;
  equal: number;
}
/** Share of English documents that must be read back exactly; 97 per cent in the notations that are not named. */
const LEAST: Readonly<Record<string, number>> = {
  native: 0.995,
  superscript: 0.995,
  glued: 0.985,
  'page-broken': 0.985,
};
const LEAST_ELSEWHERE = 0.95;

const tallies = new Map<string, Tally>();
const differences: string[] = [];
const lost: string[] = [];
const marks = new Map<string, MarkTally>();
const depths = new Depths();
const failing = new Map<string, string[]>();

for (const file of files) {
  const xml = readFileSync(join(folder, file), 'utf8');
  let akn: ReturnType<typeof readAkn>;
  try {
    akn = readAkn(xml);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    console.log(`${file}: ${error.message}`);
    continue;
  }
  if (akn.content.parts.every(({ paragraphs }) => paragraphs.every(({ half }) => half !== 'operative')))
    continue;
  depths.add(basename(file), akn);
  const [organ = '', , language = ''] = file.split(/[\\/]/);
  const english = language === 'English';
  const annexes = akn.annexes.flatMap((lines) =>
    lines.map(({ label, runs }) => (label === null ? runs : [{ text: `${label} `, italic: false }, ...runs])),
  );
  for (const notation of notations) {
    // The notations are the same in every language, so the others are held to one of them.
    if (!english && notation !== notations[0]) continue;
    const name = english ? notation.name : `${language} ${notation.name}`;
    const text = writeText(akn.content, notation, annexes);
    if (values.write !== undefined)
      writeFileSync(join(values.write, `${basename(file)}.${notation.name}.txt`), text);
    const expected = expectedOf(akn.content, notation);
    const document = service.createDocument(text);
    const actual = actualOf(document, notation);
    if (!spellsItself(document)) lost.push(`${notation.name} ${file}`);
    const tally = marks.get(name) ?? { expected: 0, found: 0, right: 0 };
    marks.set(name, tally);
    countMarks(tally, akn.content, annexes, document);
    const wrong = firstDifference(expected, actual);
    for (const key of english ? [`${organ} ${name}`, `all ${name}`] : [name]) {
      const sum = tallies.get(key) ?? { documents: 0, exact: 0, lines: 0, equal: 0 };
      sum.documents++;
      if (wrong < 0) sum.exact++;
      sum.lines += expected.length;
      const seen = new Map<string, number>();
      for (const line of actual)
        seen.set(`${line.kind}\n${line.text}`, (seen.get(`${line.kind}\n${line.text}`) ?? 0) + 1);
      for (const line of expected) {
        const left = seen.get(`${line.kind}\n${line.text}`) ?? 0;
        if (left > 0) {
          sum.equal++;
          seen.set(`${line.kind}\n${line.text}`, left - 1);
        }
      }
      tallies.set(key, sum);
    }
    if (wrong >= 0) failing.set(notation.name, [...(failing.get(notation.name) ?? []), basename(file)]);
    if (wrong >= 0)
      differences.push(
        `${notation.name} ${relative('.', file)}\n  expected ${show(expected[wrong], actual[wrong])}\n  read     ${show(actual[wrong], expected[wrong])}`,
      );
  }
}

console.log('organ or language, and notation          documents exactly equal      paragraphs equal');
for (const [key, { documents, exact, lines, equal }] of [...tallies].sort()) {
  console.log(
    `${key.padEnd(40)} ${String(exact).padStart(5)} of ${String(documents).padStart(5)}  ${percent(exact, documents)}   ${percent(equal, lines)}`,
  );
}
console.log('\nnote marks                  precision     recall');
for (const [name, { expected, found, right }] of marks) {
  console.log(`${name.padEnd(26)} ${percent(right, found)}  ${percent(right, expected)}`);
}
console.log(
  `\n${lost.length} texts whose tree does not spell them${lost.length > 0 ? `: ${lost.slice(0, 5).join(', ')}` : ''}`,
);
console.log(`\n${depths}`);
if (values.json !== undefined) {
  const report = {
    tallies: Object.fromEntries([...tallies].sort()),
    marks: Object.fromEntries(marks),
    failing: Object.fromEntries(failing),
    lost,
    depths,
  };
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
if (values.strict) process.exitCode = strictly();
console.log(`\n${differences.length} differences`);
for (const difference of differences.slice(0, Number(values.show))) console.log(difference);

function firstDifference(expected: readonly Said[], actual: readonly Said[]): number {
  const length = Math.max(expected.length, actual.length);
  for (let at = 0; at < length; at++) {
    if (expected[at]?.kind !== actual[at]?.kind || expected[at]?.text !== actual[at]?.text) return at;
  }
  return -1;
}

function spellsItself({ text, tree }: ResolutionDocument): boolean {
  let at = 0;
  for (const { start, end, firstToken, endToken } of tree.blocks) {
    if (start !== at || tree.tokens.start(firstToken) !== at || tree.tokens.end(endToken - 1) !== end)
      return false;
    at = end;
  }
  return at === text.length;
}

/** 0 when every difference is a known one and no share is below its mark, else 1. */
function strictly(): number {
  const faults = [...lost.map((name) => `${name} is not spelled by its tree`), ...depths.misread];
  for (const [notation, names] of failing) {
    for (const name of names) {
      const known = exceptions.find(({ file }) => file === name);
      if (known === undefined || (known.notations !== 'all' && !known.notations.includes(notation))) {
        faults.push(`${name} is not read back exactly in ${notation}, and is no known exception`);
      }
    }
  }
  for (const [key, { documents, exact }] of tallies) {
    const notation = key.split(' ').at(-1) ?? '';
    const organ = key.endsWith('resolutions', key.length - notation.length - 1);
    const wanted = key.startsWith('all ') ? (LEAST[notation] ?? 0.97) : organ ? 0 : LEAST_ELSEWHERE;
    if (exact / documents < wanted) faults.push(`${key} is below ${wanted * 100} %`);
  }
  for (const fault of faults) console.log(`FAULT ${fault}`);
  console.log(`\n${faults.length === 0 ? tallies.size : tallies.size - 1} passing`);
  if (faults.length > 0) console.log(`${faults.length} failing`);
  return faults.length === 0 ? 0 : 1;
}

/** The line, cut to where it begins to differ from the other one. */
function show(said: Said | undefined, other: Said | undefined): string {
  if (said === undefined) return 'nothing';
  let at = 0;
  if (other !== undefined) while (at < said.text.length && said.text[at] === other.text[at]) at++;
  const from = said.text.length < 160 ? 0 : Math.max(0, at - 50);
  return `${said.kind}: ${from > 0 ? '… ' : ''}${said.text.slice(from, from + 160)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`.padStart(8);
}
