/**
 * The first letter of the word that follows at `at` in `text`, a comma before its space left out; '' where no space
 * stands there. It tells nearly always that a longer look at the words behind is not worth while.
 */
export function nextInitial(text: string, at: number): string {
  const space = text.charCodeAt(at) === 44 ? at + 1 : at;
  return text.charCodeAt(space) === 32 ? text.charAt(space + 1) : '';
}
