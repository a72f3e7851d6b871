import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  document.passages
    .filter(({ provision, note, text }) => provision === null && note === null && /\w{3}$/.test(text))
    .map((passage) => {
      const { end } = passage.spanOf(0, passage.text.length);
      return replace(document, `“${passage.text}” ends in a full stop`, { start: end, end }, '.');
    });

export default plant;
