import type { Tree } from '../syntax/tree.js';
import { isoDate } from '../un/dates.js';
import { type Language, type Organ, organOf, type Profile } from '../un/organs.js';
import { type Body, type Entry, readBody } from './body.js';
import { joinOrganLines } from './broken-organ-line.js';
import type { Citation } from './citations/citation.js';
import { readCitations } from './citations/read.js';
import { readFootnotes, readNoteMarks } from './footnotes.js';
import type { Form } from './form.js';
import type { Start } from './lookahead.js';
import { addDisplaced, type MutableMasthead, readMasthead } from './masthead.js';
import { type Passage, readPassages } from './passages.js';
import type { Field, Footnote, Masthead, NoteMark, Part, Resolution } from './resolution.js';
import { readVote } from './vote.js';
import { readWords } from './words.js';

/** Reads what `tree` says. `profile` is taken as given unless it is `auto`. */
export function readResolution(tree: Tree, profile: Profile | 'auto'): Resolution {
  let masthead: MutableMasthead | null = null;
  const titleOf = (front: readonly Entry[]): string | null => {
    masthead = readMasthead(front);
    return masthead.title?.text ?? null;
  };
  const noteMarks = readNoteMarks(tree);
  const hasAsterisk = noteMarks.some(({ label }) => label.startsWith('*'));
  const body = readBody(tree, joinOrganLines(tree, readWords(tree)), { hasAsterisk, titleOf });
  const settled: MutableMasthead = masthead ?? readMasthead(body.front);
  addDisplaced(settled, body.back);
  settled.symbol ??= symbolInJobLine(tree);
  settled.closing = body.closing;
  settled.vote = readVote(body.votes);
  if (settled.closing.length > 0) settled.status = 'adopted';
  if (settled.status === 'adopted') completeAdopted(settled, body);
  const speaker = speakerOf(
    body.parts.find((part) => part.organ !== null),
    body.start,
  );
  return new LazyResolution({
    tree,
    form: body.start.form,
    masthead: settled,
    parts: nameFirstPart(body.parts, settled),
    noteMarks,
    footnotes: readFootnotes(tree, body.notes, noteMarks),
    language: speaker?.language ?? 'en',
    profile: profile === 'auto' ? profileOf(settled, speaker) : profile,
  });
}

interface Reading {
  readonly tree: Tree;
  readonly form: Form;
  readonly masthead: Masthead;
  readonly parts: readonly Part[];
  readonly noteMarks: readonly NoteMark[];
  readonly footnotes: readonly Footnote[];
  readonly profile: Profile;
  readonly language: Language;
}

/** Passages and citations are read only when asked for: rules on structure do without them. */
class LazyResolution implements Resolution {
  readonly form: Form;
  readonly masthead: Masthead;
  readonly parts: readonly Part[];
  readonly noteMarks: readonly NoteMark[];
  readonly footnotes: readonly Footnote[];
  readonly profile: Profile;
  readonly language: Language;
  readonly memory = new Map<unknown, unknown>();
  readonly #tree: Tree;
  #passages: readonly Passage[] | undefined;
  #citations: readonly Citation[] | undefined;

  constructor({ tree, form, masthead, parts, noteMarks, footnotes, profile, language }: Reading) {
    this.#tree = tree;
    this.form = form;
    this.masthead = masthead;
    this.parts = parts;
    this.noteMarks = noteMarks;
    this.footnotes = footnotes;
    this.profile = profile;
    this.language = language;
  }

  get passages(): readonly Passage[] {
    this.#passages ??= readPassages(this.#tree, this);
    return this.#passages;
  }

  get citations(): readonly Citation[] {
    this.#citations ??= readCitations(this.#tree, this, this.passages);
    return this.#citations;
  }
}

// What the Official Document System writes round the symbol below the last page.
const JOB_SYMBOL = /^<<ODS DOC SYMBOL1>>([^<\n]{3,60})<<ODS DOC SYMBOL1>>/;
const LONGEST_JOB_LINE = 120;

function symbolInJobLine({ text, blocks }: Tree): Field | null {
  for (const { kind, first, last } of blocks) {
    if (kind !== 'furniture' || text.charCodeAt(first) !== 60) continue;
    const symbol = JOB_SYMBOL.exec(text.slice(first, Math.min(last, first + LONGEST_JOB_LINE)))?.[1];
    const start = first + '<<ODS DOC SYMBOL1>>'.length;
    if (symbol !== undefined) return { text: symbol, span: { start, end: start + symbol.length } };
  }
  return null;
}

/** The number before the title gives an adopted text its symbol, the closing lines or the words of a decision its date. */
function completeAdopted(masthead: MutableMasthead, { start, parts }: Body): void {
  const number = masthead.adoption.find(({ text }) => /^(?:(?:ES|S)-)?\d+\/\d+(?: [A-Z])?$/.test(text));
  const prefix = speakerOf(parts[0], start)?.symbol ?? null;
  const series = start.form === 'decision' ? 'DEC' : 'RES';
  if (masthead.symbol === null && number !== undefined && prefix !== null)
    masthead.symbol = { text: `${prefix}/${series}/${number.text}`, span: number.span };
  const adopted = masthead.adoption.some(({ text }) => isoDate(text) !== null);
  if (!adopted) {
    const first = start.form === 'decision' ? (parts[0]?.operative[0]?.text ?? '') : '';
    const dated = [...masthead.closing.map(({ text }) => text), first].find((text) => isoDate(text) !== null);
    if (dated !== undefined) masthead.isoDate = isoDate(dated);
  }
}

/** The organ that the organ line of `part` names, or the first words of a decision or statement. */
function speakerOf(part: Part | undefined, { organ }: Start): Organ | null {
  const line = part?.organ ?? null;
  return line === null ? organ : organOf(line.name);
}

/** The letter and the title over the first text stand before its organ line, among the lines of the front. */
function nameFirstPart(parts: readonly Part[], { partLabel, partTitle }: Masthead): readonly Part[] {
  const [first, ...rest] = parts;
  if (first === undefined || partLabel === null) return parts;
  return [{ ...first, label: partLabel.text, title: partTitle }, ...rest];
}

function profileOf(masthead: Masthead, speaker: Organ | null): Profile {
  if (masthead.modelUn) return 'mun';
  // A text that lost its organ line may still bear its symbol.
  return speaker?.profile ?? (masthead.symbol?.text.startsWith('S/') ? 'council' : 'assembly');
}
