import type { Passage } from '../model/passages.js';
import { matchesIn } from '../text/search.js';
import { ordinalWord } from '../un/sessions.js';
import { cased } from './lexicon.js';
import { defineGatheringRule, type Finding, type Word } from './rule.js';
import { passagesOf } from './support/passages.js';
import { reword } from './support/reword.js';
import { type CurrentSession, currentSession } from './support/session.js';
import { sessionAt } from './support/session-dates.js';

export default defineGatheringRule({
  id: 'report-session',
  summary: 'A report is asked for a session, and for one that is still to come.',
  category: 'drafting',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts: of 689 requests for a report in texts of the General Assembly, the Economic and Social Council and the Human Rights Council 13 name no time; of more than 800 sessions to come none is past',

  wakes: [...cased('requests', 'reiterates'), 'session'],

  weigh(words, { resolution }, report) {
    const current = currentSession(resolution);
    for (const passage of passagesOf(words)) {
      if (passage.half === 'operative') for (const finding of untimed(passage)) report(finding);
    }
    if (current === null) return;
    for (const word of words) {
      const finding =
        word.text === 'session' && word.passage.half === 'operative' ? past(word, current) : null;
      if (finding !== null) report(finding);
    }
  },
});

const REQUEST = /\b(?:[Rr]equests|[Rr]eiterates its request)\b/g;
const LONGEST_REQUEST = 600;
/** A report of its own, not one more point in a report that is due anyway. */
const ASKS = [
  /\bto report (?:back )?(?:to (?:the|it)\b|on the (?:implementation|progress|status|matter)\b|thereon\b)/,
  /\bto (?:submit|present|prepare|provide|make)\b[^;]{0,120}? (?:a|an) (?:\w{1,20} ){0,3}report\b/,
];
/** Whatever says when, or that the report belongs to a cycle. */
const TIMED =
  /\bsessions?\b|annual|yearly|biennial|triennial|quarter|regular|\bevery |\beach |\b20\d\d\b|\bnext\b|context of|continue to report|period|meetings?\b|\boral|future|forthcoming|upcoming|within|before|no(?:t)? later|\bby\b|\bfinal report|existing report|\bmonths?\b|timely|\bas (?:soon|necessary|needed|required|appropriate)|through|\bwhen |\bupon |\bdays\b|deadline|\bcycle|main part|programme of work|\bfirst|\bsecond/;

/** Requests for a report that name neither a session nor another time. */
function untimed(passage: Passage): Finding[] {
  const { text } = passage;
  // What a list asks for stands in its items.
  if (!text.includes('report') || !text.includes('equest') || text.endsWith(':')) return [];
  // The pattern is dear, and most say "session".
  if (text.includes('session') || TIMED.test(text)) return [];
  const found: Finding[] = [];
  for (const { index } of matchesIn(text, REQUEST)) {
    const request = text.slice(index, index + LONGEST_REQUEST);
    const asked = ASKS.map((pattern) => pattern.exec(request)).find((match) => match !== null);
    if (asked === undefined || asked === null) continue;
    const start = index + asked.index;
    found.push({
      span: passage.spanOf(start, start + asked[0].length),
      severity: 'hint',
      message:
        'This request names no session. Say when the report is due, such as “to submit to the General Assembly at its sixty-ninth session a report on …”: a report out of the usual cycle has costs of its own.',
    });
    break;
  }
  return found;
}

/** "at its sixty-ninth session", "provisional agenda of its resumed sixty-ninth session", as far as the ordinal. */
const AHEAD = /\b(at|provisional agenda of) its (?:(?:main|resumed|first|second|regular) ){0,2}$/;
const LONGEST_AHEAD = 60;
/** The body whose session it is, by the first component of its symbols. */
const BODIES: ReadonlyMap<string, RegExp> = new Map([
  ['A', /(?<!Environment )\b(?:General )?Assembly(?:,[^;,]{1,60},)? $/],
  ['E/CN.15', /\bCommission(?: on Crime Prevention and Criminal Justice)?(?:,[^;,]{1,60},)? $/],
  ['A/HRC', /(?<!Security )\b(?:Human Rights )?Council(?:,[^;,]{1,60},)? $/],
]);
const LONGEST_BODY = 90;

/** What is asked for a session that is over or running, as happens when last year's text is taken up again. */
function past({ start: at, end, passage }: Word, { organ, session }: CurrentSession): Finding | null {
  const { text } = passage;
  const body = BODIES.get(organ);
  const named = sessionAt(text, at, end);
  if (body === undefined || named === null || named.number > session) return null;
  const { start, word, number } = named;
  // With capitals it is the session of a title.
  if (word !== ordinalWord(number) || text.charCodeAt(at - 1) !== 32) return null;
  const from = Math.max(0, start - LONGEST_AHEAD);
  const ahead = AHEAD.exec(text.slice(from, start));
  if (ahead === null) return null;
  const index = from + ahead.index;
  const isDue =
    ahead[1] !== 'at' ||
    (body.test(text.slice(Math.max(0, index - LONGEST_BODY), index)) && isAskedFor(text, index));
  if (!isDue) return null;
  const next = ordinalWord(session + 1);
  const message =
    number < session
      ? `The ${word} session is over: this text belongs to the ${ordinalWord(session)}. Name a session still to come.`
      : `This text itself belongs to the ${word} session. If the report is for the one to come, name the ${next}.`;
  const finding = reword(passage, {
    start,
    end: start + word.length,
    rights: [next],
    kind: 'unsafe',
    message,
  });
  // The current session may be resumed to take a report.
  return number < session ? finding : { ...finding, severity: 'information' };
}

const ASKED =
  /\b(?:[Rr]equests|[Rr]eiterates its request|[Ii]nvites|[Dd]ecides|[Ee]ncourages|[Cc]alls upon|[Uu]rges)\b/g;
/** "the report submitted to the Assembly at its … session", "requested the Secretary-General to …": history. */
const HISTORY = /\b(?:requested|invited|submitted|presented|adopted|held|had)\b/;
const DELIVERY = /\bto (?:report|submit|present|provide|convey|make|update|brief)\b/;
const LONGEST_BEFORE = 400;

/** Whether the words before a session ask for something to be delivered then. */
function isAskedFor(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  const asked = [...matchesIn(before, ASKED)].at(-1);
  if (asked === undefined) return false;
  const since = before.slice(asked.index);
  return DELIVERY.test(since) && !HISTORY.test(since);
}
