import { isDigit, isLowerAscii } from '../text/chars.js';
import { romanValue, toRoman } from '../text/roman.js';

/** `a` is 1, `z` 26, `aa` 27 (Editorial Manual: after (z) comes (aa)); null for mixed letters. */
export function letterValue(letters: string): number | null {
  const code = letters.charCodeAt(0) - 97;
  if (code < 0 || code > 25) return null;
  for (let at = 1; at < letters.length; at++) if (letters[at] !== letters[0]) return null;
  return code + 1 + (letters.length - 1) * 26;
}

export function letterLabel(value: number): string {
  const at = value - 1;
  return String.fromCharCode(97 + (at % 26)).repeat(Math.floor(at / 26) + 1);
}

/** How a series of subparagraphs is lettered, and with which signs round the letters. */
export interface LabelStyle {
  readonly numerals: 'letter' | 'roman' | 'arabic' | 'abjad' | 'bullet';
  readonly before: string;
  readonly after: string;
}

/** The abjad order in which Arabic texts letter subparagraphs. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

const LOOKALIKES: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x' };

const FOREIGN = /[асеорх\u3220-\u3229\ufe80-\ufefc]/;

/** The label with Cyrillic lookalikes as Latin letters, presentation forms as plain ones and ㈠ as (1). */
function latin(label: string): string {
  if (!FOREIGN.test(label)) return label;
  return label
    .replace(/[асеорх]/g, (letter) => LOOKALIKES[letter] ?? letter)
    .replace(/[\u3220-\u3229]/g, (sign) => `(${sign.charCodeAt(0) - 0x321f})`)
    .replace(/[\ufe80-\ufefc]/g, (sign) => sign.normalize('NFKC'));
}

function abjadValue(letters: string): number | null {
  const at = ABJAD.indexOf(letters.charAt(0));
  return at < 0 ? null : at + 1;
}

const FORMS = {
  letter: letterLabel,
  roman: (value: number) => toRoman(value).toLowerCase(),
  arabic: String,
  abjad: (value: number) => ABJAD.charAt(value - 1),
  bullet: () => '',
};

/** The label of place `value` in a series of this style. */
export function formatLabel(style: LabelStyle, value: number): string {
  return style.before + FORMS[style.numerals](value) + style.after;
}

// The manual knows four degrees; deeper nesting is a slip, and this bounds it.
const DEEPEST = 6;

interface Level {
  readonly style: LabelStyle;
  readonly value: number;
}

export interface Place {
  readonly depth: number;
  readonly value: number;
  readonly style: LabelStyle;
}

/**
 * Finds the place of each subparagraph label from the labels before it. This is where it is decided whether
 * `(i)` is a letter or a roman numeral: the series that it continues wins; failing that, a numeral opens a
 * new level after a colon and continues as a letter after `(h)`.
 */
export class LabelSeries {
  readonly #levels: Level[] = [];

  /** @param label as written, escapes removed · @param afterColon the words before it end in a colon */
  next(label: string, afterColon: boolean): Place {
    const plain = latin(label);
    const letters = /[a-z]+|\d+|[\u0621-\u064a]+/.exec(plain)?.[0] ?? '';
    if (letters === '') return this.#bullet(label, afterColon);
    const before = plain.slice(0, plain.indexOf(letters));
    const after = plain.slice(before.length + letters.length);
    const readings: Level[] = [];
    const first = letters.charCodeAt(0);
    if (isDigit(first))
      readings.push({ style: { numerals: 'arabic', before, after }, value: Number(letters) });
    else if (isLowerAscii(first)) {
      const letter = letterValue(letters);
      const roman = romanValue(letters.toUpperCase());
      if (letter !== null) readings.push({ style: { numerals: 'letter', before, after }, value: letter });
      if (roman !== null) readings.push({ style: { numerals: 'roman', before, after }, value: roman });
    } else {
      const abjad = abjadValue(letters);
      if (abjad !== null) readings.push({ style: { numerals: 'abjad', before, after }, value: abjad });
    }
    const opens = readings.findLast(({ value }) => value === 1);
    if (afterColon && opens !== undefined) return this.#open(opens);
    for (let at = this.#levels.length - 1; at >= 0; at--) {
      const level = this.#levels[at] as Level;
      const exact = readings.find(
        ({ style, value }) => sameStyle(style, level.style) && value === level.value + 1,
      );
      if (exact !== undefined) return this.#settle(at, exact);
    }
    // "b)" after "(a)": the series goes on with the wrong signs.
    for (let at = this.#levels.length - 1; at >= 0; at--) {
      const level = this.#levels[at] as Level;
      const near = readings.find(
        ({ style, value }) => style.numerals === level.style.numerals && value === level.value + 1,
      );
      if (near !== undefined) return this.#settle(at, near);
    }
    if (opens !== undefined && (this.#levels.length === 0 || !this.#hasStyle(opens.style)))
      return this.#open(opens);
    for (let at = this.#levels.length - 1; at >= 0; at--) {
      const level = this.#levels[at] as Level;
      const similar = readings.find(({ style }) => sameStyle(style, level.style));
      if (similar !== undefined) return this.#settle(at, similar);
    }
    return this.#open(opens ?? readings[0] ?? { style: { numerals: 'letter', before, after }, value: 1 });
  }

  /** A bullet has no place in a series: it goes on with its like, or opens a level after a colon. */
  #bullet(label: string, afterColon: boolean): Place {
    const reading: Level = { style: { numerals: 'bullet', before: label, after: '' }, value: 1 };
    const like = this.#levels.findLastIndex(({ style }) => sameStyle(style, reading.style));
    return like >= 0 && !(afterColon && like < this.#levels.length - 1)
      ? this.#settle(like, reading)
      : this.#open(reading);
  }

  #hasStyle(style: LabelStyle): boolean {
    return this.#levels.some((level) => sameStyle(level.style, style));
  }

  #open(reading: Level): Place {
    if (this.#levels.length >= DEEPEST) return this.#settle(DEEPEST - 1, reading);
    this.#levels.push(reading);
    return { depth: this.#levels.length, value: reading.value, style: reading.style };
  }

  #settle(at: number, reading: Level): Place {
    if (this.#levels.length > at + 1) this.#levels.length = at + 1;
    this.#levels[at] = reading;
    return { depth: at + 1, value: reading.value, style: reading.style };
  }
}

function sameStyle(a: LabelStyle, b: LabelStyle): boolean {
  return a.numerals === b.numerals && a.before === b.before && a.after === b.after;
}
