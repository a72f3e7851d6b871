import type { CatalogueSearch } from '../../un/catalogue-search.js';
import { numberAt } from '../../un/resolution-numbers.js';
import { assemblySessionsOn, commissionYear, humanRightsSeason } from '../../un/session-years.js';
import type { Knowledge } from '../knowledge.js';
import type { Caret } from './caret.js';

const MOST_SESSIONS = 100;

/**
 * The session of `organ` (first component of its symbols) in which the text is written: by its masthead, by its date, or
 * by the latest number of that organ that it cites; else the latest that is known. For the Economic and Social Council
 * and the Security Council the year.
 */
export function sessionOf(caret: Caret, organ: string, { facts }: Knowledge): number | null {
  const { masthead, citations } = caret.document.resolution;
  if (organ === caret.own && masthead.sessionNumber !== null && organ !== 'E') return masthead.sessionNumber;
  const dated = masthead.isoDate === null ? null : sessionOn(organ, masthead.isoDate);
  if (dated !== null) return dated;
  let latest = 0;
  for (const citation of citations) {
    if (citation.kind !== 'resolution' || citation.organ !== organ) continue;
    const { form, session } = citation.number;
    if (form === 'session' || form === 'year') latest = Math.max(latest, session);
  }
  return latest === 0 ? latestKnown(organ, facts.search) : latest;
}

function latestKnown(organ: string, search: CatalogueSearch): number | null {
  const entry = search.all.find((listed) => listed.organ === organ && listed.kind === 'resolution');
  return (entry && numberAt(entry.number, 0)?.session) ?? null;
}

function sessionOn(organ: string, iso: string): number | null {
  if (organ === 'A') return assemblySessionsOn(iso).at(-1) ?? null;
  const year = Number(iso.slice(0, 4));
  if (organ === 'E' || organ === 'S') return year;
  for (let session = 1; session <= MOST_SESSIONS; session++) {
    if (organ === 'A/HRC' ? humanRightsSeason(session).to >= iso : commissionYear(organ, session) === year)
      return session;
  }
  return null;
}
