import { capitalized } from '../text/capitalized.js';
import { ordinalWord } from '../un/sessions.js';
import { defineWordRule } from './rule.js';
import { isForeign } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'session-ordinal',
  summary: 'Sessions are numbered in words: “sixty-ninth session”.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, numbers, dates and time (un.org/dgacm/en/content/editorial-manual/numbers-dates-time); 3,940 of 3,962 places in official texts',
  wakes: ['0st', '0nd', '0rd', '0th'],

  meet({ text: figures, start, end, passage }, report) {
    const { text } = passage;
    const number = Number(figures);
    // From the hundredth on figures are right: "at its 103rd session" of the International Labour Conference.
    if (figures.length > 2 || number < 1) return;
    const suffix = SUFFIX.exec(text.slice(end, end + 3))?.[0];
    if (suffix === undefined || /[\w/.-]/.test(text.charAt(start - 1))) return;
    const last = end + suffix.length;
    if (!SESSION.test(text.slice(last, last + LONGEST_REST)) || isForeign(passage, start, last)) return;
    const written = text.slice(start, last);
    const right = inTitle(text, last) ? capitalized(ordinalWord(number)) : ordinalWord(number);
    const message = `“${written}” is “${right}” before “session”: sessions are numbered in words, meetings in figures.`;
    report(reword(passage, { start, end: last, rights: [right], kind: 'safe', message }));
  },
});

const SUFFIX = /^(?:st|nd|rd|th)\b/;
/** "session", "and 71st sessions", "resumed session", "emergency special session". */
const SESSION =
  /^(?:(?:,| and|, and| or| to| through) \d{1,2}(?:st|nd|rd|th)){0,4} (?:(?:regular|annual|resumed|special|emergency|substantive|organizational|reconvened) ){0,2}[Ss]essions?\b/;
const LONGEST_REST = 90;

/** "Official Records of the General Assembly, Sixty-ninth Session": a name. */
function inTitle(text: string, at: number): boolean {
  return text.startsWith(' Session', at);
}
