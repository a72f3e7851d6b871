/** The comma, in Latin, Cyrillic, Arabic and Chinese texts. */
export const COMMAS = ',،，';
/** The signs that end a sentence or a part of one in these. */
export const STOPS = `${COMMAS};؛；.。:：`;

/** Whether `words` end in one of `signs`. A pattern that is anchored at the end only would try at every character. */
export function endsInOneOf(words: string, signs: string): boolean {
  return words !== '' && signs.includes(words.charAt(words.length - 1));
}
