import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { service } from '../../server/src/core/service.js';
import { parse } from '../../server/src/core/syntax/parse.js';
import { keepYoung } from '../../server/src/node/young.js';
import { editToDiagnostics } from './edits.js';
import { linters } from './linters.js';
import { type Contestant, inTurns, ms } from './measure.js';
import { type OfficialText, officialFolder, officialTexts } from './official.js';
import { peers } from './peers.js';
import { questions, type Starts, starts } from './questions.js';
import { rulesAgainstLength } from './rules.js';
import { longText, short } from './texts.js';
import { check, variantsOf } from './variants.js';

/** Prints figures for people; nothing here fails, because the machines that run it are shared and noisy. */
async function main(): Promise<void> {
  // As the server and the command line do.
  keepYoung();
  const long = longText(1_000_000);
  const official = officialTexts();
  console.log(
    'Parse and all rules, against linters with the rules they recommend, on the same text in the same run',
  );
  await compare('seed 001', short, 30, 15);
  await compare('1 MB', long, 6, 2);
  await againstParsers(official);
  await edits(official, long);
  await asked(official);
  execFileSync(process.execPath, [fileURLToPath(new URL('lengths.js', import.meta.url))], {
    stdio: 'inherit',
  });
  rulesAgainstLength();
}

/** Every official text parsed once is one run; the parsers take turns, so that a busy machine slows them alike. */
async function againstParsers(official: readonly OfficialText[]): Promise<void> {
  if (official.length === 0) {
    console.log(`\nNo official texts in ${officialFolder}`);
    return;
  }
  const texts = official.map(({ text }) => text);
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  console.log(`\n${texts.length} official texts in native notation, ${size.toFixed(1)} MB of UTF-8`);
  const all = (read: (text: string) => unknown) => (): void => {
    for (const text of texts) read(text);
  };
  const parsers: Contestant[] = [
    { name: 'parse', run: all(parse) },
    { name: 'parse and model', run: all((text) => service.createDocument(text).resolution) },
    { name: 'parse, model and rules', run: all((text) => service.diagnose(service.createDocument(text))) },
    ...peers.map(({ name, parse: read }) => ({ name, run: all(read) })),
  ];
  const times = await inTurns(parsers, { turns: PEER_TURNS, warmUp: 0, slow: SLOW });
  const own = times.get('parse') ?? 0;
  for (const [name, time] of times) {
    const ratio = name.startsWith('parse') ? '' : `  parse alone is ${(time / own).toFixed(1)} times as fast`;
    console.log(
      `  ${name.padEnd(24)}${ms(time).padStart(11)}${(size / (time / 1000)).toFixed(1).padStart(8)} MB/s${ratio}`,
    );
  }
}

const PEER_TURNS = 7;
/** Milliseconds; what takes longer runs once and has warmed up within that run. */
const SLOW = 5000;

async function edits(official: readonly OfficialText[], long: string): Promise<void> {
  console.log(
    '\nEdit to diagnostics through the server (one letter typed in the middle, diagnostics pulled)',
  );
  const texts: { name: string; text: string; count: number }[] = [
    { name: 'seed 001', text: short, count: 300 },
    { name: '1 MB', text: long, count: 60 },
  ];
  const largest = largestOf(official);
  if (largest !== undefined) {
    const name = `largest official text, ${(largest.text.length / 1000).toFixed(0)} kB`;
    texts.splice(1, 0, { name, text: largest.text, count: 400 });
  }
  for (const { name, text, count } of texts) {
    const { median: middle, p99 } = await editToDiagnostics(text, count);
    console.log(`  ${name.padEnd(30)} median ${ms(middle)}, p99 ${ms(p99)}`);
  }
}

function largestOf(official: readonly OfficialText[]): OfficialText | undefined {
  return [...official].sort((a, b) => b.text.length - a.text.length)[0];
}

/** What is asked at the caret, and what the catalogue costs. */
async function asked(official: readonly OfficialText[]): Promise<void> {
  const largest = largestOf(official);
  if (largest !== undefined) {
    console.log('\nQuestions about citations on the largest official text, through the server');
    for (const { name, median: middle, p99 } of await questions(largest.text, 400))
      console.log(`  ${name.padEnd(30)} median ${ms(middle)}, p99 ${ms(p99)}`);
  }
  const { withData, withoutData } = await starts(short, 9);
  console.log('\nFirst answers of a server for seed 001, one after the other');
  for (const [name, time] of Object.entries(withData)) console.log(`  ${name.padEnd(30)} ${ms(time)}`);
  const toOutline = ({ start, outline }: Starts): string => ms(start + outline);
  console.log(`  Start to outline: ${toOutline(withData)}; without dist/data ${toOutline(withoutData)}`);
  const sizes = CATALOGUE.map((file) => gzipSync(readFileSync(file)).length);
  const size = sizes.reduce((sum, one) => sum + one, 0) / 1e6;
  console.log(`The catalogue adds ${size.toFixed(2)} MB to the package`);
}

const CATALOGUE = ['dist/data/resolutions.tsv', 'dist/data/treaties.tsv'];

async function compare(name: string, text: string, turns: number, warmUp: number): Promise<void> {
  const variants = variantsOf(text);
  const own: Contestant = { name, run: (index) => check(variants, index) };
  const others = linters.map(({ name: peer, lint }): Contestant => ({ name: peer, run: () => lint(text) }));
  const times = await inTurns([own, ...others], { turns, warmUp, slow: SLOW });
  const ours = times.get(name) ?? 0;
  console.log(`  ${name.padEnd(9)} ${ms(ours)} (${(text.length / 1000 / ours).toFixed(0)} MB/s)`);
  for (const { name: peer } of others) {
    const theirs = times.get(peer) ?? 0;
    console.log(
      `    ${peer.padEnd(14)}${ms(theirs).padStart(12)}: ${(theirs / ours).toFixed(1)} times as long`,
    );
  }
}

await main();
