import { councilYear } from './council-years.js';
import type { ResolutionNumber } from './resolution-numbers.js';
import {
  assemblyOpeningYear,
  assemblyPeriod,
  commissionYear,
  economicAndSocialPeriod,
  emergencyPeriod,
  humanRightsSpecialPeriod,
  humanRightsYear,
  type Period,
  specialPeriod,
} from './session-years.js';
import { ordinalWord } from './sessions.js';

/** When a resolution with a certain number can have been adopted. */
export interface AdoptionPeriod extends Period {
  /** What the period rests on, which few ask for: "the sixty-eighth session of the General Assembly met in 2013 and 2014". */
  readonly reason: () => string;
}

/**
 * The days between which `organ` (first component of its symbols) can have adopted `number`, or null where its number
 * tells nothing or its sessions are not known.
 */
export function adoptionPeriod(organ: string, number: ResolutionNumber): AdoptionPeriod | null {
  const { form, session } = number;
  switch (organ) {
    case 'A':
      return assembly(number);
    case 'S':
      return form === 'council' ? council(number) : null;
    case 'E':
      if (form !== 'year') return null;
      return within(
        economicAndSocialPeriod(session),
        () =>
          `resolutions ${session}/… of the Economic and Social Council date from the second half of ${session - 1} to the end of ${session}`,
      );
    case 'A/HRC':
      return humanRights(number);
    default: {
      const year = form === 'session' ? commissionYear(organ, session) : null;
      if (year === null) return null;
      return wholeYear(year, () => `the ${ordinalWord(session)} session of the Commission met in ${year}`);
    }
  }
}

function assembly({ form, session, text }: ResolutionNumber): AdoptionPeriod | null {
  switch (form) {
    case 'session':
    case 'roman': {
      if (form === 'roman' && (text.includes('-') || session > 30)) return null;
      const year = assemblyOpeningYear(session);
      return within(
        assemblyPeriod(session),
        () =>
          `the ${ordinalWord(session)} session of the General Assembly ran from ${session === 1 ? 'January' : 'September'} ${year} to September ${year + 1}`,
      );
    }
    case 'special': {
      const period = specialPeriod(session);
      if (period === null) return null;
      return within(
        period,
        () => `the ${ordinalWord(session)} special session met in ${period.to.slice(0, 4)}`,
      );
    }
    case 'emergency': {
      const period = emergencyPeriod(session);
      if (period === null) return null;
      return within(period, () => `the ${ordinalWord(session)} emergency special session ${yearsOf(period)}`);
    }
    default:
      return null;
  }
}

function yearsOf({ from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (last === '9999') return `began in ${first}`;
  return first === last ? `met in ${first}` : `met from ${first} to ${last}`;
}

function humanRights({ form, session }: ResolutionNumber): AdoptionPeriod | null {
  if (form === 'special') {
    const period = humanRightsSpecialPeriod(session);
    if (period === null) return null;
    return within(
      period,
      () =>
        `the ${ordinalWord(session)} special session of the Human Rights Council met in ${period.from.slice(0, 4)}`,
    );
  }
  if (form !== 'session') return null;
  const year = humanRightsYear(session);
  return wholeYear(
    year,
    () => `the ${ordinalWord(session)} session of the Human Rights Council met in ${year}`,
  );
}

/** The year in the brackets, unless the number itself belongs to another one: then the brackets are wrong. */
function council({ session, serial }: ResolutionNumber): AdoptionPeriod | null {
  const known = councilYear(serial);
  if (known === null || (known.year !== session && !(known.orLater && session >= known.year))) return null;
  return wholeYear(session, () => `resolution ${serial} (${session}) is of ${session}`);
}

function wholeYear(year: number, reason: () => string): AdoptionPeriod {
  return { from: `${year}-01-01`, to: `${year}-12-31`, reason };
}

function within({ from, to }: Period, reason: () => string): AdoptionPeriod {
  return { from, to, reason };
}
