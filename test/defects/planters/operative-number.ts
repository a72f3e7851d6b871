import { half, type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  half(document, 'operative').flatMap(({ label }) => {
    // Only a number in a series can be wrong: a neighbour shows that there is one.
    if (label?.value == null || label.inserted || half(document, 'operative').length < 3) return [];
    return [replace(document, `${label.text} is misnumbered`, label.span, `${label.value + 7}.`)];
  });

export default plant;
