import type { ResolutionDocument } from '../model/document.js';
import type { Paragraph } from '../model/resolution.js';
import { readOpening } from '../un/openings.js';
import { defineRule } from './rule.js';
import { blockAt, type Emphasis, emphasesIn, usesItalics } from './support/italics.js';
import { eachHalf } from './support/openings.js';

export default defineRule({
  id: 'opening-italic-second',
  summary: 'Only the verb that opens a paragraph is in italics; later verbs are roman.',
  category: 'openings',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts of the General Assembly, the Economic and Social Council and the Human Rights Council',

  check(document, report) {
    eachHalf(document, ({ paragraphs }) => {
      if (!usesItalics(paragraphs)) return;
      for (const paragraph of paragraphs) {
        for (const { open, close, span, text } of laterVerbs(document, paragraph)) {
          report({
            span,
            message: `“${text}” is in italics, but only the opening of the paragraph is: later verbs are roman.`,
            fixes: () => [
              {
                title: 'Set the verb in roman',
                kind: 'safe',
                edits: [open, close].map(({ start, end }) => ({ span: { start, end }, newText: '' })),
              },
            ],
          });
        }
      }
    });
  },
});

/** Emphasized words behind the opening that are an opening phrase themselves. */
function laterVerbs(
  document: ResolutionDocument,
  { opening, openingEmphasized, pieces }: Paragraph,
): Emphasis[] {
  if (opening === null || !openingEmphasized) return [];
  return pieces.flatMap((piece) => {
    const block = blockAt(document, piece.start);
    if (block === undefined) return [];
    return emphasesIn(document, block, opening.span.end).filter(
      // With a capital it opens the next paragraph of a preamble that was run together.
      ({ span, text }) =>
        span.start >= opening.span.end && /^[a-z]/.test(text) && readOpening(text)?.length === text.length,
    );
  });
}
