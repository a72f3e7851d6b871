import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fix, service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { corpusTexts } from './texts.js';

/** What "fix all" changes in the official texts: each line a slip of the printed text that someone has looked at. */
const KNOWN = join(process.cwd(), 'test/corpus/mended.txt');
const LONGEST = 40;

/** Makes all safe fixes in the official texts below `folder`; answers texts that do not converge and changes that are not known. */
export function reportMended(folder: string, show: number): string[] {
  const faults: string[] = [];
  for (const notation of ['native', 'superscript']) {
    const changes = new Set<string>();
    let changed = 0;
    let texts = 0;
    for (const { file, text } of corpusTexts(folder, notation)) {
      texts++;
      const document = service.createDocument(text);
      for (const { rule, fixes } of service.diagnose(document, { facts })) {
        const fix = fixes?.()[0];
        if (fix?.kind === 'safe') changes.add(`${file} ${rule.id} ${describe(text, fix)}`);
      }
      const once = service.fixAll(document, { facts }).text;
      if (once === text) continue;
      changed++;
      if (service.fixAll(service.createDocument(once), { facts }).text !== once)
        faults.push(`${notation} ${file}: fixing twice is not fixing once`);
    }
    console.log(
      `\n${notation}: “fix all” makes ${changes.size} changes in ${changed} of ${texts} official texts`,
    );
    if (notation === 'native') faults.push(...compare([...changes].sort(), show));
  }
  return faults;
}

function compare(changes: readonly string[], show: number): string[] {
  const text = `${changes.join('\n')}\n`;
  if (process.env['UPDATE'] || !existsSync(KNOWN)) {
    writeFileSync(KNOWN, text);
    console.log(`Wrote ${KNOWN}`);
    return [];
  }
  const known = new Set(readFileSync(KNOWN, 'utf8').split('\n'));
  const fresh = changes.filter((change) => !known.has(change));
  for (const change of fresh.slice(0, show)) console.log(`  ${change}`);
  return fresh.map((change) => `“fix all” changes what is no known slip: ${change}`);
}

function describe(text: string, { title, edits }: Fix): string {
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return title;
  const before = text.slice(Math.max(0, edit.span.start - LONGEST), edit.span.start);
  const old = text.slice(edit.span.start, edit.span.end);
  return `${before}«${old}→${edit.newText}»`.replace(/\s+/g, ' ');
}
