/**
 * Whether the next word behind `at` in `text` begins with one of `initials`, a comma before its space left out. It tells nearly
 * always that a longer look at the words behind is not worth while.
 */
export function hasNextInitial(text: string, at: number, initials: string): boolean {
  const space = text.charCodeAt(at) === 44 ? at + 1 : at;
  return (
    text.charCodeAt(space) === 32 && space + 1 < text.length && initials.includes(text.charAt(space + 1))
  );
}
