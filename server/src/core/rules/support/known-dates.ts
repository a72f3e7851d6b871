import type { CitedDate, NumberCitation } from '../../model/citations/citation.js';
import type { Passage } from '../../model/passages.js';
import { adoptionPeriod } from '../../un/adoption.js';
import type { KnownDate } from '../../un/catalogue.js';
import { type WrittenDate, writtenDate } from '../../un/dates.js';
import type { Facts } from '../../un/facts.js';
import { humanRightsSeason, type Period } from '../../un/session-years.js';
import { ordinalWord } from '../../un/sessions.js';
import type { Fix } from '../rule.js';

/** The days on which something can have been adopted, and why. */
export interface KnownPeriod extends Period {
  readonly reason: () => string;
}

/** When the resolution can have been adopted by its number; sessions of the Human Rights Council are known to the season. */
export function periodOf({ organ, number }: NumberCitation): KnownPeriod | null {
  if (organ === 'A/HRC' && number.form === 'session') {
    const { session } = number;
    const season = humanRightsSeason(session);
    return {
      from: season.from,
      to: season.to,
      reason: () =>
        `the ${ordinalWord(session)} session of the Human Rights Council met in ${season.name} ${season.from.slice(0, 4)}`,
    };
  }
  return adoptionPeriod(organ, number);
}

/** When the catalogue says that it was adopted; null where it does not know, and for several lettered parts at once, which may have a date each. */
export function knownDateOf(
  { catalogue }: Facts,
  { symbol, number, organ }: NumberCitation,
): KnownDate | null {
  return organ === '' || number.letters.length > 1 ? null : catalogue.adoptionOf(symbol);
}

/** Writes the day `iso` in place of the date of `citation`; nothing where markup parts its words. */
export function changeDate({ passage }: NumberCitation, date: CitedDate, iso: string): Fix[] {
  return writeDate(passage, date, iso);
}

/**
 * Writes the day `iso` in place of `date`, which stands in `passage`: only the parts that differ, so that the spaces between
 * them stay as they are. Nothing where markup parts its words.
 */
export function writeDate(passage: Passage, date: WrittenDate, iso: string): Fix[] {
  const { start, end } = date;
  if (!passage.isVerbatim(start, end)) return [];
  const right = writtenDate(iso).split(' ');
  let at = start;
  const edits = passage.text
    .slice(start, end)
    .split(' ')
    .flatMap((part, index) => {
      const span = passage.spanOf(at, at + part.length);
      at += part.length + 1;
      return part === right[index] ? [] : [{ span, newText: right[index] ?? '' }];
    });
  return [{ title: `Change the date to ${writtenDate(iso)}`, kind: 'unsafe', edits }];
}
