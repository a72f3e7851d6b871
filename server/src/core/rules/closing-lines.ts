import type { ResolutionDocument } from '../model/document.js';
import type { Field } from '../model/resolution.js';
import { indexWithin } from '../text/search.js';
import type { Span } from '../text/span.js';
import { isoDate } from '../un/dates.js';
import { defineRule, type Fix, type Report } from './rule.js';
import { dateOfField } from './support/field-date.js';
import { removableBlock } from './support/places.js';

export default defineRule({
  id: 'closing-lines',
  summary: 'An adopted text ends with its meeting and the date of adoption; a draft has no such lines.',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source:
    'Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',

  check(document, report) {
    const { closing, adoption } = document.resolution.masthead;
    if (closing.length > 0 && isDraft(document)) {
      reportDraft(document, closing, report);
      return;
    }
    for (const line of closing) checkMeeting(document.text, line, report);
    const adopted = adoption.find(({ text }) => ADOPTED.test(text) && isoDate(text) !== null);
    if (adopted !== undefined && closing.length === 0 && closesWithDate(document))
      report({
        span: adopted.span,
        severity: 'information',
        message:
          'The lines that close an adopted text are missing. Below the last paragraph stand the meeting and the date, as in “70th plenary meeting” and “18 December 2013”.',
      });
    // Of several closing dates, as under the parts of one resolution, the last is that of the whole.
    const dated = closing.findLast(({ text }) => isoDate(text) !== null && DATE.test(text));
    if (adopted !== undefined && dated !== undefined) compare(document.text, adopted, dated, report);
  },
});

const ADOPTED = /^(?:Resolution|Decision) adopted by /;
const DATE = /\d{1,2} [A-Z][a-z]+ \d{4}/;
const MEETING = /^(\d{1,5})(st|nd|rd|th)\b/;

/** Sponsors, or the symbol of a draft, and no line that says that the text was adopted. */
function isDraft({ resolution }: ResolutionDocument): boolean {
  const { adoption, sponsors, symbol, distribution } = resolution.masthead;
  if (adoption.length > 0) return false;
  return sponsors !== null || distribution?.text === 'Limited' || /\/(?:L|CRP)\.\d/.test(symbol?.text ?? '');
}

/** Resolutions of the Human Rights Council may end with the vote alone, those of other organs with nothing. */
function closesWithDate({ resolution }: ResolutionDocument): boolean {
  const organ = resolution.parts[0]?.organ?.name;
  return organ === 'The General Assembly' || organ === 'The Economic and Social Council';
}

function reportDraft(document: ResolutionDocument, closing: readonly Field[], report: Report): void {
  for (const { span } of closing)
    report({
      span,
      message:
        'A draft has no closing lines: the meeting and the date are added once it is adopted. Remove this line.',
      fixes: () => [
        {
          title: 'Remove the closing lines',
          kind: 'unsafe',
          edits: closing.map((line) => ({ span: removableBlock(document, line.span), newText: '' })),
        },
      ],
    });
}

function checkMeeting(text: string, { text: words, span }: Field, report: Report): void {
  const [, digits = '', ending = ''] = MEETING.exec(words) ?? [];
  if (digits === '') return;
  const ordinal = digits + endingFor(Number(digits));
  const put = (from: number, written: string, wanted: string, message: string): void => {
    const place = { start: from, end: from + written.length };
    report({
      span: place,
      message,
      fixes: () => [{ title: `Write “${wanted}”`, kind: 'safe', edits: [{ span: place, newText: wanted }] }],
    });
  };
  const start = text.indexOf(digits + ending, span.start);
  if (digits + ending !== ordinal)
    put(start, digits + ending, ordinal, `The ordinal of ${digits} is “${ordinal}”.`);
  const resumed = indexWithin(text, ' resumed ', start, span.end);
  if (resumed >= 0)
    put(resumed + 1, 'resumed', '(resumed)', 'That the meeting was resumed stands in brackets: “(resumed)”.');
}

function endingFor(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}

function compare(text: string, adopted: Field, dated: Field, report: Report): void {
  if (isoDate(adopted.text) === isoDate(dated.text)) return;
  const [above, below] = [adopted, dated].map((field) => dateOfField(text, field));
  if (above === undefined || below === undefined) return;
  const day = text.slice(above.start, above.end);
  report({
    span: below,
    message: `The closing date is not the date of adoption above, ${day}. Both are the day on which the text was adopted: correct one of them.`,
    related: [{ span: above, message: 'The date of adoption' }],
    fixes: () => [
      change(`Change to ${day}`, below, day),
      change('Change the date above', above, text.slice(below.start, below.end)),
    ],
  });
}

function change(title: string, span: Span, newText: string): Fix {
  return { title, kind: 'unsafe', edits: [{ span, newText }] };
}
