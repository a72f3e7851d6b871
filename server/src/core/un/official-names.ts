/**
 * Names that are spelled as the body itself spells them; the words round the doubtful one tell which it is. A word in
 * a name that is not listed here is left alone.
 */
const HOUSE_NAMES: readonly (readonly [wrong: string, before: RegExp | null, after: RegExp | null])[] = [
  // International Labour Organization, World Health Organization, World Trade Organization and the like.
  [
    'organisation',
    /(?:Health|Labou?r|Trade|Tourism|Property|Meteorological|Agriculture|Aviation|Maritime|Customs|Development|Treaty|Nations|Cooperation) $/,
    null,
  ],
  [
    'organisation',
    /(?:International|the) $/,
    /^ (?:for (?:Migration|Security and Co-?operation in Europe)|of American States)/,
  ],
  [
    'program',
    /(?:World Food|Nations (?:Development|Environment|Human Settlements)|Joint United Nations) $/,
    null,
  ],
  ['labor', /International $/, /^ Organi[sz]ation/],
];
const LONGEST_CONTEXT = 40;

/** Whether `text[start, end)`, a word of a name, is misspelled in a name that the United Nations spell in their own way. */
export function isHouseName(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase();
  return HOUSE_NAMES.some(
    ([wrong, before, after]) =>
      wrong === word &&
      (before === null || before.test(text.slice(Math.max(0, start - LONGEST_CONTEXT), start))) &&
      (after === null || after.test(text.slice(end, end + LONGEST_CONTEXT))),
  );
}
