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
  wholeYear,
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
  const days = adoptionDays(organ, number);
  return days === null
    ? null
    : { from: days.from, to: days.to, reason: () => reasonFor(organ, number, days) };
}

/** The same days without what they rest on. */
export function adoptionDays(organ: string, number: ResolutionNumber): Period | null {
  const { form, session } = number;
  switch (organ) {
    case 'A':
      return assembly(number);
    case 'S':
      return form === 'council' ? council(number) : null;
    case 'E':
      return form === 'year' ? economicAndSocialPeriod(session) : null;
    case 'A/HRC':
      if (form === 'special') return humanRightsSpecialPeriod(session);
      return form === 'session' ? wholeYear(humanRightsYear(session)) : null;
    default: {
      const year = form === 'session' ? commissionYear(organ, session) : null;
      return year === null ? null : wholeYear(year);
    }
  }
}

function assembly({ form, session, text }: ResolutionNumber): Period | null {
  switch (form) {
    case 'session':
      return assemblyPeriod(session);
    case 'roman':
      return text.includes('-') || session > 30 ? null : assemblyPeriod(session);
    case 'special':
      return specialPeriod(session);
    case 'emergency':
      return emergencyPeriod(session);
    default:
      return null;
  }
}

/** The year in the brackets, unless the number itself belongs to another one: then the brackets are wrong. */
function council({ session, serial }: ResolutionNumber): Period | null {
  const known = councilYear(serial);
  if (known === null || (known.year !== session && !(known.orLater && session >= known.year))) return null;
  return wholeYear(session);
}

function reasonFor(organ: string, { form, session, serial }: ResolutionNumber, days: Period): string {
  const ordinal = ordinalWord(session);
  const [first] = days.from.split('-');
  switch (organ) {
    case 'A': {
      if (form === 'special') return `the ${ordinal} special session met in ${days.to.slice(0, 4)}`;
      if (form === 'emergency') return `the ${ordinal} emergency special session ${yearsOf(days)}`;
      const year = assemblyOpeningYear(session);
      return `the ${ordinal} session of the General Assembly ran from ${session === 1 ? 'January' : 'September'} ${year} to September ${year + 1}`;
    }
    case 'S':
      return `resolution ${serial} (${session}) is of ${session}`;
    case 'E':
      return `resolutions ${session}/… of the Economic and Social Council date from the second half of ${session - 1} to the end of ${session}`;
    case 'A/HRC':
      return `the ${ordinal} ${form === 'special' ? 'special ' : ''}session of the Human Rights Council met in ${first}`;
    default:
      return `the ${ordinal} session of the Commission met in ${first}`;
  }
}

function yearsOf({ from, to }: Period): string {
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  if (last === '9999') return `began in ${first}`;
  return first === last ? `met in ${first}` : `met from ${first} to ${last}`;
}
