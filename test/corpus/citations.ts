import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAkn, XmlError } from '../../server/src/core/convert/akn/read.js';
import { NATIVE } from '../../server/src/core/convert/text/notation.js';
import { writeText } from '../../server/src/core/convert/text/write.js';
import { type Citation, type Span, service } from '../../server/src/core/service.js';
import { linkDifferences } from './link-differences.js';

/** A link of the XML to a document, where its words stand in the text that is written from the XML. */
interface Link extends Span {
  readonly symbol: string;
}

interface Tally {
  links: number;
  equal: number;
  missed: number;
}

const HOST = /^https?:\/\/(?:www\.)?undocs\.org\/(?:en\/)?/i;
/** The share of links whose symbol Penholder resolves, of resolutions and of documents alike. */
const LEAST = 0.99;
/** Private characters, one for each link of a document: they pass through the reader and the writer untouched. */
const FIRST_MARK = 0xf0000;
const MARK = /[\u{f0000}-\u{ffffd}]/gu;

/**
 * Compares the symbols that Penholder resolves with the targets of the links that the Secretariat's own XML sets
 * on citations; prints the share that agrees and the first `show` differences that are not known, and answers these and what is
 * below its mark.
 */
export function reportCitations(
  folder: string,
  { show, only }: { show: number; only: string | undefined },
): string[] {
  const tallies = new Map<string, Tally>();
  const differences: string[] = [];
  let count = 0;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) =>
      name.endsWith('.xml') && name.includes('English') && (only === undefined || name.includes(only)),
  );
  for (const name of names.sort()) {
    const linked = linkedText(readFileSync(join(folder, name), 'utf8'));
    if (linked === null) continue;
    const { text, links } = linked;
    const { citations } = service.createDocument(text).resolution;
    const organ = name.split(/[\\/]/)[0] ?? '';
    for (const link of links) {
      const found = resolvedAt(citations, link);
      const equal = found !== null && isSame(found.symbol, link.symbol);
      const kind = /RES|DEC|^\d/i.test(link.symbol) ? 'resolutions' : 'documents';
      for (const key of [organ, kind, 'all']) {
        const tally = tallies.get(key) ?? { links: 0, equal: 0, missed: 0 };
        tally.links++;
        if (equal) tally.equal++;
        else if (found === null) tally.missed++;
        tallies.set(key, tally);
      }
      if (equal) continue;
      count++;
      const read = found?.symbol ?? 'nothing';
      const known = linkDifferences.find(
        (one) => one.file === basename(name) && one.link === link.symbol && one.read === read,
      );
      if (known === undefined) differences.push(describe(basename(name), text, link, read));
    }
  }
  console.log('\nLinks of official texts      links   equal             not read');
  for (const [key, { links, equal, missed }] of [...tallies].sort())
    console.log(
      `${key.padEnd(24)} ${String(links).padStart(9)} ${String(equal).padStart(7)} ${((equal / links) * 100).toFixed(2).padStart(7)} % ${String(missed).padStart(8)}`,
    );
  console.log(`${count} differences, ${differences.length} of them without a known reason`);
  for (const difference of differences.slice(0, show)) console.log(difference);
  const faults = differences.map((difference) => `citations: no reason is known why ${difference}`);
  for (const key of ['resolutions', 'documents']) {
    const { links, equal } = tallies.get(key) ?? { links: 0, equal: 0 };
    if (equal < links * LEAST) faults.push(`citations: only ${equal} of ${links} ${key} are equal`);
  }
  return faults;
}

/** The text in native notation, and its links; null for a file that is no resolution. */
function linkedText(xml: string): { text: string; links: Link[] } | null {
  const targets: string[] = [];
  const marked = xml.replace(
    /<a\s+href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g,
    (whole, href: string, words: string) => {
      if (!HOST.test(href)) return whole;
      const mark = String.fromCodePoint(FIRST_MARK + targets.length);
      targets.push(decodeURIComponent(href.replace(HOST, '')).trim());
      return mark + words + mark;
    },
  );
  try {
    const { content, annexes } = readAkn(marked);
    const lines = annexes.flatMap((own) =>
      own.map(({ label, runs }) => (label === null ? runs : [{ text: `${label} `, italic: false }, ...runs])),
    );
    return located(writeText(content, NATIVE, lines), targets);
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}

/** Takes the marks out of `marked` and says where the words between each pair of them stand. */
function located(marked: string, targets: readonly string[]): { text: string; links: Link[] } {
  const links: Link[] = [];
  const opened = new Map<number, number>();
  let text = '';
  let done = 0;
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    text += marked.slice(done, index);
    done = index + mark.length;
    const number = (mark.codePointAt(0) ?? 0) - FIRST_MARK;
    const start = opened.get(number);
    if (start === undefined) opened.set(number, text.length);
    else if (/\d/.test(text.slice(start)))
      links.push({ start, end: text.length, symbol: targets[number] ?? '' });
  }
  return { text: text + marked.slice(done), links };
}

function resolvedAt(citations: readonly Citation[], { start, end }: Span): Citation | null {
  return (
    citations.find(
      ({ kind, span }) => kind !== 'paragraph' && kind !== 'treaty' && span.start < end && start < span.end,
    ) ?? null
  );
}

/**
 * A link leads to a file: the whole resolution for one of its lettered parts, one half of a double symbol, a supplement
 * as such; some lead to the page of another language.
 */
function isSame(own: string, target: string): boolean {
  const wanted = plain(target.replace(/^\/?(?:en|fr|sp)\/|\(supp\)$|\*$/gi, ''));
  const whole = plain(own.replace(/^([^ ]+) [A-Z](?= \(|$)/, '$1'));
  if ([own, ...own.split('-')].some((symbol) => plain(symbol) === wanted)) return true;
  return whole === wanted.replace(/(?<=[\d)])[A-Z](?:-[A-Z])?$/, '');
}

function plain(symbol: string): string {
  return symbol.replace(/\s/g, '').toUpperCase();
}

function describe(file: string, text: string, { start, end, symbol }: Link, read: string): string {
  const before = text.slice(Math.max(0, start - 70), start).replace(/\s+/g, ' ');
  const after = text.slice(end, end + 20).replace(/\s+/g, ' ');
  return `${file}: ${symbol} but read ${read}\n  … ${before}«${text.slice(start, end)}»${after}`;
}
