import type { Passage } from '../model/passages.js';
import { isLetter } from '../text/chars.js';
import { LEADING, OPERATIVE_VERBS } from '../un/opening-words.js';
import { readOpening } from '../un/openings.js';
import { defineWordRule, type Word } from './rule.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that only an organ has in a resolution; "mandates" and "supports" may be nouns, "protects and promotes" a law's. */
const ACTS = {
  operative: words(`
    acknowledges affirms appeals calls commends condemns congratulates decides demands deplores emphasizes
    encourages endorses expresses invites notes reaffirms recalls recognizes recommends reiterates requests
    resolves stresses takes underlines underscores urges welcomes`),
  preambular: words(`
    acknowledging affirming bearing calling commending condemning deploring emphasizing expressing
    inviting noting reaffirming recalling recognizing reiterating stressing taking underlining
    underscoring urging welcoming`),
};
/** Behind a noun: "applications and requests for", "its views and demands of". */
const NOUN_AFTER = words('for from of by made received contained set concerning regarding');
/** "takes into account" and "takes steps" are what others do. */
const DONE_BY_OTHERS = words('takes taking');
const LONGEST_ACT = 90;

export default defineWordRule({
  id: 'comma-between-acts',
  summary: 'A comma stands before the “and” between two acts, each with its own verb.',
  category: 'punctuation',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial guidelines, punctuation (dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm); 10,015 of 10,369 places in resolutions of the General Assembly',

  wakes: [...ACTS.operative, ...ACTS.preambular, ...LEADING],

  meet(word, report) {
    const { passage, start } = word;
    const and = start - 'and '.length;
    // Few of them do, and one look at the last letter tells nearly always.
    if (passage.text.charAt(start - 2) !== 'd') return;
    if (!followsAnd(passage.text, and) || passage.text.charAt(and - 2) === ',') return;
    const act = actAt(word);
    if (act === null || !lacksComma(passage, and)) return;
    report({
      span: passage.spanOf(and, start + act.length),
      message: `Another act begins at “${act}”, without a comma before “and”. Acts that have a verb each are set apart by commas, the last one too.`,
      fixes: () =>
        passage.isVerbatim(and - 2, and)
          ? [
              {
                title: 'Add a comma before “and”',
                kind: 'unsafe',
                edits: [{ span: passage.spanOf(and - 1, and - 1), newText: ',' }],
              },
            ]
          : [],
    });
  },
});

function followsAnd(text: string, at: number): boolean {
  return at >= 0 && text.startsWith('and ', at) && (at === 0 || !isLetter(text.charCodeAt(at - 1)));
}

/** The act that begins at a word, as it is written, or null. */
function actAt({ text: first, start, passage }: Word): string | null {
  if (passage.half === null) return null;
  const acts = ACTS[passage.half];
  if (!acts.has(first) && !LEADING.has(first)) return null;
  const rest = passage.text.slice(start, start + LONGEST_ACT);
  if (rest.charAt(first.length) !== ' ') return null;
  const opening = readOpening(rest);
  if (opening === null || opening.part !== passage.half) return null;
  const phrase = rest.slice(0, opening.length);
  const verb = phrase.split(' ').find((one) => acts.has(one));
  if (verb === undefined || (DONE_BY_OTHERS.has(verb) && !phrase.includes(' note'))) return null;
  const next = /^ (\p{L}+)/u.exec(rest.slice(opening.length))?.[1];
  return next === undefined || NOUN_AFTER.has(next) ? null : phrase;
}

/** "Welcomes and encourages", "of and encourages": two verbs that share an object are one act. */
function lacksComma(passage: Passage, start: number): boolean {
  const before = passage.text.slice(Math.max(0, start - NEAR), start - 1);
  if (start < NEAR && sharesAddressees(before)) return false;
  const last = before
    .slice(before.lastIndexOf(' ') + 1)
    .replace(/^[(“]/, '')
    .toLowerCase();
  if (!/^[\p{L}-]+$/u.test(last)) return /[\p{L}\d)”’]$/u.test(before);
  // "promoting and recognizing respect" goes on with a participle, but "trafficking" is a noun.
  const isParticiple = passage.half === 'preambular' && last.endsWith('ing');
  return !SHARING.has(last) && !isParticiple && !OPERATIVE_VERBS.has(last);
}

/** "Urges States and invites other donors to contribute": the infinitive belongs to both verbs. */
function sharesAddressees(words: string): boolean {
  const opening = readOpening(words);
  return opening !== null && words.slice(opening.length).split(' ').length <= FEW + 1;
}

const NEAR = 80;
const FEW = 5;
const SHARING = words(
  'of on for to with in by at from upon about as appreciation concern satisfaction also further',
);
