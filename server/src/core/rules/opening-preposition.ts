import type { Provision } from '../model/resolution.js';
import { isLetterAscii } from '../text/chars.js';
import { type Government, governmentOf } from '../un/opening-government.js';
import { readOpening } from '../un/openings.js';
import { defineWordRule, type Finding } from './rule.js';
import { eachHalf, Places } from './support/openings.js';

export default defineWordRule({
  id: 'opening-preposition',
  summary: 'An opening takes the preposition that belongs to it: “Takes note of”, “Looks forward to”.',
  category: 'openings',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: “of” or “that” follows “Takes note” and “Taking note” in each of 2,700 places',
  lesson: 'Some openings need a small word behind them: “Takes note of”, “Mindful of”, “Looks forward to”.',

  check(document, report) {
    eachHalf(document, ({ opened }) => {
      const places = new Places(document);
      for (const { paragraph, phrase, parts } of opened) {
        const government = phrase === '' ? null : governmentOf(parts);
        const finding = government === null ? null : ofOpening(paragraph, phrase, government, places);
        if (finding !== null) report(finding);
      }
    });
  },

  wakes: ['note'],

  /** The same within the sentence, for "taking note", which never goes without "of" or "that". */
  meet({ start: note, end, passage, document }, report) {
    const { text, provision, isItem } = passage;
    if (provision === null || text.charAt(note - 1) !== ' ' || text.charAt(end) !== ' ') return;
    const verb = TAKING.exec(text.slice(Math.max(0, note - 'taking '.length), note - 1));
    if (verb === null) return;
    const start = note - 1 - verb[0].length;
    // What opens the paragraph has been looked at.
    if (!isItem && note <= (passage.paragraph?.reading?.length ?? 0)) return;
    const length = readOpening(text.slice(start, start + LONGEST_PHRASE))?.length ?? 0;
    const next = wordAfter(text, start + length);
    if (length === 0 || next === null || !OBJECT.test(next.word)) return;
    const phrase = { phrase: text.slice(start, start + length), start };
    report(missing(provision, phrase, next, ['of', 'that'], new Places(document)));
  },
});

const TAKING = /\btak(?:es|ing)$/i;
const LONGEST_PHRASE = 100;

/** Words that begin an object, so that a preposition before them is missing; others may belong to an aside. */
const OBJECT = /^(?:the|its|their|all|a|an|this|these|those|his|her|every|each|any|both)$/;
const PREPOSITION = /^(?:of|on|about|over|to|into|at|for|by|that)$/;

const LONGEST_WORD = 20;

interface Next {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The word behind `from`, in lower case, when nothing but a space parts them. */
function wordAfter(text: string, from: number): Next | null {
  if (text.charAt(from) !== ' ') return null;
  const start = from + 1;
  const longest = Math.min(text.length, from + LONGEST_WORD);
  let end = start;
  while (end < longest && isLetterAscii(text.charCodeAt(end))) end++;
  return end === start ? null : { word: text.slice(start, end).toLowerCase(), start, end };
}

function ofOpening(
  provision: Provision,
  phrase: string,
  government: Government,
  places: Places,
): Finding | null {
  const next = wordAfter(provision.text, phrase.length);
  if (next === null) return null;
  if (government.kind === 'object') {
    if (!government.never.includes(next.word)) return null;
    // "Encourages to cooperate" lacks its addressee, not an object, and that is for another rule to say.
    if (next.word === 'to' && !OBJECT.test(wordAfter(provision.text, next.end)?.word ?? '')) return null;
    return {
      span: places.spanOf(provision, next.start, next.end),
      message: `“${phrase}” takes its object without a preposition: leave out “${next.word}”.`,
      fixes: () => change(provision, next, null, places),
    };
  }
  const { words } = government;
  if (words.includes(next.word) || !(OBJECT.test(next.word) || PREPOSITION.test(next.word))) return null;
  return missing(provision, { phrase, start: 0 }, next, words, places);
}

/** "Taking note with appreciation the activities": the preposition that is missing, or stands wrong. */
function missing(
  provision: Provision,
  { phrase, start }: { readonly phrase: string; readonly start: number },
  next: Next,
  words: readonly string[],
  places: Places,
): Finding {
  const listed = words.slice(0, 3).map((word) => `“${word}”`);
  const usual = listed.length === 1 ? listed[0] : `${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}`;
  const wrong = PREPOSITION.test(next.word);
  return {
    span: places.spanOf(provision, wrong ? next.start : start, wrong ? next.end : start + phrase.length),
    message: wrong
      ? `“${phrase}” is followed by ${usual}, not by “${next.word}”.`
      : `“${phrase}” lacks its preposition: ${usual} follows it.`,
    fixes: () => change(provision, next, words[0] ?? '', places),
  };
}

function change(provision: Provision, next: Next, word: string | null, places: Places) {
  const wrong = PREPOSITION.test(next.word);
  const edit =
    word === null
      ? { span: { start: next.start - 1, end: next.end }, newText: '' }
      : wrong
        ? { span: { start: next.start, end: next.end }, newText: word }
        : { span: { start: next.start, end: next.start }, newText: `${word} ` };
  const edits = places.edits(provision, [edit]);
  const title = word === null ? `Leave out “${next.word}”` : wrong ? `Write “${word}”` : `Insert “${word}”`;
  return edits === null ? [] : [{ title, kind: 'unsafe' as const, edits }];
}
