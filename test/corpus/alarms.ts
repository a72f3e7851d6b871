import { writeFileSync } from 'node:fs';
import { type Diagnostic, type Severity, service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { slips } from './slips.js';
import { corpusTexts } from './texts.js';

export interface AlarmOptions {
  /** Only the rules whose id contains one of these; all unless given. */
  readonly rules: readonly string[] | undefined;
  /** How many alarms of each rule to print with their words. */
  readonly show: number;
  readonly only: string | undefined;
  /** A file for the whole report as JSON. */
  readonly json: string | undefined;
  /** A file for the number of alarms of each rule, which the rule book prints. */
  readonly rates: string | undefined;
}

interface Alarm {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  readonly message: string;
  readonly severity: Severity;
}

interface Tally {
  readonly severity: Severity;
  readonly byOrgan: Map<string, number>;
  readonly alarms: Alarm[];
}

/** How often each rule may speak in adopted texts, in alarms per 1,000 paragraphs, and in which share of texts an error may stand. */
const MOST = { warning: 0.5, allWarnings: 3, errorTexts: 0.005 };
const NOTATIONS = ['native', 'superscript'];

/** Prints how often each rule speaks in the official texts below `folder`; answers what is above its mark. */
export function reportAlarms(folder: string, options: AlarmOptions): string[] {
  const faults: string[] = [];
  for (const notation of NOTATIONS) faults.push(...reportNotation(folder, notation, options));
  return faults;
}

function reportNotation(folder: string, notation: string, options: AlarmOptions): string[] {
  const tallies = new Map<string, Tally>();
  const paragraphs = new Map<string, number>();
  const withError = new Set<string>();
  let texts = 0;
  for (const { file, organ, text } of corpusTexts(folder, notation)) {
    if (options.only !== undefined && !file.includes(options.only)) continue;
    const document = service.createDocument(text);
    if (document.recognition !== 'resolution') continue;
    texts++;
    const own = document.resolution.parts.reduce(
      (sum, { preambular, operative }) => sum + preambular.length + operative.length,
      0,
    );
    paragraphs.set(organ, (paragraphs.get(organ) ?? 0) + own);
    for (const finding of service.diagnose(document, { facts })) {
      const { id } = finding.rule;
      if (options.rules !== undefined && !options.rules.some((part) => id.includes(part))) continue;
      const tally: Tally = tallies.get(id) ?? { severity: finding.severity, byOrgan: new Map(), alarms: [] };
      tally.byOrgan.set(organ, (tally.byOrgan.get(organ) ?? 0) + 1);
      tally.alarms.push(alarmOf(file, text, finding));
      tallies.set(id, tally);
      if (finding.severity === 'error') withError.add(file);
    }
  }
  const all = [...paragraphs.values()].reduce((sum, count) => sum + count, 0);
  const organs = [...paragraphs.keys()].sort();
  print(notation, texts, all, organs, paragraphs, tallies);
  if (notation === NOTATIONS[0]) {
    show(tallies, options.show);
    if (options.json !== undefined)
      writeFileSync(options.json, `${JSON.stringify(jsonOf(tallies), null, 2)}\n`);
    if (options.rates !== undefined) {
      const alarms = Object.fromEntries(
        service.rules.map(({ id }) => [id, tallies.get(id)?.alarms.length ?? 0]),
      );
      writeFileSync(options.rates, `${JSON.stringify({ paragraphs: all, alarms }, null, 2)}\n`);
    }
  }
  return faultsIn(notation, texts, all, tallies, withError);
}

function alarmOf(file: string, text: string, { span, message, severity }: Diagnostic): Alarm {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 60);
  const to = Math.min(text.length, span.end + 60);
  const words = `${text.slice(from, span.start)}«${text.slice(span.start, span.end)}»${text.slice(span.end, to)}`;
  const line = text.slice(0, span.start).split('\n').length;
  return { file, line, words: words.replace(/\s+/g, ' '), message, severity };
}

function print(
  notation: string,
  texts: number,
  all: number,
  organs: readonly string[],
  paragraphs: ReadonlyMap<string, number>,
  tallies: ReadonlyMap<string, Tally>,
): void {
  console.log(`\nAlarms in ${notation} notation: ${texts} texts, ${all} paragraphs; per 1,000 paragraphs`);
  const short = organs.map((organ) => organ.replace('resolutions', '').padStart(8));
  console.log(
    `${'rule'.padEnd(34)}${'level'.padEnd(12)}${'alarms'.padStart(7)}${'all'.padStart(8)}${short.join('')}`,
  );
  for (const [id, { severity, byOrgan, alarms }] of [...tallies].sort()) {
    const rates = organs.map((organ) =>
      rate(byOrgan.get(organ) ?? 0, paragraphs.get(organ) ?? 0).padStart(8),
    );
    console.log(
      `${id.padEnd(34)}${severity.padEnd(12)}${String(alarms.length).padStart(7)}${rate(alarms.length, all).padStart(8)}${rates.join('')}`,
    );
  }
  const silent = service.rules.filter(({ id }) => !tallies.has(id)).map(({ id }) => id);
  if (silent.length > 0) console.log(`silent: ${silent.join(', ')}`);
}

function rate(count: number, paragraphs: number): string {
  return paragraphs === 0 ? '–' : ((count / paragraphs) * 1000).toFixed(2);
}

function show(tallies: ReadonlyMap<string, Tally>, most: number): void {
  if (most === 0) return;
  for (const [id, { alarms }] of [...tallies].sort()) {
    console.log(`\n${id}`);
    for (const { file, line, words } of spread(alarms, most)) console.log(`  ${file}:${line} ${words}`);
  }
}

/** At most `most` of `alarms`, taken evenly from all of them. */
function spread(alarms: readonly Alarm[], most: number): readonly Alarm[] {
  const step = Math.max(1, alarms.length / most);
  const chosen: Alarm[] = [];
  for (let at = 0; at < alarms.length; at += step) chosen.push(alarms[Math.floor(at)] as Alarm);
  return chosen;
}

function jsonOf(tallies: ReadonlyMap<string, Tally>): unknown {
  return Object.fromEntries(
    [...tallies]
      .sort()
      .map(([id, { severity, byOrgan, alarms }]) => [
        id,
        { severity, byOrgan: Object.fromEntries([...byOrgan].sort()), alarms },
      ]),
  );
}

function faultsIn(
  notation: string,
  texts: number,
  paragraphs: number,
  tallies: ReadonlyMap<string, Tally>,
  withError: ReadonlySet<string>,
): string[] {
  const faults: string[] = [];
  let warnings = 0;
  for (const [id, { alarms }] of tallies) {
    const warned = alarms.filter(({ severity }) => severity === 'warning').length;
    warnings += warned;
    if (warned / paragraphs > MOST.warning / 1000)
      faults.push(`${notation}: ${id} warns ${rate(warned, paragraphs)} times per 1,000 paragraphs`);
    for (const { file, line, words, severity } of alarms) {
      if (severity === 'error' && !slips.some((slip) => slip.rule === id && slip.file === file))
        faults.push(`${notation}: ${id} finds an error that is no known slip: ${file}:${line} ${words}`);
    }
  }
  console.log(
    `${rate(warnings, paragraphs)} warnings per 1,000 paragraphs; errors in ${withError.size} of ${texts} texts (${((withError.size / texts) * 100).toFixed(2)} %)`,
  );
  if (warnings / paragraphs > MOST.allWarnings / 1000)
    faults.push(`${notation}: ${rate(warnings, paragraphs)} warnings per 1,000 paragraphs in all`);
  if (withError.size / texts > MOST.errorTexts)
    faults.push(`${notation}: errors in ${withError.size} of ${texts} texts`);
  return faults;
}
