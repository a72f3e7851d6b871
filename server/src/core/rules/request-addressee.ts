import { cased } from './lexicon.js';
import { defineWordRule } from './rule.js';
import { opensSentence } from './support/names.js';

export default defineWordRule({
  id: 'request-addressee',
  summary: 'Requests, invitations and calls say whom they address.',
  category: 'drafting',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: of more than 20,000 requests, invitations, calls and encouragements none is followed by “to” and a verb at once',
  lesson:
    'An operative clause asks someone to do something: name the States, the body or the Secretary-General.',
  wakes: cased('requests', 'invites', 'urges', 'encourages', 'reminds', 'authorizes').flatMap((verb) => [
    `${verb} to `,
    `${verb}, `,
  ]),

  meet({ text: word, start, end, passage }, report) {
    const { text, half } = passage;
    if (half !== 'operative' || !isVerb(text, start)) return;
    const rest = BARE.exec(text.slice(end, end + LONGEST))?.groups;
    if (rest === undefined || passage.isQuoted(start)) return;
    const { aside = '', object = '' } = rest;
    const at = end + aside.length;
    const verb = word.toLowerCase();
    const addressee = verb === 'requests' ? 'the Secretary-General' : 'Member States';
    const message = `“${word}${object}” names nobody. Say who ${QUESTIONS[verb]}, such as “${word} ${addressee}${object}”.`;
    const place = passage.spanOf(at, at);
    const fix = {
      title: `Insert “${addressee}”`,
      kind: 'unsafe',
      edits: [{ span: place, newText: ` ${addressee}` }],
    } as const;
    report({ span: passage.spanOf(start, at + object.length), message, fixes: () => [fix] });
  },
});

const LONGEST = 110;
/** "Requests to submit", "Invites, in this regard, to consider". */
const BARE =
  /^(?<aside>(?:, [^,;]{1,70},)?)(?<object> to (?!(?:the|all|any|its|each|both|this|that|those|these)\b)[a-z]+)/;

const QUESTIONS: Readonly<Record<string, string>> = {
  requests: 'is asked',
  invites: 'is invited',
  urges: 'is urged',
  encourages: 'is encouraged',
  reminds: 'is reminded',
  authorizes: 'is authorized',
};

/** At the start, or behind a comma: elsewhere "requests" may be a noun. */
function isVerb(text: string, start: number): boolean {
  return (
    opensSentence(text, start) ||
    /(?:,|, and|, or|^Also|^Further|^Strongly|, also|, further|, strongly) $/.test(
      text.slice(Math.max(0, start - 11), start),
    )
  );
}
