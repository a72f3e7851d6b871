import { half, type Planter } from '../defect.js';
import { plantAt } from '../openings.js';

/** "Calls on" for "Calls upon", as opening and within the sentence. */
const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  const paragraphs = [...half(document, 'preambular'), ...half(document, 'operative')];
  return document.passages
    .filter(
      ({ provision, paragraph }) =>
        provision !== null && provision === paragraph && paragraphs.includes(paragraph),
    )
    .flatMap((passage) =>
      [...passage.text.matchAll(/(?<=^Call(?:s|ing) |\bcall(?:s|ing) )upon\b/g)]
        .filter(({ index }) => passage.isVerbatim(index, index + 4))
        .map(({ index }) =>
          plantAt(document, '“upon” becomes “on”', [
            { span: passage.spanOf(index, index + 4), newText: 'on' },
          ]),
        ),
    );
};

export default plant;
