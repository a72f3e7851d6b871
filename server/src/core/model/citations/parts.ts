import type { CitedPart } from './citation.js';

const LONGEST = 100;
/** A word of "section III, paragraphs 3 (a) and 4", its comma included. */
const PART_WORD =
  /^(?:sections?|sects?\.|parts?|chapters?|chaps?\.|annex(?:es)?|appendi(?:x|ces)|(?:sub)?paragraphs?|paras?\.|and|to|of|the|[IVXLC]+|\d{1,3}(?:[–-]\d{1,3})?|\([a-z]{1,4}\)),?$/;
/** The last letters of "of", "to", "in" and "the", which lead from a part to its number. */
const LINK_ENDS = 'fone';
const UNIT =
  /^(?:sections?|sects?\.|parts?|chapters?|chaps?\.|annex(?:es)?|appendi(?:x|ces)|(?:sub)?paragraphs?|paras?\.),?$/;

/** The part named before a number: "section III, paragraph 3, of" before "its resolution 61/275", whose "its" stands at `ownerStart`. */
export function partBefore(text: string, ownerStart: number): CitedPart | null {
  if (!LINK_ENDS.includes(text.charAt(ownerStart - 2))) return null;
  const from = Math.max(0, ownerStart - LONGEST);
  const words = text.slice(from, ownerStart);
  const link = /,? (?:of|to|in) (?:the )?$/.exec(words);
  if (link === null) return null;
  let start = -1;
  for (let end = link.index; end > 0; ) {
    const space = words.lastIndexOf(' ', end - 1);
    const word = words.slice(space + 1, end);
    if (!PART_WORD.test(word)) break;
    if (UNIT.test(word)) start = space + 1;
    end = space;
  }
  if (start < 0) return null;
  return { start: from + start, end: from + link.index, text: words.slice(start, link.index) };
}

const UNITS = /(?:annex(?:es)?|appendi(?:x|ces)|sections?|sects?\.|parts?|paragraphs?|paras?\.)(?![a-z])/;
/** What these words begin with: mostly another number follows the comma. */
const UNIT_LETTERS = 'asp';
const FIRST_UNIT = new RegExp(`, ${UNITS.source}`, 'y');
const NEXT_UNIT = new RegExp(`,? (?:and )?${UNITS.source}`, 'y');
const VALUE =
  /(?:, and |, or |, | and | to | or |[–-]| )(?:[IVXLC]+(?:\.[A-Z])?(?![a-z])|\d{1,3}(?! [A-Z]|\/|\d)(?: \([a-z]{1,4}\))*|[A-Z](?![\w’.]))/y;
/** "…, section II of its resolution": the part of the next number and not of this one. */
const OF_ANOTHER = /,? (?:of|to|in) (?:its|the|resolution|decision|[A-Z])/y;

/** The part named behind a number: ", annex II", ", sect. I, paras. 5–7"; null when none begins at `at`. */
export function partBehind(text: string, at: number): CitedPart | null {
  if (text.charCodeAt(at) !== 44 || !UNIT_LETTERS.includes(text.charAt(at + 2))) return null;
  let end = at;
  for (let unit = after(FIRST_UNIT, text, at); unit > 0; unit = after(NEXT_UNIT, text, end)) {
    end = unit;
    for (let value = after(VALUE, text, end); value > 0; value = after(VALUE, text, end)) end = value;
  }
  if (end === at || after(OF_ANOTHER, text, end) > 0) return null;
  return { start: at + 2, end, text: text.slice(at + 2, end) };
}

/** Where a match of the sticky `pattern` that begins at `at` ends, or -1. */
function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
