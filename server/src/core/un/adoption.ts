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
  /** What the period rests on: "the sixty-eighth session of the General Assembly met in 2013 and 2014". */
  readonly reason: string;
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
      return {
        ...economicAndSocialPeriod(session),
        reason: `resolutions ${session}/… of the Economic and Social Council date from the second half of ${session - 1} to the end of ${session}`,
      };
    case 'A/HRC':
      return humanRights(number);
    default: {
      const year = form === 'session' ? commissionYear(organ, session) : null;
      if (year === null) return null;
      return wholeYear(year, `the ${ordinalWord(session)} session of the Commission met in ${year}`);
    }
  }
}

function assembly({ form, session, text }: ResolutionNumber): AdoptionPeriod | null {
  switch (form) {
    case 'session':
    case 'roman': {
      if (form === 'roman' && (text.includes('-') || session > 30)) return null;
      const year = assemblyOpeningYear(session);
      const name = `the ${ordinalWord(session)} session of the General Assembly`;
      return {
        ...assemblyPeriod(session),
        reason: `${name} ran from ${session === 1 ? 'January' : 'September'} ${year} to September ${year + 1}`,
      };
    }
    case 'special': {
      const period = specialPeriod(session);
      if (period === null) return null;
      return {
        ...period,
        reason: `the ${ordinalWord(session)} special session met in ${period.to.slice(0, 4)}`,
      };
    }
    case 'emergency': {
      const period = emergencyPeriod(session);
      if (period === null) return null;
      const from = period.from.slice(0, 4);
      const to = period.to.slice(0, 4);
      const years =
        to === '9999' ? `began in ${from}` : from === to ? `met in ${from}` : `met from ${from} to ${to}`;
      return { ...period, reason: `the ${ordinalWord(session)} emergency special session ${years}` };
    }
    default:
      return null;
  }
}

function humanRights({ form, session }: ResolutionNumber): AdoptionPeriod | null {
  if (form === 'special') {
    const period = humanRightsSpecialPeriod(session);
    if (period === null) return null;
    const year = period.from.slice(0, 4);
    return {
      ...period,
      reason: `the ${ordinalWord(session)} special session of the Human Rights Council met in ${year}`,
    };
  }
  if (form !== 'session') return null;
  const year = humanRightsYear(session);
  return wholeYear(year, `the ${ordinalWord(session)} session of the Human Rights Council met in ${year}`);
}

/** The year in the brackets, unless the number itself belongs to another one: then the brackets are wrong. */
function council({ session, serial }: ResolutionNumber): AdoptionPeriod | null {
  const known = councilYear(serial);
  if (known === null || (known.year !== session && !(known.orLater && session >= known.year))) return null;
  return wholeYear(session, `resolution ${serial} (${session}) is of ${session}`);
}

function wholeYear(year: number, reason: string): AdoptionPeriod {
  return { from: `${year}-01-01`, to: `${year}-12-31`, reason };
}
