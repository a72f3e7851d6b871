import type { ResolutionDocument } from '../model/document.js';
import { isNoteNumber } from '../model/note-labels.js';
import type { NoteMark } from '../model/resolution.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { labelsWithText } from './support/note-texts.js';
import { firstNoteNumber, renumberFootnotes } from './support/renumber-footnotes.js';
import { outOfOrder } from './support/sequence.js';

export default defineRule({
  id: 'footnote-order',
  summary: 'Notes are numbered 1, 2, 3 … in the order of their first mention, without a gap.',
  category: 'footnotes',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',
  lesson: 'Notes are numbered in the order in which a reader meets them.',

  check(document, report) {
    const mentions = firstMentions(document);
    const values = mentions.map(({ label }) => Number(label));
    const first = firstNoteNumber(document.resolution);
    if (values.every((value, index) => value === first + index)) return;
    const fixes = (): readonly Fix[] => [renumberAll(document)];
    const moved = new Set(outOfOrder(values));
    const other = moved.size > 0 ? conflicts(values) : [];
    for (const index of moved)
      report(misplaced(mentions, index, mentions[other[index] as number] as NoteMark, fixes));
    const { footnotes, noteMarks } = document.resolution;
    // A number whose mark or text is there is no gap; that one of them is missing, other rules say.
    const known = new Set([...footnotes, ...noteMarks].map(({ label }) => Number(label)));
    let last = first - 1;
    for (const [index, mark] of mentions.entries()) {
      if (moved.has(index)) continue;
      const value = values[index] as number;
      const missing = firstUnknown(last + 1, value, known);
      if (missing !== null) report({ span: mark.span, message: gapMessage(missing, value), fixes });
      last = value;
    }
  },
});

/** The first mark of each numbered note that has a text; marks without one are the business of footnote-undefined. */
function firstMentions({ resolution }: ResolutionDocument): NoteMark[] {
  const defined = labelsWithText(resolution);
  const seen = new Set<string>();
  return resolution.noteMarks.filter(({ label }) => {
    if (seen.has(label) || !defined.has(label) || !isNoteNumber(label)) return false;
    seen.add(label);
    return true;
  });
}

function firstUnknown(from: number, to: number, known: ReadonlySet<number>): number | null {
  for (let value = from; value < to; value++) if (!known.has(value)) return value;
  return null;
}

function gapMessage(missing: number, value: number): string {
  return `There is no note ${missing} before note ${value}. Notes are numbered without a gap from 1: renumber them, or add the missing note.`;
}

function misplaced(
  mentions: readonly NoteMark[],
  index: number,
  other: NoteMark,
  fixes: () => readonly Fix[],
): Finding {
  const mark = mentions[index] as NoteMark;
  const place = mark.span.start < other.span.start ? 'before' : 'after';
  return {
    span: mark.span,
    message: `Note ${mark.label} is first mentioned ${place} note ${other.label}. Notes are numbered in the order of their first mention: renumber them.`,
    related: [{ span: other.span, message: `The first mark of note ${other.label}` }],
    fixes,
  };
}

/** For each value the index of one that should stand on its other side: the lowest later one, or the highest earlier one. */
function conflicts(values: readonly number[]): number[] {
  const highest: number[] = [];
  for (const [index, value] of values.entries()) {
    const before = highest[index - 1];
    highest.push(before === undefined || value > (values[before] as number) ? index : before);
  }
  const found: number[] = new Array(values.length);
  let lowest = values.length - 1;
  for (let index = values.length - 1; index >= 0; index--) {
    const value = values[index] as number;
    found[index] = (values[lowest] as number) < value ? lowest : (highest[index] as number);
    if (value <= (values[lowest] as number)) lowest = index;
  }
  return found;
}

/** "Ibid." points at the note before it, so a new order of the texts needs a look. */
function renumberAll(document: ResolutionDocument): Fix {
  const edits = renumberFootnotes(document);
  const moves = edits.some(({ newText }) => newText.includes(' '));
  const refersBack = document.resolution.footnotes.some(({ text }) => text.startsWith('Ibid'));
  return { title: 'Renumber footnotes', kind: moves && refersBack ? 'unsafe' : 'safe', edits };
}
