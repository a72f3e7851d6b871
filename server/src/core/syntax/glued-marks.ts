import { isDigit, isLetter, isLowerAscii, isSpace, isUpperAscii } from '../text/chars.js';

// A mark is never part of a path or symbol, which is looked for back to the last space, no further than this.
const LONGEST_SYMBOL = 40;
/** What stands before a figure and is followed by a stop: "No.4", "vol.2", "para.3". */
const ABBREVIATION = /(?:^|[^a-z])(?:nos?|vols?|paras?|arts?|chaps?|sects?|pp?|add|rev|corr|l|c|v)$/i;

/**
 * The one place that decides whether digits glued to a word or to its punctuation are a note mark
 * ("pornography6 and", "Millennium Summit,1 the") or part of a name or number ("COVID-19", "10,000",
 * "A/RES/68/192", "vol. 2225"). Only texts whose note texts start with bare digits have such marks.
 */
export class GluedMarks {
  readonly #text: string;
  readonly #labels: ReadonlySet<number>;
  #expected = 1;

  constructor(text: string, plainLabels: readonly number[]) {
    this.#text = text;
    this.#labels = new Set(plainLabels);
  }

  /** Whether the digits `[at, stop)` are a mark; `[start, end)` are the words they stand in. Call in text order. */
  isMark(at: number, stop: number, start: number, end: number): boolean {
    if (this.#labels.size === 0 || at === start || stop - at > 3) return false;
    const label = Number(this.#text.slice(at, stop));
    if (label === 0 || this.#text.charCodeAt(at) === 48) return false;
    if (!this.#followsWord(at, stop, start, label) || !this.#endsHere(stop, end)) return false;
    if (label === this.#expected) this.#expected++;
    return true;
  }

  #endsHere(stop: number, end: number): boolean {
    if (stop >= end) return true;
    const next = this.#text.charCodeAt(stop);
    if (isSpace(next)) return true;
    // , ; : ) . and closing quotation marks, unless they lead on to a figure
    if (next === 44 || next === 46) {
      const after = this.#text.charCodeAt(stop + 1);
      return !isDigit(after) || (next === 44 && this.#labels.has(after - 48));
    }
    return next === 59 || next === 58 || next === 41 || next === 0x201d || next === 0x2019 || next === 34;
  }

  #followsWord(at: number, stop: number, start: number, label: number): boolean {
    const before = this.#text.charCodeAt(at - 1);
    if (isLowerAscii(before) || before >= 0xc0) return isLetter(before) || isClosing(before);
    if (isUpperAscii(before)) return label === this.#expected && this.#labels.has(label);
    if (isClosing(before)) return true;
    if (before !== 44 && before !== 46 && before !== 59 && before !== 58) return false;
    const word = this.#text.charCodeAt(at - 2);
    if (isDigit(word)) return this.#followsFigure(at, stop, start, label);
    if (before !== 46) return !isSpace(word) && !this.#insideSymbol(at, start);
    return (
      isLowerAscii(word) &&
      !ABBREVIATION.test(this.#text.slice(Math.max(start, at - 8), at - 1)) &&
      !this.#insideSymbol(at, start)
    );
  }

  /** "2010,3" and "COVID-19,3" end in a mark; "10,000" and "1.5" are figures. */
  #followsFigure(at: number, stop: number, start: number, label: number): boolean {
    let from = at - 1;
    while (from > start && isDigit(this.#text.charCodeAt(from - 1))) from--;
    const year = at - 1 - from === 4;
    const due = label === this.#expected;
    if (this.#text.charCodeAt(at - 1) === 46) return year && due;
    // A year takes no thousands, so whatever short number follows its comma is a mark, mistyped or not.
    if (stop - at < 3) return year || due || this.#labels.has(label);
    return due;
  }

  #insideSymbol(at: number, start: number): boolean {
    for (let back = at - 1; back >= start && at - back < LONGEST_SYMBOL; back--) {
      const code = this.#text.charCodeAt(back);
      if (isSpace(code)) return false;
      if (code === 47) return true;
    }
    return false;
  }
}

/** A bracket, quotation mark or emphasis sign that closes the words before it. */
function isClosing(code: number): boolean {
  return (
    code === 41 ||
    code === 93 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 34 ||
    code === 42 ||
    code === 95
  );
}
