import { isDigit, isLetter, isLowerAscii, isSpace, isUpperAscii } from '../text/chars.js';
import { numberIn } from '../text/digits.js';

// A mark is never part of a path or symbol, which is looked for back to the last space, no further than this.
const LONGEST_SYMBOL = 40;
/** What stands before a figure and is followed by a stop: "No.4", "vol.2", "para.3". */
const ABBREVIATION = /(?:^|[^a-z])(?:nos?|vols?|paras?|arts?|chaps?|sects?|pp?|add|rev|corr|[a-z])$/i;

/**
 * The one place that decides whether digits glued to a word or to its punctuation are a note mark
 * ("pornography6 and", "Millennium Summit,1 the") or part of a name or number ("COVID-19", "10,000",
 * "A/RES/68/192", "vol. 2225"). Only texts whose note texts start with bare digits have such marks.
 */
// Names and numbers that end in figures, at the place where a mark would follow them.
// ("5/2021" is a resolution of a year, so a session of one digit needs a mark of two.)
const NAME_IN_FIGURES =
  /(?:Agenda 21|COVID[-\u2010\u2011]19|(?:^|\D)\d\d\/\d{3}|(?:^|\D)\d\/\d|\/CP\.\d\d|\/CMA\.\d|[IVX]\/\d\d)$/;
const YEAR = /^(?:19|20)\d\d$/;

export class GluedMarks {
  readonly #text: string;
  readonly #labels: ReadonlySet<number>;
  /** The label whose turn it is: the lowest that a note text has, at first. */
  #expected: number;

  constructor(text: string, plainLabels: readonly number[]) {
    this.#text = text;
    this.#labels = new Set(plainLabels);
    this.#expected = plainLabels.length > 0 ? Math.min(...plainLabels.slice(0, 4)) : 1;
  }

  /** Whether any digits of the text may be a mark. */
  get mayCome(): boolean {
    return this.#labels.size > 0;
  }

  /**
   * Where the mark in the digits `[at, stop)` starts, or -1 when they are a number; `[start, end)` are the words
   * they stand in. To be asked in text order.
   */
  markIn(at: number, stop: number, start: number, end: number): number {
    if (at === start || !this.#endsHere(stop, end)) return -1;
    const from =
      stop - at > 3
        ? Math.max(this.#behindYear(at, stop), this.#behindName(at, stop, start))
        : this.#behindWord(at, stop, start);
    if (from >= 0) this.#expected = Math.max(this.#expected, numberIn(this.#text, from, stop) + 1);
    return from;
  }

  /** "2015–203011": a year and a mark whose turn it is, or nearly. */
  #behindYear(at: number, stop: number): number {
    const length = stop - at;
    if (length < 5 || length > 7 || this.#text.charCodeAt(at + 4) === 48) return -1;
    if (!YEAR.test(this.#text.slice(at, at + 4))) return -1;
    const label = numberIn(this.#text, at + 4, stop);
    return this.#labels.has(label) && label >= this.#expected && label <= this.#expected + 3 ? at + 4 : -1;
  }

  #behindWord(at: number, stop: number, start: number): number {
    if (this.#text.charCodeAt(at) === 48) return -1;
    const label = numberIn(this.#text, at, stop);
    if (this.#followsWord(at, stop, start, label)) return at;
    return this.#behindName(at, stop, start);
  }

  /** "Agenda 214", "COVID-1910", "resolution 59/3008": a figure that is part of a name, and the mark that is due. */
  #behindName(at: number, stop: number, start: number): number {
    const due = String(this.#expected);
    const from = stop - due.length;
    if (from <= at || !this.#text.startsWith(due, from) || !this.#labels.has(this.#expected)) return -1;
    // "5/13" may be the thirteenth.
    if (from - at === 1 && due.length < 2 && this.#text.charCodeAt(at - 1) === 47) return -1;
    const name = this.#text.slice(Math.max(start, at - 8), from);
    return NAME_IN_FIGURES.test(name) ? from : -1;
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
    // "Recommendation (2019)1" is a number.
    if (isClosing(before)) return !isDigit(this.#text.charCodeAt(at - 2)) || label === this.#expected;
    if (before !== 44 && before !== 46 && before !== 59 && before !== 58) return false;
    const word = this.#text.charCodeAt(at - 2);
    if (isDigit(word)) return this.#followsFigure(at, stop, start, label);
    if (before !== 46) return !isSpace(word);
    if (isClosing(word)) return label === this.#expected;
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
