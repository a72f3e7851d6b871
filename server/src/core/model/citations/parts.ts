import type { CitedPart } from './citation.js';

const LONGEST = 100;
/** A word of "section III, paragraphs 3 (a) and 4", its comma included. */
const PART_WORD =
  /^(?:sections?|sects?\.|parts?|chapters?|chaps?\.|annex(?:es)?|appendi(?:x|ces)|(?:sub)?paragraphs?|paras?\.|and|to|of|the|[IVXLC]+|\d{1,3}(?:[–-]\d{1,3})?|\([a-z]{1,4}\)),?$/;
const UNIT =
  /^(?:sections?|sects?\.|parts?|chapters?|chaps?\.|annex(?:es)?|appendi(?:x|ces)|(?:sub)?paragraphs?|paras?\.),?$/;

/** The part named before a number: "section III, paragraph 3, of" before "its resolution 61/275", whose "its" stands at `ownerStart`. */
export function partBefore(text: string, ownerStart: number): CitedPart | null {
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

const UNIT_BEHIND =
  /,? (?:and )?(?:annex(?:es)?|appendi(?:x|ces)|sections?|sects?\.|parts?|paragraphs?|paras?\.)(?![a-z])/y;
const VALUE_BEHIND =
  /(?:, and |, or |, | and | to | or |[–-]| )(?:[IVXLC]+(?:\.[A-Z])?(?![a-z])|\d{1,3}(?! [A-Z]|\/|\d)(?: \([a-z]{1,4}\))*|[A-Z](?![\w’.]))/y;

/** The part named behind a number: ", annex II", ", sect. I, paras. 5–7"; null when none begins at `at`. */
export function partBehind(text: string, at: number): CitedPart | null {
  const first = text.charCodeAt(at);
  if (first !== 44 && first !== 32) return null;
  let end = at;
  for (;;) {
    UNIT_BEHIND.lastIndex = end;
    if (!UNIT_BEHIND.test(text)) break;
    end = UNIT_BEHIND.lastIndex;
    for (;;) {
      VALUE_BEHIND.lastIndex = end;
      if (!VALUE_BEHIND.test(text)) break;
      end = VALUE_BEHIND.lastIndex;
    }
  }
  if (end === at) return null;
  const start = at + (first === 44 ? 2 : 1);
  return { start, end, text: text.slice(start, end) };
}
