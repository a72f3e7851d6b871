import type { Passage } from '../model/passages.js';
import { INSTRUMENT_NOUNS, type InstrumentName, type InstrumentNames } from '../un/instruments.js';
import { beginsWithName, isWrongCase, type NameGap, nearName } from '../un/near-names.js';
import { defineWordRule, type Finding, type Fix } from './rule.js';

export default defineWordRule({
  id: 'instrument-name',
  summary: 'Treaties and other instruments are called by their official names.',
  category: 'citations',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'United Nations Treaty Collection (treaties.un.org/Pages/AdvanceSearch.aspx)',
  lesson: 'Copy the names of treaties and declarations as they stand on their first page.',
  wakes: INSTRUMENT_NOUNS,

  meet({ text: noun, start, end, passage }, report, { facts }) {
    const { text } = passage;
    const space = text.indexOf(' ', end + 1);
    if (text.charCodeAt(end) !== SPACE || space < 0) return;
    const names = facts.treaties.instruments.get(noun)?.get(text.slice(end + 1, space));
    // Nearly all names are right, which a look at their characters tells.
    if (names === undefined || names.some(({ written }) => text.startsWith(written, start))) return;
    const finding = findingFor(passage, start, names, facts.treaties.instruments);
    if (finding !== null && !passage.isQuoted(start)) report(finding);
  },
});

const SPACE = 32;
const MOST_EXTRA_CHARACTERS = 30;
/** As long as the longest name, and some words more. */
const LONGEST_NAME = 320;

interface WrittenWord {
  readonly text: string;
  readonly start: number;
  /** Before the comma, if one follows. */
  readonly end: number;
}

function findingFor(
  passage: Passage,
  at: number,
  names: readonly InstrumentName[],
  all: InstrumentNames,
): Finding | null {
  const near = passage.text.slice(at, at + LONGEST_NAME).toLowerCase();
  const meant = names.filter((name) => isPreceded(passage.text, at, name) && endsNearby(near, name));
  if (meant.length === 0) return null;
  const written = wordsFrom(passage.text, at);
  const words = written.map(({ text }) => text);
  // The name of another instrument may be near to one of these.
  const exact = names.find((name) => beginsWithName(words, name.words));
  if (exact !== undefined) return meant.includes(exact) ? capitalsOf(passage, exact, written) : null;
  for (const name of meant) {
    const gap = nearName(words, name.words);
    if (gap === null) continue;
    return isWithin(passage, gap, written, all) ? null : finding(passage, name, gap, written);
  }
  return null;
}

/** Whether the slip stands in a name within the name, which is found by itself: "Optional Protocol to the Convention on the Right of the Child". */
function isWithin(
  passage: Passage,
  { from }: NameGap,
  written: readonly WrittenWord[],
  all: InstrumentNames,
): boolean {
  return written.slice(1, from).some(({ text, start }, at) => {
    const next = written[at + 2]?.text;
    const names = next === undefined ? undefined : all.get(text)?.get(next);
    return names !== undefined && findingFor(passage, start, names, all) !== null;
  });
}

function wordsFrom(text: string, at: number): WrittenWord[] {
  const words = text.slice(at, at + LONGEST_NAME);
  return [...words.matchAll(/[^\s,;:.()“”"]+/g)].map(({ 0: word, index }) => ({
    text: word.replace(/[ʼ']/g, '’'),
    start: at + index,
    end: at + index + word.length,
  }));
}

/** Whether the last word of the name stands where it must: most texts with the same beginning go on otherwise. */
function endsNearby(near: string, { last, written }: InstrumentName): boolean {
  const at = near.indexOf(last);
  return at >= 0 && at < written.length + MOST_EXTRA_CHARACTERS;
}

/** Whether the words before the noun stand there: without "United Nations" a short form is meant. */
function isPreceded(text: string, at: number, { before }: InstrumentName): boolean {
  return before === '' || text.slice(Math.max(0, at - before.length), at).toLowerCase() === before;
}

/** A word of the name in small letters for capitals, or a small word with a capital. */
function capitalsOf(passage: Passage, name: InstrumentName, written: readonly WrittenWord[]): Finding | null {
  const wrong = name.words.findIndex((word, index) => isWrongCase(written[index]?.text ?? word, word));
  if (wrong < 0) return null;
  const gap = { from: wrong, to: wrong + 1, nameFrom: wrong, nameTo: wrong + 1 };
  const official = name.words[wrong] as string;
  return {
    ...finding(passage, name, gap, written),
    severity: 'hint',
    message: `Write “${official}”: the official name is “${name.name}”.`,
  };
}

function finding(
  passage: Passage,
  name: InstrumentName,
  gap: NameGap,
  written: readonly WrittenWord[],
): Finding {
  const { from, to, nameFrom, nameTo } = gap;
  const before = written[from - 1] as WrittenWord;
  const official = name.words.slice(nameFrom, nameTo).join(' ');
  const last = written[Math.max(from, to - 1)] as WrittenWord;
  const [start, end] =
    to > from ? [(written[from] as WrittenWord).start, last.end] : [before.start, last.end];
  const edit = to > from ? { start, end } : { start: before.end, end: before.end };
  const newText = to > from ? official : ` ${official}`;
  return {
    span: passage.spanOf(start, end),
    message: `This is nearly the ${name.name}, but ${difference(name, gap, written)}. Did you mean that?`,
    fixes: () => fixes(passage, edit, newText, name),
  };
}

/** What is missing, too much or otherwise in the words. */
function difference({ words }: InstrumentName, gap: NameGap, written: readonly WrittenWord[]): string {
  const own = written
    .slice(gap.from, gap.to)
    .map(({ text }) => text)
    .join(' ');
  const official = words.slice(gap.nameFrom, gap.nameTo).join(' ');
  if (own === '') return `“${official}” is missing`;
  return official === '' ? `“${own}” is not in its name` : `“${own}” stands for “${official}”`;
}

function fixes(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  newText: string,
  { name }: InstrumentName,
): Fix[] {
  // A word that is too many goes with the space before it.
  const from = newText === '' ? start - 1 : start;
  if (!passage.isVerbatim(from - 1, end + 1)) return [];
  const span = passage.spanOf(from, end);
  return [{ title: `Write “${name}”`, kind: 'unsafe', edits: [{ span, newText }] }];
}
