import type { Ending } from '../../model/resolution.js';
import type { Fix } from '../rule.js';

/** Puts `sign` where `ending` is: instead of another punctuation mark, or behind the last word. */
export function punctuate(ending: Ending, sign: string, title: string): Fix {
  const replaces = ',;.:'.includes(ending.char);
  const start = replaces ? ending.offset : ending.offset + 1;
  return { title, kind: 'safe', edits: [{ span: { start, end: ending.offset + 1 }, newText: sign }] };
}

/** "ends in a semicolon", "has no closing punctuation": the first half of a message on punctuation. */
export function describeEnding(ending: Ending): string {
  switch (ending.char) {
    case ',':
      return 'ends in a comma';
    case ';':
      return 'ends in a semicolon';
    case '.':
      return 'ends in a full stop';
    case ':':
      return 'ends in a colon';
    default:
      return 'has no closing punctuation';
  }
}
