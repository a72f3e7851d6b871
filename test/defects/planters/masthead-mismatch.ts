import type { Planter } from '../defect.js';
import { replace } from '../defect.js';

/** The masthead is dated nine years earlier. */
const plant: Planter = ({ resolution, text, ...document }) => {
  const { date, session, sessionNumber, isoDate, organ } = resolution.masthead;
  if (date === null || session === null || sessionNumber === null || isoDate === null) return [];
  if (/special/i.test(session.text) || resolution.profile !== 'assembly') return [];
  if (organ?.text !== 'General Assembly' && organ?.text !== 'Human Rights Council') return [];
  const year = /\d{4}/.exec(text.slice(date.span.start, date.span.end));
  if (year === null || !isoDate.startsWith(year[0])) return [];
  const start = date.span.start + year.index;
  const earlier = String(Number(year[0]) - 9);
  return [
    replace(
      { ...document, resolution, text },
      `the year ${year[0]} becomes ${earlier}`,
      { start, end: start + 4 },
      earlier,
    ),
  ];
};

export default plant;
