/** `words` with a capital, to begin a sentence or a name. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
