const NO_WORD = /[^\p{L}\p{M}\d]+/u;

/** Whether every word of `typed` begins a word of `words`, in any order and case. */
export function startsWords(typed: string, words: string): boolean {
  const known = words.toLowerCase().split(NO_WORD);
  return typed
    .toLowerCase()
    .split(NO_WORD)
    .every((start) => known.some((word) => word.startsWith(start)));
}
