import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderOf, penholder, SEEDS } from './run.js';
import { CLEAN, SHOPPING } from './texts.js';

interface Range {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}
interface Provision {
  readonly label: string | null;
  readonly text: string;
  readonly range: Range;
  readonly items: readonly Provision[];
}

const PARAGRAPH_KEYS = ['label', 'opening', 'text', 'section', 'range', 'items'];
const ITEM_KEYS = ['label', 'text', 'range', 'items'];
const KEYS = [
  'symbol',
  'title',
  'organ',
  'profile',
  'status',
  'session',
  'date',
  'agendaItem',
  'sponsors',
  'parts',
  'footnotes',
  'citations',
];

function textAt(source: string, { start, end }: Range): string {
  const lines = source.split('\n');
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  return [
    (lines[start.line] ?? '').slice(start.character),
    ...lines.slice(start.line + 1, end.line),
    (lines[end.line] ?? '').slice(0, end.character),
  ].join('\n');
}

function checkProvision(source: string, { label, text, range, items }: Provision): void {
  ok(textAt(source, range).length >= text.length, text);
  if (label !== null) ok(textAt(source, range).includes(label.replace(/[().]/g, '')), label);
  equal(/\s{2}|\n/.test(text), false, text);
  for (const item of items) {
    deepEqual(Object.keys(item), ITEM_KEYS);
    checkProvision(source, item);
  }
}

// Preambular paragraphs, operative paragraphs and footnotes, counted by hand; one note of the third is an asterisk.
const COUNTS: Readonly<Record<string, readonly [number, number, number]>> = {
  '000': [17, 19, 1],
  '001': [30, 18, 15],
  '002': [20, 11, 22],
  '003': [19, 13, 6],
  '004': [15, 8, 5],
};

describe('penholder outline', () => {
  for (const name of readdirSync(SEEDS).filter((name) => name.endsWith('.txt'))) {
    it(`reads ${name} whole`, async () => {
      const { code, stdout, stderr } = await penholder(['outline', join(SEEDS, name), '--format', 'json']);
      equal(code, 0);
      equal(stderr, '');
      const outline = JSON.parse(stdout);
      const source = readFileSync(join(SEEDS, name), 'utf8');
      deepEqual(Object.keys(outline), KEYS);
      equal(outline.parts.length, 1);
      const [part] = outline.parts;
      deepEqual(Object.keys(part), ['label', 'title', 'organ', 'preambular', 'operative']);
      deepEqual(
        [part.preambular.length, part.operative.length, outline.footnotes.length],
        COUNTS[name.slice(0, 3)],
      );
      for (const paragraph of [...part.preambular, ...part.operative]) {
        deepEqual(Object.keys(paragraph), PARAGRAPH_KEYS);
        ok(paragraph.text.startsWith(paragraph.opening), paragraph.text);
        checkProvision(source, paragraph);
      }
      deepEqual(
        part.operative.map(({ label }: Provision) => label),
        part.operative.length === 1
          ? [null]
          : part.operative.map((_: unknown, index: number) => `${index + 1}.`),
      );
      for (const note of outline.footnotes) {
        deepEqual(Object.keys(note), ['label', 'text', 'range', 'references']);
        ok(note.references.length > 0, note.label);
        // Superscript digits become plain ones.
        for (const mark of note.references)
          ok(textAt(source, mark).normalize('NFKC').includes(note.label), note.label);
      }
      for (const { kind, symbol, text, range, ...rest } of outline.citations) {
        match(kind, /^(?:resolution|decision|document|treaty|publication|paragraph)$/);
        ok(symbol);
        ok(textAt(source, range).replace(/\s+/g, ' ').includes(text.split(' ')[0]), text);
        deepEqual(rest, {});
      }
    });
  }

  it('says of an adopted resolution what its masthead says', async () => {
    const { stdout } = await penholder([
      'outline',
      join(SEEDS, '001_779eeef2c974dc87.txt'),
      '--format',
      'json',
    ]);
    const { parts, footnotes, citations, title, ...facts } = JSON.parse(stdout);
    deepEqual(facts, {
      symbol: 'A/RES/68/192',
      organ: 'The General Assembly',
      profile: 'assembly',
      status: 'adopted',
      session: 68,
      date: '2013-12-18',
      agendaItem: '108',
      sponsors: [],
    });
    equal(title, 'Improving the coordination of efforts against trafficking in persons');
    ok(parts.length === 1 && footnotes.length === 15 && citations.length > 0);
  });

  it('prints a tree of text unless asked otherwise', async () => {
    const { code, stdout } = await penholder(['outline', '-'], { input: CLEAN });
    equal(code, 0);
    match(stdout, /^ {2}PP 1 Recalling its resolution/m);
    match(stdout, /^ {2}OP 2 Requests the Secretary-General/m);
  });

  it('takes the profile from the nearest .penholder.json', async () => {
    const folder = folderOf({ '.penholder.json': '{ "profile": "mun" }', 'a.unres': CLEAN });
    const profileOf = async (...args: string[]) => {
      const { stdout } = await penholder(['outline', 'a.unres', '--format', 'json', ...args], {
        cwd: folder.path,
      });
      return JSON.parse(stdout).profile;
    };
    deepEqual([await profileOf(), await profileOf('--profile', 'assembly')], ['mun', 'assembly']);
    folder.remove();
  });

  it('notes a text that is no resolution', async () => {
    const { code, stdout, stderr } = await penholder(['outline', '-', '--format', 'json'], {
      input: SHOPPING,
    });
    equal(code, 0);
    equal(stderr, 'standard input: not a resolution: no organ line and no numbered paragraphs were found\n');
    deepEqual(Object.keys(JSON.parse(stdout)), KEYS);
  });
});
