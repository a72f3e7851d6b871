import type { Passage } from '../model/passages.js';
import { capitalized } from '../text/capitalized.js';
import { isoOf, writtenDate } from '../un/dates.js';
import { resolutionOfText } from '../un/noted-texts.js';
import { ordinalWord } from '../un/sessions.js';
import { defineWordRule, type Finding, type Fix } from './rule.js';
import { inCaseOf } from './support/names.js';
import {
  daysOf,
  type GivenDays,
  type NumberedSession,
  organNamedFor,
  type SessionDays,
  sessionAt,
  sessionDays,
  sessionsOn,
  writtenDays,
} from './support/session-dates.js';

export default defineWordRule({
  id: 'session-mismatch',
  summary: 'A session agrees with the dates, the symbol and the resolution that stand beside it.',
  category: 'citations',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source: 'Sessions of the General Assembly (un.org/en/ga/sessions/index.shtml)',

  wakes: ['session', 'Session'],

  meet({ start, end, passage }, report) {
    const session = sessionAt(passage.text, start, end);
    if (session === null) return;
    const finding =
      passage.note !== null && passage.text.startsWith(', ', end)
        ? recorded(passage, session)
        : (dated(passage, session) ?? adopted(passage, session));
    if (finding !== null) report(finding);
  },
});

/** "its sixty-sixth session, held from 13 to 15 May 2013". */
function dated(passage: Passage, session: NumberedSession): Finding | null {
  // Most sessions are named without their days.
  const given = daysOf(passage, session);
  const organ = given === null ? null : organNamedFor(passage, session);
  const known = organ === null ? null : sessionDays(organ, session.number);
  if (organ === null || known === null || given === null || agree(known, given)) return null;
  return {
    span: wordSpan(passage, session),
    message: `${capitalized(known.reason())}, which does not go with ${writtenDate(given.to)}. Correct the session or the date.`,
    related: [{ span: passage.spanOf(given.start, given.end), message: 'The date given for the session' }],
    fixes: () => [
      ...sessionFixes(passage, session, sessionsOn(organ, given.to)),
      ...dateFixes(passage, known, given),
    ],
  };
}

function agree(known: SessionDays, given: GivenDays): boolean {
  if (!known.exact) return known.from <= given.to && given.from <= known.to;
  // A single day of a session is one of its days.
  if (given.from === given.to) return known.from <= given.from && given.to <= known.to;
  return known.from === given.from && known.to === given.to;
}

/** Another year that puts the days into the session; its very days where these are known. */
function dateFixes(passage: Passage, known: SessionDays, given: GivenDays): Fix[] {
  if (!passage.isVerbatim(given.start, given.end)) return [];
  if (known.exact) {
    const days = writtenDays(known);
    return [change(passage, given.start, given.end, days, `Change the date to ${days}`)];
  }
  const { last } = given;
  const fixes: Fix[] = [];
  for (let year = Number(known.to.slice(0, 4)); year >= Number(known.from.slice(0, 4)); year--) {
    const iso = isoOf(last.day, last.month, year);
    if (year === last.year || iso === null || iso < known.from || iso > known.to) continue;
    fixes.push(change(passage, last.end - 4, last.end, String(year), `Change the year to ${year}`));
  }
  return fixes;
}

function sessionFixes(passage: Passage, { word, start }: NumberedSession, numbers: readonly number[]): Fix[] {
  return numbers.map((number) => {
    const right = inCaseOf(word, ordinalWord(number));
    return change(
      passage,
      start,
      start + word.length,
      right,
      `Change the session to the ${ordinalWord(number)}`,
    );
  });
}

/** "the adoption of the Global Plan of Action by the General Assembly at its sixty-third session", which is resolution 64/293. */
function adopted(passage: Passage, session: NumberedSession): Finding | null {
  const { text } = passage;
  const { start } = session;
  if (!text.startsWith(BY_ASSEMBLY, start - BY_ASSEMBLY.length)) return null;
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const adoption = before.lastIndexOf('adoption of ');
  const resolution = adoption < 0 ? null : resolutionOfText(before.slice(adoption, -BY_ASSEMBLY.length));
  const right = Number(/^(\d+)\//.exec(resolution ?? '')?.[1] ?? 0);
  if (right === 0 || right === session.number) return null;
  return {
    span: wordSpan(passage, session),
    message: `This text was adopted by resolution ${resolution}, at the ${ordinalWord(right)} session. Correct the session.`,
    fixes: () => sessionFixes(passage, session, [right]),
  };
}

const BY_ASSEMBLY = ' by the General Assembly at its ';
const LOOK_BACK = 260;

/** Behind "Sixty-seventh Session" in a note: the supplement and its symbol. */
const RECORD = /, (?:\d{4}, )?Supplement No\. \w{1,5}\*? \(A\/(\d{1,3})\//y;

/** "Official Records …, Sixty-seventh Session, Supplement No. 53 (A/68/53)". */
function recorded(passage: Passage, session: NumberedSession): Finding | null {
  RECORD.lastIndex = session.end;
  const digits = RECORD.exec(passage.text)?.[1];
  if (digits === undefined || Number(digits) === session.number) return null;
  const right = Number(digits);
  const at = RECORD.lastIndex - digits.length - 1;
  const { number } = session;
  return {
    span: wordSpan(passage, session),
    message: `The symbol A/${digits}/… is one of the ${ordinalWord(right)} session, not of the ${ordinalWord(number)}. Correct one of them.`,
    related: [{ span: passage.spanOf(at, at + digits.length), message: 'The session in the symbol' }],
    fixes: () => [
      ...sessionFixes(passage, session, [right]),
      change(passage, at, at + digits.length, String(number), `Change the symbol to A/${number}/…`),
    ],
  };
}

function change(passage: Passage, start: number, end: number, newText: string, title: string): Fix {
  return { title, kind: 'unsafe', edits: [{ span: passage.spanOf(start, end), newText }] };
}

function wordSpan(passage: Passage, { word, start }: NumberedSession) {
  return passage.spanOf(start, start + word.length);
}
