import { defineWordRule, type Word } from './rule.js';
import { isForeign } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'united-nations-abbreviated',
  summary: 'The name of the United Nations is never abbreviated.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: “UN Charter” 0 of 1,355 times in texts of the General Assembly; United Nations Correspondence Manual, abbreviations and acronyms',
  lesson:
    'Even the United Nations write their name in full every time: it costs two words and looks professional.',
  wakes: ['UN', 'U'],

  meet(word, report, { dictionary }) {
    const found = abbreviation(word);
    if (found === null) return;
    const { passage, start } = word;
    const { text } = passage;
    const { end, rights } = found;
    const written = text.slice(start, end);
    if (dictionary.has(written.toLowerCase()) || isForeign(passage, start, end)) return;
    const instead = rights[0] ?? 'of the United Nations';
    const message = `“${written}” is written in full, “${instead}”. The name of the United Nations is never abbreviated in resolutions.`;
    report(reword(passage, { start, end, rights, kind: 'safe', message }));
  },
});

/** Names that the United Nations themselves have given, and games that take theirs. */
const NAMES = /^ (?:News|Chronicle|Radio|Web|Photo|Video|Today|Global Compact Local)\b/;
const LONGEST_REST = 24;

/** Where the abbreviation ends, with “Charter” and “Women” when they follow, and what it stands for; no form where a possessive must be recast. */
function abbreviation({ text: word, start, end, passage: { text } }: Word): {
  readonly end: number;
  readonly rights: readonly string[];
} | null {
  if (/[\w/.@-]/.test(text.charAt(start - 1))) return null;
  const after = text.slice(end, end + LONGEST_REST);
  if (word === 'U') {
    const dotted = /^\. ?N\.?(?!\w)/.exec(after)?.[0];
    return dotted === undefined ? null : { end: end + dotted.length, rights: ['United Nations'] };
  }
  // "UN-Habitat", "UN/CEFACT".
  if (/^[-/]\w/.test(after) || NAMES.test(after) || text.slice(Math.max(0, start - 6), start) === 'Model ')
    return null;
  if (/^ Charter\b/.test(after))
    return { end: end + ' Charter'.length, rights: ['Charter of the United Nations'] };
  if (/^ Women\b/.test(after)) return { end: end + ' Women'.length, rights: ['UN-Women'] };
  if (/^[’']s?\b/.test(after)) return { end: end + (after.charAt(1) === 's' ? 2 : 1), rights: [] };
  return { end, rights: ['United Nations'] };
}
