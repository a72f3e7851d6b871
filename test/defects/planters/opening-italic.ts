import { emphasisOf, usesItalics } from '../../../server/src/core/rules/support/italics.js';
import { half, type Planter } from '../defect.js';
import { plantAt } from '../openings.js';

const ENOUGH = 6;

/** One opening loses its italics. */
const plant: Planter = (document) =>
  document.resolution.parts.flatMap((part) =>
    [part.preambular, part.operative].flatMap((paragraphs) => {
      // One in roman must leave four in five.
      if (paragraphs.length < ENOUGH || !usesItalics(paragraphs)) return [];
      const all = [...half(document, 'preambular'), ...half(document, 'operative')];
      return paragraphs.flatMap((paragraph) => {
        const { opening, reading, text, label, headings, section, kind } = paragraph;
        const emphasis = emphasisOf(document, paragraph);
        if (emphasis === null || opening === null || !all.includes(paragraph)) return [];
        if (opening.text !== text.slice(0, reading?.length ?? 0) || opening.text !== emphasis.text) return [];
        if (
          reading?.part !== kind ||
          headings.length > 0 ||
          (kind === 'operative' ? label === null : section !== null)
        )
          return [];
        const edits = [emphasis.open, emphasis.close].map(({ start, end }) => ({
          span: { start, end },
          newText: '',
        }));
        return [plantAt(document, `“${opening.text}” in roman`, edits)];
      });
    }),
  );

export default plant;
