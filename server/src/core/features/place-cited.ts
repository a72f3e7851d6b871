import { selectionOf, startOf } from '../corpus/indexed-text.js';
import type { ResolutionDocument } from '../model/document.js';
import { isAnnexHeading } from '../model/lines-of-form.js';
import { follow, paragraphWith } from '../model/paragraph-references.js';
import type { Part, Resolution } from '../model/resolution.js';
import { wordsOf } from '../model/words.js';
import type { CitedPlace, Place } from './feature-types.js';

const SECTION = /\bsect(?:ion|\.) ([IVXLC]+)\b/;
const PARAGRAPH = /\bpara(?:graph)?s?\.? (\d{1,3}(?: (?:bis|ter|quater))?)((?: \([a-z]{1,4}\))*)/;
const ANNEX = /\b(annex|appendix)(?: ([IVXLC]+))?\b/i;
const LONGEST_LINE = 300;
const PART_LETTER = / ([A-Z])$/;

/**
 * The place in `document` that others cite so: the paragraph, section or annex that they name, else the title. Of
 * several paragraphs it is the first.
 */
export function placeCited(document: ResolutionDocument, { symbol, part }: CitedPlace): Place {
  const { resolution } = document;
  const start = startOf(document);
  const letter = PART_LETTER.exec(symbol)?.[1];
  const lettered = resolution.parts.find(({ label }) => label !== null && label === letter);
  const found = part === null ? null : partNamed(document, lettered ?? null, part);
  if (found !== null) return found;
  if (!lettered?.span) return { target: start, selection: start };
  const selection = lettered.title?.span ?? { start: lettered.span.start, end: lettered.span.start };
  return { target: selection, selection };
}

const NUMBERS = /(\d{1,3}(?: (?:bis|ter|quater))?)(?:(?: to |[–-])(\d{1,3}))?/g;

/** Whether `part` names the paragraph `number` of the resolution: "paragraphs 3 (a) and 5 to 7" names 3, 5, 6 and 7. */
export function namesParagraph(part: string, number: string): boolean {
  const from = part.search(PARAGRAPH);
  if (from < 0 || ANNEX.test(part)) return false;
  return [...part.slice(from).matchAll(NUMBERS)].some(([, first, last]) => {
    const value = Number.parseInt(number, 10);
    return first === number || (last !== undefined && Number(first) <= value && value <= Number(last));
  });
}

function partNamed(document: ResolutionDocument, lettered: Part | null, part: string): Place | null {
  const annex = ANNEX.exec(part);
  // The paragraphs of an annex are numbered apart from those of the resolution.
  if (annex !== null) return annexNamed(document, annex[2] ?? null);
  const { resolution } = document;
  return (
    paragraphNamed(lettered === null ? resolution.parts : [lettered], part) ?? sectionNamed(resolution, part)
  );
}

function paragraphNamed(parts: readonly Part[], words: string): Place | null {
  const [, number, letters = ''] = PARAGRAPH.exec(words) ?? [];
  if (number === undefined) return null;
  const section = SECTION.exec(words)?.[1] ?? null;
  for (const part of parts) {
    const operative = part.operative.filter((paragraph) => section === null || paragraph.section === section);
    const paragraph = paragraphWith({ ...part, operative }, number);
    if (paragraph === null) continue;
    const path = [...letters.matchAll(/[a-z]+/g)].map(([letter]) => letter);
    const provision = follow(paragraph, path);
    return { target: provision.span, selection: selectionOf(provision) };
  }
  return null;
}

function sectionNamed({ parts }: Resolution, words: string): Place | null {
  const section = SECTION.exec(words)?.[1];
  if (section === undefined) return null;
  for (const { operative } of parts) {
    const first = operative.find((paragraph) => paragraph.section === section);
    if (first === undefined) continue;
    const heading = first.headings[0]?.span;
    return {
      target: { start: heading?.start ?? first.span.start, end: first.span.end },
      selection: heading ?? selectionOf(first),
    };
  }
  return null;
}

function annexNamed({ tree, resolution }: ResolutionDocument, numeral: string | null): Place | null {
  const from = resolution.parts[0]?.span?.start ?? 0;
  for (const block of tree.blocks) {
    if (block.start < from || block.last - block.first > LONGEST_LINE) continue;
    const { text, span } = wordsOf(tree, block);
    if (!isAnnexHeading(text)) continue;
    const own = /^\w+ ([IVXLC]+)\b/.exec(text)?.[1] ?? null;
    if (numeral === null || own === null || own === numeral) return { target: span, selection: span };
  }
  return null;
}
