import { isDigit, isSpace, isSuperscriptDigit, SPACES, SUPERSCRIPTS } from '../text/chars.js';
import { indexWithin } from '../text/search.js';
import type { BlockDraft } from './blocks.js';
import { Emphasis } from './emphasis.js';
import { GluedMarks } from './glued-marks.js';
import { commentEnd, isSquareOrCube, linkAt, signsAt } from './inline-signs.js';
import { type LinePrefix, prefixEnd } from './line-prefix.js';
import type { NoteUse } from './notes.js';
import { KIND, type TokenList } from './token-list.js';

// The scanner must stop and look at some code units, and at the second of two spaces; every other one is plain text.
// The table has them all: tests for the rare ones would be made at every character.
const STOP = 2;
const WEIGHTS = new Uint8Array(0x10000);
for (const char of `${SPACES}${SUPERSCRIPTS}*_<[]\\0123456789`) WEIGHTS[char.charCodeAt(0)] = STOP;
WEIGHTS[32] = STOP / 2;

const LONGEST_MARK = 32;
const TAG = /<(\/?)(?:i|em|b|strong|u|ins)>/iy;
/** "21<sup>st</sup>" is an ordinal. */
const SUP_LABEL = /^(?:[\d,\s*]+|[a-z])$/;
const LINE_BREAK = /<br ?\/?>/iy;
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/** Splits the blocks of one text into tokens; one instance serves one text, because glued marks are a series. */
export class InlineScanner {
  readonly #text: string;
  readonly #bracket: boolean;
  readonly #prefix: LinePrefix;
  readonly #glued: GluedMarks;
  readonly #tokens: TokenList;
  readonly #emphasis: Emphasis;
  /** Where the words of the block at hand end, and whether they may bear note marks. */
  #end = 0;
  #withMarks = false;
  /** The `]` that closes the words of the last link, and where its target ends. */
  #linkClose = -1;
  #linkEnd = -1;

  constructor(text: string, notes: NoteUse, prefix: LinePrefix, tokens: TokenList) {
    this.#text = text;
    this.#bracket = notes.bracket;
    this.#prefix = prefix;
    this.#glued = new GluedMarks(text, notes.plainLabels);
    this.#tokens = tokens;
    this.#emphasis = new Emphasis(text, tokens);
  }

  /** Adds the tokens of `draft`, which cover it without gap; to be called for one block after the other. */
  scan(draft: BlockDraft): void {
    draft.firstToken = this.#tokens.count;
    this.#lead(draft);
    switch (draft.kind) {
      case 'blank':
        break;
      case 'rule':
        this.#tokens.fill(KIND.markup, draft.last);
        break;
      case 'comment':
        this.#comments(draft.last);
        break;
      case 'furniture':
        this.#tokens.fill(KIND.furniture, draft.last);
        break;
      default:
        this.#end = draft.last;
        this.#withMarks = draft.kind !== 'note';
        this.#emphasis.open(this.#end, this.#withMarks);
        this.#words(this.#opening(draft), draft.last);
    }
    this.#tokens.fill(KIND.space, draft.end);
    draft.endToken = this.#tokens.count;
  }

  /** White space before the words, and what every line starts with. */
  #lead(draft: BlockDraft): void {
    if (this.#prefix !== 'none') {
      let sign = draft.start;
      while (sign < draft.end && isSpace(this.#text.charCodeAt(sign))) sign++;
      const end = prefixEnd(this.#prefix, this.#text, sign, draft.end);
      if (end > sign && end <= draft.first) {
        this.#tokens.fill(KIND.space, sign);
        this.#tokens.fill(KIND.furniture, end);
      }
    }
    this.#comments(draft.first);
    this.#tokens.fill(KIND.space, draft.first);
  }

  /** Comments, one after the other, up to `end`. */
  #comments(end: number): void {
    const text = this.#text;
    for (;;) {
      let { at } = this.#tokens;
      while (at < end && isSpace(text.charCodeAt(at))) at++;
      if (at >= end) return;
      this.#tokens.fill(KIND.space, at);
      this.#tokens.fill(KIND.comment, commentEnd(text, at, end));
    }
  }

  /** The label, mark or sign that opens the block; answers where its words start. */
  #opening({ kind, first, labelEnd }: BlockDraft): number {
    switch (kind) {
      case 'note':
        this.#tokens.fill(KIND['note-label'], labelEnd);
        break;
      case 'numbered':
      case 'lettered': {
        // The emphasis that wraps a number is not part of it.
        const signs = signsAt(this.#text, first);
        this.#tokens.fill(KIND['emphasis-open'], first + signs);
        // "*4. Urges*": what sets off the number may set off the words behind it too.
        if (signs > 0) this.#emphasis.adopt(signs);
        this.#tokens.fill(KIND.label, labelEnd);
        break;
      }
      default:
        this.#tokens.fill(KIND.markup, labelEnd);
    }
    return labelEnd;
  }

  #words(start: number, end: number): void {
    const text = this.#text;
    const tokens = this.#tokens;
    const mayBeMarks = this.#withMarks && this.#glued.mayCome;
    let at = start < end && isSpace(text.charCodeAt(start)) ? this.#space(start) : start;
    while (at < end) {
      let code = 0;
      // A sum, because a branch at every single space would be guessed wrong again and again.
      for (let last = 0; at < end; at++) {
        code = text.charCodeAt(at);
        const weight = WEIGHTS[code] as number;
        if (weight + last >= STOP) break;
        last = weight;
      }
      if (at === end) break;
      if (isDigit(code)) {
        let stop = at + 1;
        while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
        const mark = mayBeMarks ? this.#glued.markIn(at, stop, start, end) : -1;
        if (mark >= 0) {
          tokens.fill(KIND.text, mark);
          tokens.mark(stop);
        }
        at = stop;
        continue;
      }
      if (isSpace(code)) {
        // A single space is a part of the words, but not one that stands before other white space.
        const spaced = at > Math.max(start, tokens.at) && text.charCodeAt(at - 1) === 32;
        at = this.#space(spaced ? at - 1 : at);
        continue;
      }
      at = this.#sign(code, at);
    }
    tokens.fill(KIND.text, end);
    this.#emphasis.close();
  }

  /** Handles the white space at `at`, and what the next line starts with; answers where to go on. */
  #space(at: number): number {
    const text = this.#text;
    let stop = at;
    while (stop < this.#end && isSpace(text.charCodeAt(stop))) stop++;
    this.#tokens.fill(KIND.text, at);
    this.#tokens.fill(KIND.space, stop);
    if (this.#prefix === 'none' || !text.slice(at, stop).includes('\n')) return stop;
    const end = prefixEnd(this.#prefix, text, stop, this.#end);
    this.#tokens.fill(KIND.furniture, end);
    return end;
  }

  /** Handles one sign that may be markup; answers where to go on. */
  #sign(code: number, at: number): number {
    switch (code) {
      case 42: // *
      case 95: // _
        return this.#emphasis.run(at);
      case 60: // <
        return this.#tag(at);
      case 91: // [
        return this.#bracketed(at);
      case 93: // ]
        if (at !== this.#linkClose) return at + 1;
        return this.#markup(at, this.#linkEnd);
      case 92: // backslash
        return this.#backslash(at);
    }
    if (!this.#withMarks || isSquareOrCube(this.#text, at)) return at + 1;
    let stop = at + 1;
    while (stop < this.#end && isSuperscriptDigit(this.#text.charCodeAt(stop))) stop++;
    return this.#mark(at, stop);
  }

  /** A note mark at `[at, stop)`. */
  #mark(at: number, stop: number): number {
    this.#tokens.fill(KIND.text, at);
    this.#tokens.mark(stop);
    return stop;
  }

  #markup(at: number, stop: number): number {
    this.#tokens.fill(KIND.text, at);
    this.#tokens.fill(KIND.markup, stop);
    return stop;
  }

  /** At a line end a backslash breaks the line; before a sign it takes away its meaning. */
  #backslash(at: number): number {
    const next = at + 1 < this.#end ? this.#text.charAt(at + 1) : '\n';
    if (next === '\n' || next === '\r') return this.#markup(at, at + 1);
    return ESCAPABLE.test(next) ? this.#markup(at, at + 1) + 1 : at + 1;
  }

  #tag(at: number): number {
    const text = this.#text;
    const end = this.#end;
    if (text.startsWith('<sup>', at)) {
      const close = indexWithin(text, '</sup>', at + 5, Math.min(end, at + 11 + LONGEST_MARK));
      const labelled = this.#withMarks && close > at + 5 && SUP_LABEL.test(text.slice(at + 5, close));
      return labelled ? this.#mark(at, close + 6) : at + 5;
    }
    if (text.startsWith('<!--', at)) {
      this.#tokens.fill(KIND.text, at);
      this.#tokens.fill(KIND.comment, commentEnd(text, at, end));
      return this.#tokens.at;
    }
    LINE_BREAK.lastIndex = at;
    if (LINE_BREAK.test(text) && LINE_BREAK.lastIndex <= end) {
      this.#tokens.fill(KIND.text, at);
      this.#tokens.fill(KIND.space, LINE_BREAK.lastIndex);
      return LINE_BREAK.lastIndex;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null || TAG.lastIndex > end) return at + 1;
    return this.#emphasis.tag(at, TAG.lastIndex, tag[1] === '/');
  }

  #bracketed(at: number): number {
    const text = this.#text;
    const end = this.#end;
    const native = text.charCodeAt(at + 1) === 94;
    if (this.#withMarks && (native || this.#bracket)) {
      const from = native ? at + 2 : at + 1;
      let to = from;
      while (
        to < end &&
        to - from < LONGEST_MARK &&
        text.charCodeAt(to) !== 93 &&
        !isSpace(text.charCodeAt(to))
      ) {
        if (!native && !isDigit(text.charCodeAt(to))) break;
        to++;
      }
      if (to > from && to < end && text.charCodeAt(to) === 93 && text.charCodeAt(to + 1) !== 40)
        return this.#mark(at, to + 1);
    }
    const link = linkAt(text, at, end);
    if (link === null) return at + 1;
    this.#linkClose = link.close;
    this.#linkEnd = link.end;
    return this.#markup(at, at + 1);
  }
}
