import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { capitalized } from '../text/capitalized.js';
import { isDigit, isLetterAscii } from '../text/chars.js';
import type { Wakeful, Word } from './rule.js';

/** Takes a word that wakes a rule, given by its place in the list. */
export type Listener = (rule: number, word: Word) => void;

/** A rule, by its place in the list, that a word wakes only where `behind` follows it at once. */
interface Sleeper {
  readonly rule: number;
  readonly behind: string;
}

/** One word and the rules that it wakes. */
interface Entry {
  readonly word: string;
  readonly hash: number;
  /** The rules that it always wakes. */
  rules: readonly number[];
  sleepers: readonly Sleeper[];
  /** The rules that it wakes as a sign that strays. */
  wary: readonly number[];
}

/** Shared by the many words that have none, so that reading touches little memory. */
const NONE: readonly never[] = [];

const FIGURES = '0';
const FIGURES_HASH = FIGURES.charCodeAt(0);
const SPACE = 32;
/** Many more than there are words, so that most of a text is turned away at the first look. */
const SLOTS = 1 << 16;
/** Characters of a passage; longer ones are rare, and what they need is not kept. */
const LONG = 1 << 14;

/**
 * The words of many rules in one table, so that a text is read once for all of them. The table is searched by a hash
 * that comes along with reading, and a word is cut out of the text for nobody: most wake nothing, and those that wake
 * a rule are in the table already.
 */
export class Lexicon {
  /** By hash, one more than a place in `#entries`; words whose hashes meet stand in the slots that follow. */
  readonly #slots = new Uint16Array(SLOTS);
  readonly #entries: Entry[] = [];
  readonly #codes = new Uint16Array(LONG);

  constructor(rules: readonly Pick<Wakeful, 'wakes' | 'strays'>[]) {
    const known = new Map<string, Entry>();
    const entryOf = (word: string): Entry => {
      const entry = known.get(word) ?? this.#add(word);
      known.set(word, entry);
      return entry;
    };
    for (const [rule, { wakes, strays = [] }] of rules.entries()) {
      for (const wake of new Set(wakes)) {
        const word = firstWord(wake);
        const behind = wake.slice(word.length);
        const entry = entryOf(word);
        if (behind === '') entry.rules = [...entry.rules, rule];
        else entry.sleepers = [...entry.sleepers, { rule, behind }];
      }
      for (const sign of strays) {
        const entry = entryOf(sign);
        entry.wary = [...entry.wary, rule];
      }
    }
  }

  /** Gives each word of `document` that wakes a rule to `listener`, once for each wake or stray of the rule that it is, in text order. */
  read(document: ResolutionDocument, listener: Listener): void {
    if (this.#entries.length === 0) return;
    for (const passage of document.passages) this.#passage(document, passage, listener);
  }

  #passage(document: ResolutionDocument, passage: Passage, listener: Listener): void {
    const { text } = passage;
    const { length } = text;
    const codes = this.#codesOf(text);
    let at = 0;
    while (at < length) {
      const start = at;
      const code = codes[at++] as number;
      const kind = KINDS[code];
      // Passages have no other white space.
      if (kind === BLANK) continue;
      let hash = code;
      // The space behind the last character ends the last word.
      if (kind === LETTER) {
        for (let next = codes[at] as number; KINDS[next] === LETTER; next = codes[at] as number) {
          hash = hashWith(hash, next);
          at++;
        }
      } else if (kind === DIGIT) {
        while (KINDS[codes[at] as number] === DIGIT) at++;
        hash = FIGURES_HASH;
      }
      const entry = this.#find(hash, codes, start, at);
      if (entry === undefined) continue;
      let word: Word | undefined;
      for (const rule of entry.rules) {
        word ??= wordOf(entry, { start, end: at, passage, document });
        listener(rule, word);
      }
      for (const { rule, behind } of entry.sleepers) {
        if (!follows(behind, codes, at, length)) continue;
        word ??= wordOf(entry, { start, end: at, passage, document });
        listener(rule, word);
      }
      if (entry.wary.length === 0 || isInPlace(codes, start)) continue;
      word ??= wordOf(entry, { start, end: at, passage, document });
      for (const rule of entry.wary) listener(rule, word);
    }
  }

  /** The characters of `text`, which are looked at several times, and a space behind them. */
  #codesOf(text: string): Uint16Array {
    const { length } = text;
    const codes = length < LONG ? this.#codes : new Uint16Array(length + 1);
    for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
    codes[length] = SPACE;
    return codes;
  }

  #find(hash: number, codes: Uint16Array, start: number, end: number): Entry | undefined {
    for (let slot = slotOf(hash); ; slot = (slot + 1) % SLOTS) {
      const place = this.#slots[slot] as number;
      if (place === 0) return undefined;
      const entry = this.#entries[place - 1] as Entry;
      if (entry.hash === hash && stands(entry.word, codes, start, end)) return entry;
    }
  }

  #add(word: string): Entry {
    let hash = word.charCodeAt(0);
    for (let at = 1; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    let slot = slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    const entry: Entry = { word, hash, rules: NONE, sleepers: NONE, wary: NONE };
    this.#slots[slot] = this.#entries.push(entry);
    return entry;
  }
}

/** `words` as given and with a capital: "programme" and "Programme". */
export function cased(...words: readonly string[]): string[] {
  return words.flatMap((word) => [word, capitalized(word)]);
}

/** The word, sign or `0` that a wake begins with. */
function firstWord(wake: string): string {
  let end = 0;
  while (isWordLetter(wake.charCodeAt(end))) end++;
  return wake.slice(0, Math.max(1, end));
}

function wordOf({ word }: Entry, place: Omit<Word, 'text'>): Word {
  const { start, end, passage, document } = place;
  return { text: word === FIGURES ? passage.text.slice(start, end) : word, start, end, passage, document };
}

/** Whether `behind` is what stands at `at` of the first `length` of `codes`. */
function follows(behind: string, codes: Uint16Array, at: number, length: number): boolean {
  if (at + behind.length > length) return false;
  return stands(behind, codes, at, at + behind.length);
}

/**
 * Whether the sign at `at` stands as such signs do nearly always: right behind a word and before a space, where it
 * opens something the other way round, and where it joins two words without a space.
 */
function isInPlace(codes: Uint16Array, at: number): boolean {
  const before = at === 0 ? SIGN : KINDS[codes[at - 1] as number];
  const behind = KINDS[codes[at + 1] as number];
  switch (KINDS[codes[at] as number]) {
    case OPENING:
      return behind !== BLANK && before !== LETTER && before !== DIGIT;
    case HYPHEN:
      return behind !== BLANK && before !== BLANK;
    default:
      return behind === BLANK && before !== BLANK && before !== STOP;
  }
}

/** The hash of a word that goes on with `code`, as a small integer all the way: `*` would make it a fraction at times. */
function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

/** Whether `word` is what stands in `[start, end)` of `codes`. */
function stands(word: string, codes: Uint16Array, start: number, end: number): boolean {
  if (word === FIGURES) return KINDS[codes[start] as number] === DIGIT;
  const { length } = word;
  if (length !== end - start) return false;
  for (let at = 0; at < length; at++) {
    if (word.charCodeAt(at) !== codes[start + at]) return false;
  }
  return true;
}

/** What a character is to the words of a text. */
const SIGN = 0;
const LETTER = 1;
const DIGIT = 2;
const BLANK = 3;
const STOP = 4;
const OPENING = 5;
const HYPHEN = 6;
const KINDS = Uint8Array.from({ length: 1 << 16 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (isWordLetter(code)) return LETTER;
  if (isDigit(code)) return DIGIT;
  if (code === SPACE) return BLANK;
  const sign = String.fromCharCode(code);
  if (sign === '-') return HYPHEN;
  return ',;:.'.includes(sign) ? STOP : '(“'.includes(sign) ? OPENING : SIGN;
}

/** Latin letters with and without accents. */
function isWordLetter(code: number): boolean {
  return isLetterAscii(code) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}
