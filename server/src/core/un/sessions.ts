const UNITS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const TEENS = [
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const TENS = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

const NUMBERS = new Map<string, number>();
for (const [at, word] of UNITS.entries()) NUMBERS.set(word, at + 1);
for (const [at, word] of TEENS.entries()) NUMBERS.set(word, at + 10);
for (const [at, stem] of TENS.entries()) {
  const tens = (at + 2) * 10;
  NUMBERS.set(`${stem}ieth`, tens);
  for (const [unit, word] of UNITS.entries()) NUMBERS.set(`${stem}y-${word}`, tens + unit + 1);
}

const WORDS = new Map([...NUMBERS].map(([word, number]) => [number, word]));

/** The ordinal in words, 1 to 99: "sixty-eighth"; beyond that in figures. */
export function ordinalWord(number: number): string {
  return WORDS.get(number) ?? `${number}th`;
}

/** The number of an ordinal in words ("Sixty-eighth" gives 68), 1 to 99, or null. */
export function ordinalNumber(word: string): number | null {
  return NUMBERS.get(word) ?? NUMBERS.get(word.toLowerCase().replace(/[\u2010\u2011]/g, '-')) ?? null;
}

/** The session that "Sixty-eighth session" or "68th session" names, as a number. */
export function sessionNumber(words: string): number | null {
  const match =
    /(?<![A-Za-z])([A-Za-z]+(?:[-\u2010\u2011][A-Za-z]+)?|\d{1,3}(?:st|nd|rd|th)) (?:special |emergency special )?session\b/i.exec(
      words,
    );
  if (match === null) return null;
  const word = match[1] ?? '';
  return /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalNumber(word);
}
