import { isLowerAscii } from '../text/chars.js';
import { isComma, isStop } from '../text/stops.js';
import { isMistyped, isShortHeading } from './block-forms.js';
import type { OpeningWords } from './opening.js';
import type { ParagraphDraft } from './provisions.js';
import type { Label } from './resolution.js';
import type { Words } from './words.js';

// What an empty line or two part may still be one sentence, unless it is as short as a heading.
const LONGEST_HEADING = 60;
const SEMICOLON = 59;

/** What stands between two blocks of words. */
export interface Gap {
  /** A page number, note texts or another sign that a page ended. */
  readonly pageEnd: boolean;
  readonly blankLines: number;
}

/** Whether `words` go on with the last provision of `current`, which a page end or a line break interrupted. */
export function continuesProvision(
  current: ParagraphDraft,
  words: Words,
  opening: OpeningWords,
  { pageEnd, blankLines }: Gap,
): boolean {
  const { ending } = current.last;
  const last = ending === null ? 0 : ending.char.charCodeAt(0);
  const finished = isStop(last);
  const lowerStart = startsLower(words.text);
  // Behind a page end "recognizing the need" goes on with a sentence.
  const goesOn = lowerStart && (pageEnd || !finished);
  if (opening.emphasized) return false;
  // Where openings are in italics, "Sharing of Benefits" behind a page end is no opening.
  const torn = pageEnd && !finished && current.openingEmphasized;
  if (opening.part !== null && !goesOn && !torn) return false;
  if (!finished)
    return pageEnd || lowerStart || (blankLines > 1 && current.last.text.length > LONGEST_HEADING);
  if (isComma(last))
    return (pageEnd && !isShortHeading(words.text) && !isMistyped(words, opening)) || lowerStart;
  return last === SEMICOLON && lowerStart && current.items.length > 0;
}

function startsLower(words: string): boolean {
  const code = words.charCodeAt(0);
  return code < 128 ? isLowerAscii(code) : /^\p{Ll}/u.test(words);
}

/**
 * Whether a number belongs below `current`: "1." set in by `indent` characters below a paragraph or subparagraph that
 * ends in a colon, or, flush left, an agenda below a numbered paragraph: it begins at 1 and its lines start with no
 * verb. The numbers that go on from it follow it.
 */
export function isNestedNumber(
  current: ParagraphDraft,
  { value, inserted }: Label,
  opening: OpeningWords,
  indent: number,
): boolean {
  const { ending, label } = current.last;
  const listed = current.last !== current && /^\d/.test(label?.text ?? '');
  if (indent > 0) return ending?.char === ':' || listed;
  if (current.label === null || opening.part === 'operative' || opening.emphasized) return false;
  if (value === null || inserted) return false;
  return (ending?.char === ':' && value === 1) || (listed && value === (label?.value ?? 0) + 1);
}
