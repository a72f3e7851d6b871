import type { Span } from '../../text/span.js';

/** One paragraph number of "paragraphs 2 and 3 (a) above". */
export interface ParagraphNumber extends Span {
  readonly value: number;
  readonly suffix: string;
  readonly path: readonly string[];
}

export interface ParagraphList extends Span {
  readonly numbers: readonly ParagraphNumber[];
  /** "above", "below", or "of the present resolution"; null where another text's paragraphs are meant. */
  readonly where: (Span & { readonly kind: 'above' | 'below' | 'text' }) | null;
}

const NUMBER = /(\d{1,3})(?: (bis|ter|quater))?((?: ?\([a-z]{1,4}\))*)(?![\d/])/y;
const JOINER = /(?:, and |, or |, | and | to | or |[–-])(?=\d|\()/y;
const LETTERS = /\([a-z]{1,4}\)(?: ?\([a-z]{1,4}\))*/y;
const WHERE = /,? (above|below|(?:of|in|to|under|by) (?:the present|this) (?:resolution|decision))\b/y;
/** "paragraphs 1–3 of part A above" and the like speak of another count. */
const LONGEST_LIST = 40;

/** The list that begins with the number at `at`, the word "paragraph" having gone before. */
export function paragraphsAt(text: string, at: number): ParagraphList | null {
  const numbers: ParagraphNumber[] = [];
  let end = at;
  while (numbers.length < LONGEST_LIST) {
    const next = oneAt(text, end, numbers.at(-1));
    if (next === null) break;
    numbers.push(next);
    end = next.end;
    JOINER.lastIndex = end;
    if (!JOINER.test(text)) break;
    end = JOINER.lastIndex;
  }
  const last = numbers.at(-1);
  if (last === undefined) return null;
  WHERE.lastIndex = last.end;
  const match = WHERE.exec(text);
  if (match === null) return { numbers, where: null, start: at, end: last.end };
  const words = match[1] as string;
  const kind = words === 'above' || words === 'below' ? words : 'text';
  const stop = WHERE.lastIndex;
  return { numbers, where: { kind, start: stop - words.length, end: stop }, start: at, end: stop };
}

/** A number with its letters, or letters alone that go on from the number before: "3 (a) and (b)". */
function oneAt(text: string, at: number, before: ParagraphNumber | undefined): ParagraphNumber | null {
  NUMBER.lastIndex = at;
  const match = NUMBER.exec(text);
  if (match !== null) {
    const [, digits = '', suffix = '', letters = ''] = match;
    return { value: Number(digits), suffix, path: pathOf(letters), start: at, end: NUMBER.lastIndex };
  }
  LETTERS.lastIndex = at;
  const letters = LETTERS.exec(text)?.[0];
  if (letters === undefined || before === undefined || before.path.length === 0) return null;
  const own = pathOf(letters);
  const kept = before.path.slice(0, Math.max(0, before.path.length - own.length));
  return {
    value: before.value,
    suffix: before.suffix,
    path: [...kept, ...own],
    start: at,
    end: LETTERS.lastIndex,
  };
}

function pathOf(letters: string): string[] {
  return letters === '' ? [] : [...letters.matchAll(/[a-z]+/g)].map(([letter]) => letter);
}

/** "paragraph 5 (a) (ii)", the canonical form. */
export function paragraphSymbol({ value, suffix, path }: ParagraphNumber): string {
  return `paragraph ${value}${suffix === '' ? '' : ` ${suffix}`}${path.map((letter) => ` (${letter})`).join('')}`;
}
