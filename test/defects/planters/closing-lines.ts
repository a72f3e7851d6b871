import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.masthead.closing.flatMap(({ text, span }) => {
    const ending = /^\d+(st|nd|rd|th)\b/.exec(text)?.[0];
    if (ending === undefined) return [];
    const place = { start: span.start + ending.length - 2, end: span.start + ending.length };
    const written = ending.slice(-2);
    return ['st', 'nd', 'rd', 'th']
      .filter((other) => other !== written)
      .map((other) => replace(document, `${text} gets “${other}”`, place, other));
  });

export default plant;
