import type { Resolution } from '../../model/resolution.js';
import { organOf } from '../../un/organs.js';

/** The organ whose session counts, by the first component of its symbols ("A", "A/HRC"), and the number of the session. */
export interface CurrentSession {
  readonly organ: string;
  readonly session: number;
}

/** "A/C.3/68/L.20", "A/68/L.5", "A/RES/68/192", "A/HRC/56/L.7": the symbols that name a session. */
const NUMBERED_BY_SESSION = /^(A|A\/HRC)\/(?:RES\/|DEC\/|C\.\d\/)?(\d{1,3})\//;

/** In which session of which organ a text is adopted or tabled, by its symbol or its masthead; null where neither tells. */
export function currentSession({ masthead, parts }: Resolution): CurrentSession | null {
  const symbol = NUMBERED_BY_SESSION.exec(masthead.symbol?.text ?? '');
  if (symbol !== null) return { organ: symbol[1] as string, session: Number(symbol[2]) };
  const { sessionNumber } = masthead;
  const name = parts[0]?.organ?.name;
  const organ = name === undefined ? null : (organOf(name)?.symbol ?? null);
  // A commission's masthead numbers its own session, although the text may speak as its parent organ.
  const isOwn = !/^commission\b/i.test(masthead.committee?.text ?? '') || organ?.startsWith('E/CN') === true;
  return sessionNumber === null || organ === null || !isOwn ? null : { organ, session: sessionNumber };
}

/** The session of the General Assembly that a text belongs to; 0 where it belongs to none or nothing tells. */
export function assemblySession(resolution: Resolution): number {
  const current = currentSession(resolution);
  return current?.organ === 'A' ? current.session : 0;
}
