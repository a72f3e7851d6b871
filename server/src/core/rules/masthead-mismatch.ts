import type { Field, Masthead } from '../model/resolution.js';
import { isoDate, writtenDate } from '../un/dates.js';
import { assemblyOpeningYear, commissionYear, humanRightsYear } from '../un/session-years.js';
import { ordinalWord } from '../un/sessions.js';
import { type DocumentSymbol, parseSymbol } from '../un/symbols.js';
import { defineRule, type Report } from './rule.js';

const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

export default defineRule({
  id: 'masthead-mismatch',
  summary: 'Session, committee, date and symbol of the masthead agree.',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'United Nations document symbols (research.un.org/en/docs/symbols); sessions of the General Assembly (un.org/en/ga/sessions/index.shtml)',

  check({ resolution: { masthead } }, report) {
    const symbol = masthead.symbol === null ? null : parseSymbol(masthead.symbol.text);
    if (symbol !== null && masthead.symbol !== null) {
      checkSession(masthead, masthead.symbol, symbol, report);
      checkCommittee(masthead, masthead.symbol, symbol, report);
    }
    checkDate(masthead, symbol, report);
  },
});

function checkSession(
  { session, sessionNumber }: Masthead,
  field: Field,
  { organ, session: own, components }: DocumentSymbol,
  report: Report,
): void {
  if (session === null || sessionNumber === null || own === 0 || own === sessionNumber) return;
  const regular = components.some(({ kind, text }) => kind === 'session' && /^\d/.test(text));
  if ((organ !== 'A' && organ !== 'A/HRC') || !regular) return;
  report({
    span: field.span,
    message: `The symbol names the ${ordinalWord(own)} session, the masthead the ${ordinalWord(sessionNumber)}. Correct one of them.`,
    related: [{ span: session.span, message: 'The session of the masthead' }],
  });
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

/** Documents of a session are issued from a few months before it opens until it closes, and adopted texts soon after. */
function checkDate(masthead: Masthead, symbol: DocumentSymbol | null, report: Report): void {
  const { date, session, sessionNumber } = masthead;
  const issued = date === null ? null : isoDate(date.text);
  if (date === null || session === null || sessionNumber === null || issued === null) return;
  // Special sessions are counted apart.
  if (/special/i.test(session.text)) return;
  const years = yearsOf(masthead, symbol, sessionNumber);
  if (years === null || years.includes(Number(issued.slice(0, 4)))) return;
  report({
    span: date.span,
    message: `The ${ordinalWord(sessionNumber)} session met in ${years.join(' and ')}, but the masthead is dated ${writtenDate(issued)}. Correct the session or the date.`,
    related: [{ span: session.span, message: 'The session of the masthead' }],
  });
}

function yearsOf({ organ }: Masthead, symbol: DocumentSymbol | null, session: number): number[] | null {
  const body = symbol?.organ ?? null;
  const council = organ?.text === 'Human Rights Council' || body === 'A/HRC';
  if (council) return [humanRightsYear(session)];
  if (organ?.text === 'General Assembly') {
    const year = assemblyOpeningYear(session);
    return [year, year + 1];
  }
  const commission =
    /Crime Prevention/.test(organ?.text ?? '') || (symbol?.text.startsWith('E/CN.15') ?? false);
  const year = commission ? commissionYear('E/CN.15', session) : null;
  return year === null ? null : [year];
}
