import {
  assemblyOpeningYear,
  commissionYear,
  emergencyPeriod,
  humanRightsSeason,
  humanRightsSpecialPeriod,
  humanRightsYear,
  specialPeriod,
} from './session-years.js';

export type SessionKind = 'regular' | 'special' | 'emergency';

/**
 * When an organ (first component of its symbols) held its session `number`, in words: "2013–2014", "summer of 2013",
 * "since 1997"; null where that is not known.
 */
export function sessionYears(organ: string, kind: SessionKind, number: number): string | null {
  if (number < 1) return null;
  switch (organ) {
    case 'A':
      return assemblyYears(kind, number);
    case 'A/HRC':
      if (kind === 'regular') return `${humanRightsSeason(number).name} of ${humanRightsYear(number)}`;
      return kind === 'special' ? (humanRightsSpecialPeriod(number)?.from.slice(0, 4) ?? null) : null;
    default: {
      const year = kind === 'regular' ? commissionYear(organ, number) : null;
      return year === null ? null : String(year);
    }
  }
}

function assemblyYears(kind: SessionKind, number: number): string | null {
  if (kind === 'regular') {
    const year = assemblyOpeningYear(number);
    return `${year}–${year + 1}`;
  }
  if (kind === 'special') return specialPeriod(number)?.to.slice(0, 4) ?? null;
  const period = emergencyPeriod(number);
  if (period === null) return null;
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)];
  return to === '9999' ? `since ${from}` : from === to ? from : `${from}–${to}`;
}
