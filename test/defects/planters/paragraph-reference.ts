import { rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** A number that no paragraph has, and the other direction. */
const plant: Planter = (document) =>
  document.resolution.citations.flatMap((citation) => {
    if (citation.kind !== 'paragraph' || citation.passage.paragraph === null) return [];
    const { passage, place, paragraph, where } = citation;
    const numbered = passage.part?.operative.some(({ label }) => label?.value != null) ?? false;
    if (!numbered || !passage.isVerbatim(place.start, place.end)) return [];
    const digits = String(paragraph).length;
    const defects = [rewrite(document, citation, [place.start, place.start + digits], '997')];
    const after = passage.text.slice(place.end, place.end + 6);
    const target = passage.part?.operative.find(({ label }) => label?.value === paragraph);
    if (after === ' above' && where === 'above' && target !== passage.paragraph)
      // All numbers of a list are said to stand there.
      defects.push({ ...rewrite(document, citation, [place.end + 1, place.end + 6], 'below'), most: 9 });
    return defects;
  });

export default plant;
