import type { Field, Masthead } from '../model/resolution.js';
import { capitalized } from '../text/capitalized.js';
import { isoDate, writtenDate } from '../un/dates.js';
import { ordinalWord } from '../un/sessions.js';
import { type DocumentSymbol, parseSymbol } from '../un/symbols.js';
import { defineRule, type Fix, type Report } from './rule.js';
import { checkPlace, sessionFixes, yearFixes } from './support/masthead-session.js';
import { sessionDays, sessionsOn } from './support/session-dates.js';

const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

export default defineRule({
  id: 'masthead-mismatch',
  summary: 'Session, committee, date and symbol of the masthead agree.',
  category: 'structure',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'United Nations document symbols (research.un.org/en/docs/symbols); sessions of the General Assembly (un.org/en/ga/sessions/index.shtml)',

  check({ text, resolution: { masthead } }, report) {
    const symbol = masthead.symbol === null ? null : parseSymbol(masthead.symbol.text);
    if (symbol !== null && masthead.symbol !== null) {
      checkCommittee(masthead, masthead.symbol, symbol, report);
      // Where the session itself is in doubt, the date is no second slip.
      if (checkSession(text, masthead, masthead.symbol, symbol, report)) return;
    }
    checkDate(text, masthead, symbol, report);
  },
});

/** Whether the symbol names another session than the masthead. */
function checkSession(
  text: string,
  { session, sessionNumber, isoDate: date }: Masthead,
  field: Field,
  { organ, session: own, components }: DocumentSymbol,
  report: Report,
): boolean {
  if (session === null || sessionNumber === null || own === 0 || own === sessionNumber) return false;
  const regular = components.some(({ kind, text }) => kind === 'session' && /^\d/.test(text));
  if ((organ !== 'A' && organ !== 'A/HRC') || !regular) return false;
  report({
    span: field.span,
    message: `The symbol names the ${ordinalWord(own)} session, the masthead the ${ordinalWord(sessionNumber)}. Correct one of them.`,
    related: [{ span: session.span, message: 'The session of the masthead' }],
    fixes: () => {
      const fixes = [
        ...sessionFixes(text, session, sessionNumber, [own]),
        ...symbolFixes(text, field, own, sessionNumber),
      ];
      // The date tells which of the two is the likelier slip.
      const days = sessionDays(organ, sessionNumber);
      const fits = date !== null && days !== null && days.from <= date && date <= days.to;
      return fits ? fixes.reverse() : fixes;
    },
  });
  return true;
}

/** Writes another session into the symbol. */
function symbolFixes(text: string, { span }: Field, written: number, right: number): Fix[] {
  const at = text.slice(span.start, span.end).indexOf(`/${written}/`);
  if (at < 0) return [];
  const start = span.start + at + 1;
  const end = start + String(written).length;
  return [
    {
      title: `Change the session in the symbol to ${right}`,
      kind: 'unsafe',
      edits: [{ span: { start, end }, newText: String(right) }],
    },
  ];
}

function checkCommittee(
  { committee }: Masthead,
  field: Field,
  { components }: DocumentSymbol,
  report: Report,
): void {
  if (committee === null) return;
  const named = COMMITTEES.indexOf(committee.text.replace(/ Committee$/, '')) + 1;
  const component = components.find(({ text, kind }) => kind === 'body' && /^C\.\d$/i.test(text));
  if (named === 0 || component === undefined || component.text.endsWith(String(named))) return;
  report({
    span: field.span,
    message: `The symbol is one of the ${COMMITTEES[Number(component.text.slice(-1)) - 1]} Committee, the masthead names the ${committee.text}. Correct one of them.`,
    related: [{ span: committee.span, message: 'The committee of the masthead' }],
  });
}

/** Documents of a session are issued from a few months before it opens until it closes, and adopted texts soon after; drafts only during it. */
function checkDate(text: string, masthead: Masthead, symbol: DocumentSymbol | null, report: Report): void {
  const { date, session, sessionNumber, place, status } = masthead;
  const issued = date === null ? null : isoDate(date.text);
  if (date === null || session === null || sessionNumber === null || issued === null) return;
  const organ = organOf(masthead, symbol);
  // Special sessions are counted apart.
  const days = organ === null || /special/i.test(session.text) ? null : sessionDays(organ, sessionNumber);
  if (organ === null || days === null) return;
  const draft = status === 'draft';
  const from = draft ? days.from : `${days.from.slice(0, 4)}-01-01`;
  const to = draft ? days.to : `${days.to.slice(0, 4)}-12-31`;
  if (issued < from || issued > to) {
    report({
      span: date.span,
      message: `${capitalized(days.reason())}, but the masthead is dated ${writtenDate(issued)}. Correct the session or the date.`,
      related: [{ span: session.span, message: 'The session of the masthead' }],
      fixes: () => [
        // The symbol bears the session out.
        ...(symbol?.session === sessionNumber
          ? []
          : sessionFixes(text, session, sessionNumber, sessionsOn(organ, issued))),
        ...yearFixes(text, date, { from, to }),
      ],
    });
  } else if (place !== null) checkPlace(text, place, date, days, draft, report);
}

function organOf({ organ, committee }: Masthead, symbol: DocumentSymbol | null): string | null {
  if (organ?.text === 'Human Rights Council' || symbol?.organ === 'A/HRC') return 'A/HRC';
  if (organ?.text === 'General Assembly') return 'A';
  const commission =
    /Crime Prevention/.test(`${organ?.text} ${committee?.text}`) ||
    (symbol?.text.startsWith('E/CN.15') ?? false);
  return commission ? 'E/CN.15' : null;
}
