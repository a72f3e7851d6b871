import type { ResolutionDocument } from '../model/document.js';
import type { Paragraph, Part } from '../model/resolution.js';
import { defineRule, type Fix } from './rule.js';
import { lineStart } from './support/places.js';
import {
  refersToMissingParagraph,
  renumberOperativeParagraphs,
  seriesOf,
} from './support/renumber-paragraphs.js';
import { misplacedNumbers } from './support/sequence.js';

export default defineRule({
  id: 'operative-number',
  summary: 'Operative paragraphs are numbered 1., 2., 3. … without a gap.',
  category: 'numbering',
  severity: 'error',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source: 'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html)',
  lesson: 'Numbers let everyone in the room point to the same clause.',

  check(document, report) {
    for (const part of document.resolution.parts) {
      const fixes = (): readonly Fix[] => [
        {
          title: 'Renumber operative paragraphs',
          // A deleted paragraph that is still referred to would hand its number to another one; and a number
          // behind "(a)" or a bullet would be read as words.
          kind: refersToMissingParagraph(document) || !allOpenLines(document) ? 'unsafe' : 'safe',
          edits: renumberOperativeParagraphs(document),
        },
      ];
      for (const { paragraph, expected } of misnumbered(part)) {
        report({
          span: paragraph.label?.span ?? paragraph.opening?.span ?? paragraph.span,
          message: messageFor(paragraph, expected),
          fixes,
        });
      }
    }
  },
});

/** Whether each paragraph that lacks its number starts a line, so that it can be put there. */
function allOpenLines({ text, resolution }: ResolutionDocument): boolean {
  return resolution.parts.every(({ operative }) =>
    operative.every(
      ({ label, span }) =>
        label !== null || text.slice(lineStart(text, span.start), span.start).trim() === '',
    ),
  );
}

function messageFor(paragraph: Paragraph, expected: number): string {
  const rule = 'Operative paragraphs are numbered consecutively from 1';
  if (paragraph.label === null)
    return `This operative paragraph has no number; it should be ${expected}. ${rule}: number or join it.`;
  return `Paragraph ${paragraph.label.value} should be ${expected}. ${rule}: renumber them, or restore the missing paragraph.`;
}

interface Misnumbered {
  readonly paragraph: Paragraph;
  readonly expected: number;
}

/** A single operative paragraph bears no number; operative-single-number looks after that. */
function misnumbered(part: Part): Misnumbered[] {
  const found: Misnumbered[] = [];
  for (const series of seriesOf(part)) {
    if (series.length === 1) continue;
    const numbers = series.map(({ label }) => label?.value ?? null);
    for (const { index, expected } of misplacedNumbers(numbers, 1))
      found.push({ paragraph: series[index] as Paragraph, expected });
  }
  return found;
}
