import { isDigit, isLetter, isSpace, isSuperscriptDigit } from '../text/chars.js';
import { indexWithin } from '../text/search.js';
import type { BlockDraft } from './blocks.js';
import { Emphasis } from './emphasis.js';
import { GluedMarks } from './glued-marks.js';
import { type LinePrefix, prefixEnd } from './line-prefix.js';
import type { NoteUse } from './notes.js';
import { TokenList } from './token-list.js';
import type { Token } from './tree.js';

// Code units at which the scanner must stop and look; every other one below 128 is plain text.
const STOPS = new Uint8Array(128);
for (const char of '\t\n\v\f\r *_<[]\\0123456789') STOPS[char.charCodeAt(0)] = 1;

const LONGEST_TARGET = 500;
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

  constructor(text: string, notes: NoteUse, prefix: LinePrefix) {
    this.#text = text;
    this.#bracket = notes.bracket;
    this.#prefix = prefix;
    this.#glued = new GluedMarks(text, notes.plainLabels);
  }

  /** The tokens of `draft`, which cover it without gap. */
  scan(draft: BlockDraft): Token[] {
    const tokens = new TokenList(draft.start);
    switch (draft.kind) {
      case 'blank':
        this.#lead(draft, tokens);
        tokens.fill('space', draft.end);
        return tokens.done();
      case 'comment':
        this.#lead(draft, tokens);
        this.#comments(draft.last, tokens);
        tokens.fill('space', draft.end);
        return tokens.done();
      case 'rule':
      case 'furniture':
        tokens.fill('space', draft.first);
        tokens.fill(draft.kind === 'rule' ? 'markup' : draft.kind, draft.last);
        tokens.fill('space', draft.end);
        return tokens.done();
    }
    this.#lead(draft, tokens);
    const start = this.#opening(draft, tokens);
    const emphasis = new Emphasis(this.#text, tokens, draft.last);
    if (draft.label !== null && tokens.kindAt(tokens.lastIndex - 1) === 'emphasis-open') {
      // "*4. Urges*": what sets off the number may set off the words behind it too.
      emphasis.adopt(tokens.lastIndex - 1, signsAt(this.#text, draft.label.start));
    }
    this.#words(start, draft, tokens, emphasis);
    tokens.fill('space', draft.end);
    return tokens.done();
  }

  /** White space before the words, and what every line starts with. */
  #lead(draft: BlockDraft, tokens: TokenList): void {
    if (this.#prefix !== 'none') {
      let sign = draft.start;
      while (sign < draft.end && isSpace(this.#text.charCodeAt(sign))) sign++;
      const end = prefixEnd(this.#prefix, this.#text, sign, draft.end);
      if (end > sign && end <= draft.first) {
        tokens.fill('space', sign);
        tokens.fill('furniture', end);
      }
    }
    this.#comments(draft.first, tokens);
    tokens.fill('space', draft.first);
  }

  /** Comments, one after the other, up to `end`. */
  #comments(end: number, tokens: TokenList): void {
    const text = this.#text;
    for (;;) {
      let at = tokens.at;
      while (at < end && isSpace(text.charCodeAt(at))) at++;
      if (at >= end) return;
      tokens.fill('space', at);
      tokens.fill('comment', commentEnd(text, at, end));
    }
  }

  /** The label, mark or sign that opens the block; answers where its words start. */
  #opening(draft: BlockDraft, tokens: TokenList): number {
    const text = this.#text;
    const label = draft.label;
    if (label !== null) {
      let from = label.start;
      let to = label.end;
      if (draft.kind !== 'note') {
        // The emphasis that wraps a number is not part of it.
        from += signsAt(text, from);
        if (from > label.start) tokens.fill('emphasis-open', from);
        tokens.fill('label', to);
        return to;
      }
      switch (draft.notation) {
        case 'native':
          from += 2;
          to -= 2;
          break;
        case 'sup':
          from += 5;
          to -= 6;
          break;
        case 'bracket':
          from += 1;
          to = label.end - (text.charCodeAt(label.end - 1) === 58 ? 2 : 1);
          break;
        default:
      }
      tokens.labelled('note-label', label.end, from, to);
      return label.end;
    }
    let at = draft.first;
    if (draft.kind === 'heading') {
      while (text.charCodeAt(at) === 35) at++;
      tokens.fill('markup', at);
    } else if (draft.kind === 'bullet') {
      at++;
      tokens.fill('markup', at);
    }
    return at;
  }

  #words(start: number, { kind, last: end }: BlockDraft, tokens: TokenList, emphasis: Emphasis): void {
    const text = this.#text;
    const withMarks = kind !== 'note';
    let at = start;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code < 128 ? STOPS[code] === 0 : !isSpace(code) && !isSuperscriptDigit(code)) {
        at++;
        continue;
      }
      if (code === 32 && at > start && !isSpace(text.charCodeAt(at + 1))) {
        at++;
        continue;
      }
      if (isSpace(code)) {
        tokens.fill('text', at);
        const before = at;
        while (at < end && isSpace(text.charCodeAt(at))) at++;
        tokens.fill('space', at);
        if (this.#prefix !== 'none' && text.slice(before, at).includes('\n')) {
          at = prefixEnd(this.#prefix, text, at, end);
          tokens.fill('furniture', at);
        }
        continue;
      }
      if (isDigit(code)) {
        let stop = at + 1;
        while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
        const mark = withMarks ? this.#glued.markIn(at, stop, start, end) : -1;
        if (mark >= 0) {
          tokens.fill('text', mark);
          tokens.labelled('note-mark', stop, mark, stop);
        }
        at = stop;
        continue;
      }
      at = this.#sign(code, at, end, withMarks, tokens, emphasis);
    }
    tokens.fill('text', end);
    emphasis.close();
  }

  /** Handles one sign that may be markup; answers where to go on. */
  #sign(
    code: number,
    at: number,
    end: number,
    withMarks: boolean,
    tokens: TokenList,
    emphasis: Emphasis,
  ): number {
    const text = this.#text;
    switch (code) {
      case 42: // *
      case 95: // _
        return emphasis.run(at, withMarks);
      case 60: // <
        return this.#tag(at, end, withMarks, tokens, emphasis);
      case 91: // [
        return this.#bracketed(at, end, withMarks, tokens);
      case 93: // ]
        return this.#linkEnd(at, end, tokens);
      case 92: // backslash
        // At a line end it breaks the line; before a sign it takes away its meaning.
        if (at + 1 >= end || text.charCodeAt(at + 1) === 10 || text.charCodeAt(at + 1) === 13) {
          tokens.fill('text', at);
          tokens.fill('markup', at + 1);
          return at + 1;
        }
        if (ESCAPABLE.test(text.charAt(at + 1))) {
          tokens.fill('text', at);
          tokens.fill('markup', at + 1);
          return at + 2;
        }
        return at + 1;
    }
    if (!withMarks || isSquareOrCube(text, at)) return at + 1;
    let stop = at + 1;
    while (stop < end && isSuperscriptDigit(text.charCodeAt(stop))) stop++;
    tokens.fill('text', at);
    tokens.labelled('note-mark', stop, at, stop);
    return stop;
  }

  #tag(at: number, end: number, withMarks: boolean, tokens: TokenList, emphasis: Emphasis): number {
    const text = this.#text;
    if (text.startsWith('<sup>', at)) {
      const close = indexWithin(text, '</sup>', at + 5, Math.min(end, at + 11 + LONGEST_MARK));
      if (withMarks && close > at + 5 && SUP_LABEL.test(text.slice(at + 5, close))) {
        tokens.fill('text', at);
        tokens.labelled('note-mark', close + 6, at + 5, close);
        return close + 6;
      }
      return at + 5;
    }
    if (text.startsWith('<!--', at)) {
      const stop = commentEnd(text, at, end);
      tokens.fill('text', at);
      tokens.fill('comment', stop);
      return stop;
    }
    LINE_BREAK.lastIndex = at;
    if (LINE_BREAK.test(text) && LINE_BREAK.lastIndex <= end) {
      tokens.fill('text', at);
      tokens.fill('space', LINE_BREAK.lastIndex);
      return LINE_BREAK.lastIndex;
    }
    TAG.lastIndex = at;
    const tag = TAG.exec(text);
    if (tag === null || TAG.lastIndex > end) return at + 1;
    return emphasis.tag(at, TAG.lastIndex, tag[1] === '/');
  }

  #bracketed(at: number, end: number, withMarks: boolean, tokens: TokenList): number {
    const text = this.#text;
    const native = text.charCodeAt(at + 1) === 94;
    if (withMarks && (native || this.#bracket)) {
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
      if (to > from && to < end && text.charCodeAt(to) === 93 && text.charCodeAt(to + 1) !== 40) {
        tokens.fill('text', at);
        tokens.labelled('note-mark', to + 1, from, to);
        return to + 1;
      }
    }
    // A link: `[64/293](#)`. Its words stay text; the brackets and the target are markup.
    let close = at + 1;
    while (close < end && close - at < LONGEST_TARGET) {
      const code = text.charCodeAt(close);
      if (code === 93 || code === 91) break;
      close++;
    }
    if (text.charCodeAt(close) !== 93 || text.charCodeAt(close + 1) !== 40 || close + 1 >= end) return at + 1;
    const stop = linkTargetEnd(text, close, end);
    if (stop < 0) return at + 1;
    tokens.fill('text', at);
    tokens.fill('markup', at + 1);
    return at + 1;
  }

  #linkEnd(at: number, end: number, tokens: TokenList): number {
    const text = this.#text;
    if (at + 1 >= end || text.charCodeAt(at + 1) !== 40) return at + 1;
    const open = tokens.lastMarkup();
    if (open < 0 || text.charCodeAt(open) !== 91 || at - open > LONGEST_TARGET) return at + 1;
    const stop = linkTargetEnd(text, at, end);
    if (stop < 0) return at + 1;
    tokens.fill('text', at);
    tokens.fill('markup', stop);
    return stop;
  }
}

/** End of the comment that opens at `at`; `end` when nothing closes it. */
function commentEnd(text: string, at: number, end: number): number {
  const close = indexWithin(text, '-->', at + 4, end);
  return close < 0 ? end : close + 3;
}

/** End of `](target)`, whose bracket closes at `close`, or -1. */
function linkTargetEnd(text: string, close: number, end: number): number {
  let at = close + 2;
  while (at < end && at - close < LONGEST_TARGET) {
    const code = text.charCodeAt(at);
    if (code === 41) return at + 1;
    if (isSpace(code) || code === 40) return -1;
    at++;
  }
  return -1;
}

/** The ² of "km²" is a unit, not a note mark. */
function isSquareOrCube(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0xb2 && code !== 0xb3) return false;
  if (text.charCodeAt(at - 1) !== 109) return false;
  const before = text.charCodeAt(at - 2);
  if (before === 107 || before === 99 || before === 109) return !isLetter(text.charCodeAt(at - 3));
  return !isLetter(before);
}

/** How many asterisks stand at `at`. */
function signsAt(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === 42) end++;
  return end - at;
}
