import { isSpace } from './chars.js';

/** `text` without the white space and the characters of `signs` at its end. A pattern would try at every run of them. */
export function trimEndOf(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || signs.includes(text.charAt(end - 1)))) end--;
  return text.slice(0, end);
}
