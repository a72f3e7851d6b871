import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { isDigit, isLetterAscii } from '../text/chars.js';
import type { Word, WordRule } from './rule.js';

/** Called for each rule that a word wakes. */
export type Meet = (rule: WordRule, word: Word) => void;

const FIGURES = '0';
const SPACE = 32;
const MASK = 0x3fff;

/**
 * The words of many rules in one table, so that a text is read once for all of them. Most words of a text wake
 * nothing: a small filter over their hash turns them away before they are even cut out.
 */
export class Lexicon {
  readonly #rules = new Map<string, WordRule[]>();
  readonly #filter = new Uint8Array(MASK + 1);

  constructor(rules: readonly WordRule[]) {
    for (const rule of rules) {
      for (const word of new Set(rule.wakes)) {
        const known = this.#rules.get(word);
        if (known === undefined) this.#rules.set(word, [rule]);
        else known.push(rule);
        this.#filter[hashOf(word, 0, word.length)] = 1;
      }
    }
  }

  /** Calls `meet` for each word of `document` and each rule that it wakes, in text order. */
  read(document: ResolutionDocument, meet: Meet): void {
    if (this.#rules.size === 0) return;
    for (const passage of document.passages) this.#passage(document, passage, meet);
  }

  #passage(document: ResolutionDocument, passage: Passage, meet: Meet): void {
    const { text } = passage;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const start = at;
      const code = text.charCodeAt(at++);
      // Passages have no other white space.
      if (code === SPACE) continue;
      let hash = code;
      if (isWordLetter(code)) {
        for (let next = text.charCodeAt(at); isWordLetter(next); next = text.charCodeAt(++at))
          hash = (hash * 31 + next) | 0;
      } else if (isDigit(code)) {
        while (isDigit(text.charCodeAt(at))) at++;
        hash = FIGURES.charCodeAt(0);
      }
      if (this.#filter[hash & MASK] === 0) continue;
      const key = isDigit(code) ? FIGURES : text.slice(start, at);
      const rules = this.#rules.get(key);
      if (rules === undefined) continue;
      const word: Word = { text: text.slice(start, at), start, end: at, passage, document };
      for (const rule of rules) meet(rule, word);
    }
  }
}

/** `words` as given and with a capital: "programme" and "Programme". */
export function cased(...words: readonly string[]): string[] {
  return words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
}

/** Latin letters with and without accents. */
function isWordLetter(code: number): boolean {
  return isLetterAscii(code) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) hash = (hash * 31 + text.charCodeAt(at)) | 0;
  return hash & MASK;
}
