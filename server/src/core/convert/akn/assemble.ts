import { opensQuotation, statementOrgan } from '../../model/form.js';
import { isHeadingLike, sectionNumeral } from '../../model/lines-of-form.js';
import { LabelSeries } from '../../model/numbering.js';
import { readOpening } from '../../un/openings.js';
import { organOf } from '../../un/organs.js';
import type { PartContent, Run } from '../content.js';
import { textOf, tidy } from './inline.js';
import type { Line } from './lines.js';

interface Draft {
  readonly half: 'preambular' | 'operative' | 'item';
  label: string | null;
  runs: Run[];
  readonly items: Draft[];
  readonly headings: (readonly Run[])[];
  readonly after: (readonly Run[])[];
}

interface PartDraft {
  label: string | null;
  title: string | null;
  organ: readonly Run[];
  readonly paragraphs: Draft[];
}

/** Puts the printed lines of one statement together: paragraphs with their subparagraphs, headings with what follows them. */
export function assemble(lines: readonly Line[]): PartContent[] {
  const parts: PartDraft[] = [];
  let part: PartDraft | null = null;
  let paragraph: Draft | null = null;
  let series = new LabelSeries();
  let headings: (readonly Run[])[] = [];
  let statement = false;
  const current = (): PartDraft => {
    if (part === null) {
      part = { label: null, title: null, organ: [], paragraphs: [] };
      parts.push(part);
    }
    return part;
  };
  const start = (half: 'preambular' | 'operative', label: string | null, runs: readonly Run[]): void => {
    paragraph = { half, label, runs: [...runs], items: [], headings, after: [] };
    current().paragraphs.push(paragraph);
    headings = [];
    series = new LabelSeries();
  };
  for (const line of lines.map(normalize)) {
    const text = textOf(line.runs);
    statement ||= statementOrgan(text) !== null;
    if (statement) {
      if (opensQuotation(text)) start('operative', null, line.runs);
      else headings.push(line.runs);
      continue;
    }
    switch (line.kind) {
      case 'organ':
        if (part !== null && hasOperative(part)) part = null;
        if (current().organ.length === 0) current().organ = line.runs;
        continue;
      case 'table':
        (paragraph === null ? headings : lastOf(paragraph).after).push([
          { text: '| ', italic: false },
          ...line.runs,
        ]);
        continue;
      case 'heading':
        if (organOf(text) !== null && text.endsWith(',')) current().organ = line.runs;
        else {
          headings.push(line.runs);
          if (sectionNumeral(text) !== null) paragraph = null;
        }
        continue;
      case 'numbered':
        if (paragraph !== null && isNested(paragraph, line)) {
          addItem(paragraph, series, line);
          continue;
        }
        start('operative', line.label, line.runs);
        continue;
      case 'preambular':
        if (hasOperative(current()) && headings.length === 0) continueLast(paragraph, line.runs);
        else start('preambular', null, line.runs);
        continue;
      case 'item':
        if (paragraph === null) start('operative', null, []);
        addItem(paragraph as unknown as Draft, series, line);
        continue;
      default:
    }
    const opening = readOpening(text);
    const last = paragraph === null ? null : lastOf(paragraph);
    const ends = last === null ? '' : textOf(last.runs).slice(-1);
    const first = line.runs[0];
    const plain = first === undefined || 'note' in first || !first.italic;
    if (isHeadingLike(text) && (opening === null || opening.length === text.length || plain)) {
      headings.push(line.runs);
    } else if (/^\p{Ll}/u.test(text) && paragraph !== null) continueLast(paragraph, line.runs);
    else if (opening?.part === 'operative' && ends !== ':') start('operative', null, line.runs);
    else if (opening?.part === 'preambular' && !hasOperative(current())) start('preambular', null, line.runs);
    else if (opening === null && !hasOperative(current()) && /[.:。：]$/.test(text))
      start('operative', null, line.runs);
    else if (opening === null && !hasOperative(current()) && /[,،，]$/.test(text))
      start('preambular', null, line.runs);
    else if (isHeadingLike(text) || paragraph === null) headings.push(line.runs);
    else lastOf(paragraph).after.push(line.runs);
  }
  const last = parts.at(-1)?.paragraphs.at(-1);
  last?.after.push(...headings);
  return parts;
}

/** An agenda below a numbered paragraph: it begins at 1 behind a colon, and its lines start with no verb. */
function isNested(paragraph: Draft, line: Line): boolean {
  const first = line.runs[0];
  if (paragraph.label === null || readOpening(textOf(line.runs))?.part === 'operative') return false;
  if (first !== undefined && !('note' in first) && first.italic) return false;
  const last = lastOf(paragraph);
  const value = Number.parseInt(line.label ?? '', 10);
  if (last === paragraph || !/^\d/.test(last.label ?? ''))
    return value === 1 && textOf(last.runs).endsWith(':');
  return value === Number.parseInt(last.label ?? '', 10) + 1;
}

function hasOperative(part: PartDraft | null): boolean {
  return part?.paragraphs.some(({ half }) => half === 'operative') ?? false;
}

/** Labels left in the words, and words that are only a number's slip ("3 Calls upon", "232 .Recognizes"). */
function normalize(line: Line): Line {
  if (line.kind === 'item' && line.label === null) return normalize({ ...line, kind: 'text' });
  if (line.label !== null && /^\d+\.\d+$/.test(line.label) && textOf(line.runs).startsWith('. ')) {
    return { ...line, label: `${line.label}.`, runs: cut(line.runs, 2) };
  }
  if (line.kind === 'preambular') {
    const number = /^(\d+)\.\s+/.exec(textOf(line.runs));
    if (number !== null)
      return { ...line, kind: 'numbered', label: `${number[1]}.`, runs: cut(line.runs, number[0].length) };
  }
  if (line.kind !== 'text') return { ...line, label: line.label === null ? null : tidyLabel(line.label) };
  const first = line.runs[0];
  if (first === undefined || 'note' in first) return line;
  const item = /^\(([a-z]{1,4})\)\s*/.exec(first.text);
  if (item !== null)
    return { ...line, kind: 'item', label: `(${item[1]})`, runs: cut(line.runs, item[0].length) };
  // "4 - " numbers paragraphs in Arabic texts, some of whose numbers are marked up as words.
  const arabic = /^(\d{1,3}) ?- ?(?=\p{Script=Arabic}|$)/u.exec(first.text);
  if (arabic !== null)
    return {
      ...line,
      kind: 'numbered',
      label: arabic[0].trimEnd(),
      runs: cut(line.runs, arabic[0].length),
    };
  const number = /^(\d{1,3})\s?\.?\s*(?=\p{Lu}|$)/u.exec(first.text);
  if (number !== null && (line.runs.length === 1 || number[0].length === first.text.length)) {
    const rest = cut(line.runs, number[0].length);
    if (readOpening(textOf(rest))?.part === 'operative')
      return { ...line, kind: 'numbered', label: `${number[1]}.`, runs: rest };
  }
  return line;
}

function tidyLabel(label: string): string {
  const number = /^(\d+)\s*\.?$/.exec(label);
  return number === null ? label : `${number[1]}.`;
}

function cut(runs: readonly Run[], length: number): Run[] {
  const [first, ...rest] = runs;
  if (first === undefined || 'note' in first) return [...runs];
  return tidy([{ text: first.text.slice(length), italic: first.italic }, ...rest]);
}

function lastOf(draft: Draft): Draft {
  let last = draft;
  for (let item = last.items.at(-1); item !== undefined; item = last.items.at(-1)) last = item;
  return last;
}

function continueLast(paragraph: Draft | null, runs: readonly Run[]): void {
  if (paragraph === null) return;
  const last = lastOf(paragraph);
  last.runs = tidy([...last.runs, { text: ' ', italic: false }, ...runs]);
}

function addItem(paragraph: Draft, series: LabelSeries, line: Line): void {
  const label = line.label ?? '';
  const afterColon = textOf(lastOf(paragraph).runs).endsWith(':');
  const { depth } = series.next(label, afterColon);
  let parent = paragraph;
  for (let at = 1; at < depth; at++) parent = parent.items.at(-1) ?? parent;
  parent.items.push({
    half: 'item',
    label: line.label,
    runs: [...line.runs],
    items: [],
    headings: [],
    after: [],
  });
}
