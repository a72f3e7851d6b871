import type { Resolution } from '../model/resolution.js';
import { defineWordRule } from './rule.js';
import { isForeign } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'states-parties',
  summary: 'States parties have a small p, except in names.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'Measured on official texts: 851 small, 2 capital, names and texts on the law of the sea aside',
  wakes: ['States Parties', 'State Party'],

  meet({ text: word, start, end, passage, document }, report, { dictionary }) {
    const { text } = passage;
    const party = word === 'States' ? ' Parties' : ' Party';
    const last = end + party.length;
    if (/[\w-]/.test(text.charAt(last))) return;
    const written = word + party;
    if (dictionary.has(written.toLowerCase()) || isForeign(passage, start, last)) return;
    if (MEETING.test(text.slice(Math.max(0, start - LONGEST_MEETING), start))) return;
    if (isOnTheLawOfTheSea(document.resolution)) return;
    const right = word + party.toLowerCase();
    const message = `“${written}” is “${right}” in running text. The capital P belongs to names only, such as “Conference of the States Parties”.`;
    report(reword(passage, { start, end: last, rights: [right], kind: 'safe', message }));
  },
});

/** Names of meetings, with a capital P. */
const MEETING =
  /\b(?:Conferences?|Meetings?|Assembl(?:y|ies)|Consultations?|Sessions?) of (?:the )?(?:[A-Z]\w+ )?$/;
const LONGEST_MEETING = 50;

/** Those texts follow their Convention, which writes "States Parties". */
function isOnTheLawOfTheSea({ masthead, parts }: Resolution): boolean {
  return [masthead.title, masthead.agendaTitle, ...parts.slice(0, 2).map(({ title }) => title)].some(
    (title) => title !== null && /\blaw of the sea\b/i.test(title.text),
  );
}
