import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { capitalized } from '../text/capitalized.js';
import { isDigit, isLetterAscii } from '../text/chars.js';
import type { Word } from './rule.js';

/** Takes the words of a text that wake one rule, one after the other. */
export type Listener = (word: Word) => void;

/** One word that wakes rules, and which ones, by their place in the list. */
interface Entry {
  readonly word: string;
  readonly hash: number;
  readonly rules: number[];
}

const FIGURES = '0';
const FIGURES_HASH = FIGURES.charCodeAt(0);
const SPACE = 32;
/** Many more than there are words, so that most of a text is turned away at the first look. */
const SLOTS = 1 << 16;

/**
 * The words of many rules in one table, so that a text is read once for all of them. The table is searched by a hash
 * that comes along with reading, and a word is cut out of the text for nobody: most wake nothing, and those that wake
 * a rule are in the table already.
 */
export class Lexicon {
  /** By hash, one more than a place in `#entries`; words whose hashes meet stand in the slots that follow. */
  readonly #slots = new Uint16Array(SLOTS);
  readonly #entries: Entry[] = [];

  constructor(rules: readonly { readonly wakes: readonly string[] }[]) {
    const known = new Map<string, Entry>();
    for (const [rule, { wakes }] of rules.entries()) {
      for (const word of new Set(wakes)) {
        const entry = known.get(word) ?? this.#add(word);
        known.set(word, entry);
        entry.rules.push(rule);
      }
    }
  }

  /** Gives each word of `document` to the `listeners` of the rules that it wakes, one for each rule, in text order. */
  read(document: ResolutionDocument, listeners: readonly Listener[]): void {
    if (this.#entries.length === 0) return;
    for (const passage of document.passages) this.#passage(document, passage, listeners);
  }

  #passage(document: ResolutionDocument, passage: Passage, listeners: readonly Listener[]): void {
    const { text } = passage;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const start = at;
      const code = text.charCodeAt(at++);
      // Passages have no other white space.
      if (code === SPACE) continue;
      let hash = code;
      // The end is asked for first: one look behind it makes the engine read every character the slow way.
      if (isWordLetter(code)) {
        while (at < length) {
          const next = text.charCodeAt(at);
          if (!isWordLetter(next)) break;
          hash = hashWith(hash, next);
          at++;
        }
      } else if (isDigit(code)) {
        while (at < length && isDigit(text.charCodeAt(at))) at++;
        hash = FIGURES_HASH;
      }
      const entry = this.#find(hash, text, start, at);
      if (entry === undefined) continue;
      const own = entry.word === FIGURES ? text.slice(start, at) : entry.word;
      const word: Word = { text: own, start, end: at, passage, document };
      for (const rule of entry.rules) (listeners[rule] as Listener)(word);
    }
  }

  #find(hash: number, text: string, start: number, end: number): Entry | undefined {
    for (let slot = slotOf(hash); ; slot = (slot + 1) % SLOTS) {
      const place = this.#slots[slot] as number;
      if (place === 0) return undefined;
      const entry = this.#entries[place - 1] as Entry;
      if (entry.hash === hash && stands(entry.word, text, start, end)) return entry;
    }
  }

  #add(word: string): Entry {
    let hash = word.charCodeAt(0);
    for (let at = 1; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
    let slot = slotOf(hash);
    while (this.#slots[slot] !== 0) slot = (slot + 1) % SLOTS;
    const entry: Entry = { word, hash, rules: [] };
    this.#slots[slot] = this.#entries.push(entry);
    return entry;
  }
}

/** `words` as given and with a capital: "programme" and "Programme". */
export function cased(...words: readonly string[]): string[] {
  return words.flatMap((word) => [word, capitalized(word)]);
}

/** The hash of a word that goes on with `code`, as a small integer all the way: `*` would make it a fraction at times. */
function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

/** Whether `word` is what stands in `[start, end)` of `text`. */
function stands(word: string, text: string, start: number, end: number): boolean {
  if (word === FIGURES) return isDigit(text.charCodeAt(start));
  const { length } = word;
  if (length !== end - start) return false;
  // The hash of a single sign is its code.
  for (let at = 0; length > 1 && at < length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

/** Latin letters with and without accents. */
function isWordLetter(code: number): boolean {
  return isLetterAscii(code) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}
