import { knownDateOf, periodOf } from '../../../server/src/core/rules/support/known-dates.js';
import { isoOf } from '../../../server/src/core/un/dates.js';
import { facts } from '../../support/facts.js';
import { plainNumbers, rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

/** The day before or the day after, where the catalogue knows the right one and the session still fits. */
const plant: Planter = (document) =>
  plainNumbers(document).flatMap((citation) => {
    const { date, list, number } = citation;
    if (date === null || date.shared || list.entries.length > 1 || number.letters.length > 0) return [];
    if (knownDateOf(facts, citation)?.iso !== date.iso) return [];
    const period = periodOf(citation);
    const day = date.day > 1 ? date.day - 1 : 2;
    const iso = isoOf(day, date.month, date.year) ?? '';
    if (period !== null && (iso < period.from || iso > period.to)) return [];
    const digits = String(date.day).length;
    return [rewrite(document, citation, [date.start, date.start + digits], String(day))];
  });

export default plant;
