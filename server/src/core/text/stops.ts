/** A comma of a Latin, Cyrillic, Arabic or Chinese text. */
export function isComma(code: number): boolean {
  return code === 44 || code === 0x60c || code === 0xff0c;
}

/** A comma, or another sign that ends a sentence or a part of one in these: ; ؛ ； . 。 : ： */
export function isStop(code: number): boolean {
  return (
    isComma(code) ||
    code === 59 ||
    code === 0x61b ||
    code === 0xff1b ||
    code === 46 ||
    code === 0x3002 ||
    code === 58 ||
    code === 0xff1a
  );
}

/** Whether `words` end in a comma. A pattern that is anchored at the end only would try at every character. */
export function endsInComma(words: string): boolean {
  return words !== '' && isComma(words.charCodeAt(words.length - 1));
}
