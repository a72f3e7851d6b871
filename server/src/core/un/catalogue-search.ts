import { isDigit, isLetter, isUpperAscii } from '../text/chars.js';
import type { Catalogue } from './catalogue.js';
import { writtenDate } from './dates.js';

/** An entry of the catalogue as it is searched for and cited. */
export interface Listed {
  /** As in the catalogue: "A/RES/217 (III) A". */
  readonly symbol: string;
  /** First component of the organ's symbols: "A", "A/HRC". */
  readonly organ: string;
  readonly kind: 'resolution' | 'decision' | 'statement';
  /** As texts cite it: "217 A (III)", "74/250 A and B", "1325 (2000)". */
  readonly number: string;
  /** Empty where it is not known. */
  readonly title: string;
  /** ISO 8601; empty where it is not known. */
  readonly date: string;
  /** The symbol that citations of it have: "A/RES/217 A (III)". */
  readonly cited: string;
}

const SERIES = { RES: 'resolution', DEC: 'decision', PRST: 'statement' } as const;
const SYMBOL = /^([A-Z][A-Z0-9./]{0,8})\/(RES|DEC|PRST)\/(.+)$/;
const LETTERED = /^(.+?) ([A-Z])(?:-([A-Z]))?$/;
/** A citation of several parts is one of the whole. */
const SEVERAL_LETTERS = / [A-Z] (?:and|to) [A-Z]/;
const NO_WORD = /[^\p{L}\p{M}\d/-]+/u;
const MOST_TOKENS = 12;

/**
 * Finds entries of the catalogue by number, by words of the title and by date. Both indexes are made at the first
 * question: a list, and for words one text with a line for each entry, so that looking for a word is one search through it.
 */
export class CatalogueSearch {
  readonly #catalogue: Catalogue;
  #all: readonly Listed[] | undefined;
  #words: Words | undefined;
  #byCited: ReadonlyMap<string, Listed> | undefined;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Every entry, newest first. */
  get all(): readonly Listed[] {
    this.#all ??= newestFirst(listed(this.#catalogue));
    return this.#all;
  }

  /** The entries whose number, as it is cited, or whose symbol begins with `typed`; newest first. */
  byNumber(typed: string): Listed[] {
    return this.all.filter(({ number, symbol }) => number.startsWith(typed) || symbol.startsWith(typed));
  }

  /**
   * The entries in which every word of `query` begins a word of the title, of the date ("30 July 2010", "2010-07-30") or
   * of the number, whatever their order and case; newest first. None for a query without words.
   */
  byWords(query: string): Listed[] {
    const tokens = folded(query).split(NO_WORD).filter(Boolean).slice(0, MOST_TOKENS);
    if (tokens.length === 0) return [];
    this.#words ??= wordsOf(this.all);
    const { hay, starts } = this.#words;
    const counts = new Uint8Array(this.all.length);
    for (const [done, token] of tokens.entries()) {
      for (let at = hay.indexOf(token); at >= 0; ) {
        const line = lastAtOrBefore(starts, at);
        // Only a line that has all tokens before counts.
        if (counts[line] === done && beginsWord(hay, at)) {
          counts[line] = done + 1;
          at = hay.indexOf(token, starts[line + 1] as number);
        } else at = hay.indexOf(token, at + 1);
      }
    }
    return this.all.filter((_, line) => counts[line] === tokens.length);
  }

  /** The entry that citations know by `cited`, or null. */
  find(cited: string): Listed | null {
    this.#byCited ??= new Map(this.all.map((entry) => [entry.cited, entry]));
    return this.#byCited.get(cited) ?? null;
  }
}

function listed(catalogue: Catalogue): Listed[] {
  const entries: Listed[] = [];
  catalogue.forEach((symbol, title, date) => {
    const match = SYMBOL.exec(symbol);
    if (match === null) return;
    const [, organ = '', series = '', rest = ''] = match;
    const kind = SERIES[series as keyof typeof SERIES];
    const number = isUpperAscii(rest.charCodeAt(rest.length - 1)) ? citedNumber(rest) : rest;
    const cited = number === rest ? symbol : `${organ}/${series}/${number.replace(SEVERAL_LETTERS, '')}`;
    entries.push({ symbol, organ, kind, number, title, date, cited });
  });
  return entries;
}

/** Sorted by their dates as numbers, which takes a fraction of the time that comparing the words takes. */
function newestFirst(entries: readonly Listed[]): Listed[] {
  const keys = new Float64Array(entries.length);
  for (const [at, { date }] of entries.entries()) keys[at] = at - dayNumber(date) * entries.length;
  return Array.from(keys.sort(), (key) => entries[placeOf(key, entries.length)] as Listed);
}

/** "2010-07-30" as 20100730, so that later dates are greater; 0 for none. */
function dayNumber(date: string): number {
  return date === '' ? 0 : Number(date.slice(0, 4) + date.slice(5, 7) + date.slice(8, 10));
}

function placeOf(key: number, count: number): number {
  return ((key % count) + count) % count;
}

interface Words {
  /** Title, written date, ISO date and number of each entry in small letters, one line each. */
  readonly hay: string;
  /** Where the line of each entry starts, and behind the last one where the text ends. */
  readonly starts: Uint32Array;
}

function wordsOf(entries: readonly Listed[]): Words {
  const dates = new Map<string, string>();
  const starts = new Uint32Array(entries.length + 1);
  const lines: string[] = [];
  let length = 0;
  for (const [at, { title, date, number }] of entries.entries()) {
    const line = `${folded(title)}\t${dateWords(date, dates)}\t${number.toLowerCase()}\n`;
    lines.push(line);
    starts[at] = length;
    length += line.length;
  }
  starts[entries.length] = length;
  return { hay: lines.join(''), starts };
}

/** "217 (III) A" of a symbol is cited as "217 A (III)", "74/250 A-B" as "74/250 A and B". */
function citedNumber(number: string): string {
  const match = LETTERED.exec(number);
  if (match === null) return number;
  const [, plain = '', first = '', last] = match;
  const letters =
    last === undefined
      ? first
      : `${first} ${last.charCodeAt(0) - first.charCodeAt(0) > 1 ? 'to' : 'and'} ${last}`;
  return plain.endsWith(')') ? plain.replace(' (', ` ${letters} (`) : `${plain} ${letters}`;
}

/** "30 july 2010 2010-07-30"; many entries share a date, so that `known` keeps what has been written. */
function dateWords(date: string, known: Map<string, string>): string {
  if (date === '') return '';
  const words = known.get(date) ?? `${writtenDate(date).toLowerCase()} ${date}`;
  known.set(date, words);
  return words;
}

/** In small letters and without accents, so that "cote" finds "Côte". */
function folded(words: string): string {
  const small = words.toLowerCase();
  return ACCENTED.test(small) ? small.normalize('NFD').replace(/\p{M}/gu, '') : small;
}

// Quotation marks and dashes, which stand in many titles, have no accents.
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

function beginsWord(hay: string, at: number): boolean {
  const before = hay.charCodeAt(at - 1);
  return !(isLetter(before) || isDigit(before));
}

/** The last line that starts at or before `at`. */
function lastAtOrBefore(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
