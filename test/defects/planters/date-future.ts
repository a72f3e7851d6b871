import { type Planter, replace } from '../defect.js';

const HELD = /(?<=(?<!be )held (?:from|on) (?:\d{1,2} (?:to|and) )?\d{1,2} (?:[A-Z][a-z]{2,8}) )\d{4}(?!\d)/g;

/** What was held is put eight years later. */
const plant: Planter = (document) => {
  const own = document.resolution.masthead.isoDate;
  if (own === null || document.resolution.language !== 'en') return [];
  return document.passages.flatMap((passage) =>
    [...passage.text.matchAll(HELD)].flatMap(({ 0: year, index }) => {
      const later = Number(own.slice(0, 4)) + 8;
      const leap = passage.text.slice(Math.max(0, index - 12), index).includes('29 February');
      if (leap || Number(year) > Number(own.slice(0, 4)) || !passage.isVerbatim(index, index + 4)) return [];
      return [replace(document, `${year} becomes ${later}`, passage.spanOf(index, index + 4), String(later))];
    }),
  );
};

export default plant;
