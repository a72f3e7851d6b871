/** Tests on single UTF-16 code units; out-of-range reads (`NaN`) are never members of a class. */

// One comparison each, because processors guess the outcome of each of two, and guess wrong wherever letters, spaces and
// figures alternate. `| 0` makes `NaN` a 0, which is in no class.

export function isDigit(code: number): boolean {
  return ((code | 0) - 48) >>> 0 < 10;
}

export function isLowerAscii(code: number): boolean {
  return ((code | 0) - 97) >>> 0 < 26;
}

export function isUpperAscii(code: number): boolean {
  return ((code | 0) - 65) >>> 0 < 26;
}

export function isLetterAscii(code: number): boolean {
  return ((code | 32) - 97) >>> 0 < 26;
}

/** A letter of any script, judged coarsely: every code unit from U+00C0 on that is not punctuation or space. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return isLetterAscii(code);
  return !isSpace(code) && !(code >= 0x2010 && code <= 0x206f) && !isSuperscriptDigit(code) && code < 0xff00;
}

/** A letter or sign of the Arabic block; presentation forms lie elsewhere. */
export function isArabic(code: number): boolean {
  return code >= 0x600 && code < 0x700;
}

/** Every character that `isSpace` knows, for tables. */
export const SPACES =
  '\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** White space within or between lines; official files carry U+00A0 freely. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0x2000) return code === 0xa0 || code === 0x85 || code === 0x1680;
  return (
    code <= 0x200a ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Superscript digits: ¹ ² ³ live in Latin-1, the others at U+2070. */
export function isSuperscriptDigit(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

/** The value 0–9 of a superscript digit, which the caller has tested. */
export function superscriptValue(code: number): number {
  if (code === 0xb9) return 1;
  if (code === 0xb2) return 2;
  if (code === 0xb3) return 3;
  return code - 0x2070;
}

/** The superscript digits, each at the place of its value. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A decimal label written in superscript digits. */
export function toSuperscript(label: string): string {
  return label.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
}

/** Soft hyphens, zero-width signs and direction marks: they come along with pasted text and show nothing. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    code === 0x2060 ||
    (code >= 0x202a && code <= 0x202e)
  );
}
