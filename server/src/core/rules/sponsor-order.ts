import type { ResolutionDocument } from '../model/document.js';
import type { Span } from '../text/span.js';
import { defineRule, type Finding, type Report } from './rule.js';
import { outOfOrder } from './support/sequence.js';
import { type Sponsor, sponsorsOf } from './support/sponsors.js';

export default defineRule({
  id: 'sponsor-order',
  summary: 'Sponsors stand in English alphabetical order, with commas and one “and” before the last.',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source:
    'Editorial Manual, communications (un.org/dgacm/en/content/editorial-manual/communications); 1,668 of 1,690 lists of sponsors',

  check(document, report) {
    const sponsors = sponsorsOf(document);
    if (sponsors.length < 2) return;
    checkJoints(document, sponsors, report);
    const byRank = new Map<number, Sponsor>();
    for (const sponsor of sponsors) {
      if (sponsor.state === null) continue;
      const first = byRank.get(sponsor.state.rank);
      if (first === undefined) byRank.set(sponsor.state.rank, sponsor);
      else report(repeated(first, sponsor));
    }
    checkOrder(document, byRank, sponsors, report);
  },
});

function repeated(first: Sponsor, { name, span }: Sponsor): Finding {
  return {
    span,
    message: `${name} is already named among the sponsors. Name each sponsor once.`,
    related: [{ span: first.span, message: 'Named here first' }],
  };
}

function checkOrder(
  { text }: ResolutionDocument,
  byRank: ReadonlyMap<number, Sponsor>,
  all: readonly Sponsor[],
  report: Report,
): void {
  const written = [...byRank.values()];
  const moved = outOfOrder([...byRank.keys()]);
  if (moved.length === 0) return;
  const sorted = [...byRank].sort(([a], [b]) => a - b).map(([, sponsor]) => sponsor);
  const place = new Map(sorted.map((sponsor, at) => [sponsor, at]));
  // A name that is no State's may belong anywhere, so there is no sure order.
  const certain = written.length === all.length;
  const edits = written.map(({ span }, at) => {
    const { start, end } = (sorted[at] as Sponsor).span;
    return { span, newText: text.slice(start, end) };
  });
  for (const index of moved) {
    const sponsor = written[index] as Sponsor;
    const at = place.get(sponsor) as number;
    const next = sorted[at + 1];
    const where = next === undefined ? `after ${sorted[at - 1]?.name}` : `before ${next.name}`;
    report({
      span: sponsor.span,
      message: `${sponsor.name} belongs ${where}. Sponsors are named in English alphabetical order.`,
      fixes: () =>
        certain ? [{ title: 'Put the sponsors in alphabetical order', kind: 'safe', edits }] : [],
    });
  }
}

/** What stands between two States: a comma, and before the last one "and" without a comma. */
function checkJoints({ text }: ResolutionDocument, sponsors: readonly Sponsor[], report: Report): void {
  for (const [index, before] of sponsors.slice(0, -1).entries()) {
    const after = sponsors[index + 1] as Sponsor;
    if (before.state === null || after.state === null) continue;
    const last = index + 2 === sponsors.length;
    const span = { start: before.span.end, end: after.span.start };
    const joint = text.slice(span.start, span.end);
    const wanted = last ? 'and' : ',';
    if (joint.trim() === wanted) continue;
    const space = joint.slice(joint.trimEnd().length) || ' ';
    const newText = last ? ` and${space}` : `,${space}`;
    const sign = last
      ? 'Before the last sponsor stands “and”, without a comma'
      : 'Between two sponsors stands a comma; “and” comes before the last one only';
    report({
      span: visible(joint, span),
      message: `${sign}: “${before.name}${last ? ' and ' : ', '}${after.name}”.`,
      fixes: () => [
        { title: last ? 'Write “and”' : 'Write a comma', kind: 'safe', edits: [{ span, newText }] },
      ],
    });
  }
}

/** The sign or word of a joint; where there is none, the space. */
function visible(joint: string, { start, end }: Span): Span {
  const words = joint.trim();
  const from = start + joint.indexOf(words);
  return words === '' ? { start, end } : { start: from, end: from + words.length };
}
