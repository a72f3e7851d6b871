import { stateCommonlyCalled, stateNamed } from '../un/states.js';
import { defineWordRule } from './rule.js';
import { isForeign, opensSentence } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'possessive',
  summary: 'Names of States and abbreviations have no possessive: “the Government of Brazil”.',
  category: 'style',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'Editorial Manual, punctuation (dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm)',
  wakes: ['’', "'"],

  meet({ start, end, passage, document }, report, { dictionary }) {
    const { text } = passage;
    // "Brazil’s", and "the United Nations’" before a space.
    const last = text.charAt(end) === 's' ? end + 1 : end;
    if (/[\w’'-]/.test(text.charAt(last)) || (last === end && text.charAt(start - 1) !== 's')) return;
    // "People’s Republic": a capital goes on behind it.
    if (NAME_BEHIND.test(text.slice(last, last + 14))) return;
    const owner = ownerBefore(text, start);
    if (owner === null || dictionary.has(owner.name.toLowerCase())) return;
    const from = start - owner.name.length;
    if (isForeign(passage, from, last) || text.charAt(from - 1) === '-') return;
    // A title that has been agreed on sets the words: "Mongolia’s international security".
    if (document.resolution.masthead.title?.text.includes(text.slice(from, last)) === true) return;
    const whole = owner.article + owner.name;
    const head = HEAD.exec(text.slice(last, last + LONGEST_HEAD))?.[1];
    const begin = from - owner.article.length;
    const message = `“${text.slice(from, last)}” is recast with “of”: names of States, of the United Nations and abbreviations have no possessive.`;
    if (head === undefined) {
      report(reword(passage, { start: from, end: last, rights: [], kind: 'unsafe', message }));
      return;
    }
    const stop = last + 1 + head.length;
    report(
      reword(passage, {
        start: begin,
        end: stop,
        rights: [`${opensSentence(text, begin) ? 'The' : 'the'} ${head} of ${whole}`],
        kind: 'unsafe',
        message,
      }),
    );
  },
});

const LONGEST_NAME = 60;
const LONGEST_HEAD = 24;
/** What is owned, where one word names it and the list does not go on behind it. */
const HEAD =
  /^ (Government|authorities|borders|Constitution|economy|efforts|history|independence|institutions|membership|obligations|parliament|people|population|sovereignty|territory)(?=[;.]|$| (?:and its|at|by|for|from|in|is|has|must|on|should|shall|to|under|with)\b)/;

interface Owner {
  readonly name: string;
  /** "the " where the text has it. */
  readonly article: string;
}

/** The State, the Organization or the abbreviation whose name ends at `end`. */
function ownerBefore(text: string, end: number): Owner | null {
  const before = text.slice(Math.max(0, end - LONGEST_NAME), end);
  const abbreviation = /(?:^|[ (])([A-Z]{2,})$/.exec(before)?.[1];
  if (abbreviation !== undefined) return { name: abbreviation, article: '' };
  // The longest name first: "South Sudan", not "Sudan".
  for (const { index } of before.matchAll(/(?<![\wÀ-ž’'-])[A-ZÀ-Ž]/g)) {
    const name = before.slice(index);
    if (name !== 'United Nations' && stateNamed(name) === null && stateCommonlyCalled(name) === null)
      continue;
    // "Republic of Korea" within a longer name that is in no list is no State of its own.
    const article = before.endsWith(`the ${name}`) ? 'the ' : '';
    return { name, article };
  }
  return null;
}

/** "Ukraine’s Accession to the Council", "Democratic People’s Republic": a name, not what somebody owns. */
const NAME_BEHIND = /^ (?!Government\b|Constitution\b|Parliament\b)[A-Z]/;
