import { capitalized } from '../text/capitalized.js';
import type { TextEdit } from '../text/edit.js';
import { remembering } from '../text/remember.js';
import type { Span } from '../text/span.js';
import type { Opening } from './openings.js';
import { isOpeningWord } from './verb-forms.js';

/** What tells the second and the third paragraph with the same opening from the first. */
export type Marker = 'also' | 'further';

/** A marker in its phrase; `before` the verb, `after` the whole phrase, or `inside` it ("Having also considered"). */
export interface PlacedMarker extends Span {
  readonly word: Marker;
  readonly place: 'before' | 'inside' | 'after';
}

export interface OpeningParts {
  /** The phrase in lower case and without its markers: what two paragraphs with the same opening have in common. */
  readonly bare: string;
  readonly markers: readonly PlacedMarker[];
  /** The verb, participle or adjective, in lower case: "takes" of "Also takes note". */
  readonly head: string;
}

/** An opening phrase and its parts. */
export interface OpeningPhrase {
  readonly phrase: string;
  readonly parts: OpeningParts;
}

/** The phrase that `text` begins with, as far as the grammar has read it; '' where it has read none. */
export function phraseOf(text: string, reading: Opening | null): OpeningPhrase {
  const phrase = text.slice(0, reading?.length ?? 0);
  return { phrase, parts: partsOf(phrase) };
}

/** Texts share a few hundred phrases, and several rules ask for the parts of each. */
const MOST_KNOWN = 2000;

/** The parts of an opening phrase as `readOpening` delimits it; spans count from its first character. */
export const partsOf: (phrase: string) => OpeningParts = remembering(split, MOST_KNOWN);

function split(phrase: string): OpeningParts {
  const words: string[] = [];
  const markers: { word: Marker; start: number; end: number; behind: boolean }[] = [];
  let head = '';
  let before = '';
  for (let start = 0; start < phrase.length; ) {
    const space = phrase.indexOf(' ', start);
    const end = space < 0 ? phrase.length : space;
    const word = phrase.slice(start, end).toLowerCase();
    const marks = word === 'also' || (word === 'further' && !/^(?:express|and$)/.test(before));
    if (marks) markers.push({ word, start, end, behind: head !== '' });
    else if (word !== '') {
      if (head === '' && isOpeningWord(word)) head = word;
      words.push(word);
    }
    before = word;
    start = end + 1;
  }
  return {
    bare: words.join(' '),
    head,
    markers: markers.map(({ word, start, end, behind }) => ({
      word,
      start,
      end,
      place: !behind ? 'before' : end === phrase.length ? 'after' : 'inside',
    })),
  };
}

/** The phrase with a capital letter and with `marker` where its half of the text has it. */
export function compose(bare: string, marker: Marker | null, part: 'preambular' | 'operative'): string {
  if (marker === null) return capitalized(bare);
  if (part === 'operative') return capitalized(`${marker} ${bare}`);
  const at = preambularPlace(bare);
  return capitalized(`${bare.slice(0, at)} ${marker}${bare.slice(at)}`);
}

/** Where a preambular phrase takes its marker: behind it, but "Having also considered", "Reaffirming also its commitment". */
export function preambularPlace(phrase: string): number {
  const inside = /\b(?:having|reaffirming(?= its\b))/i.exec(phrase);
  return inside === null ? phrase.length : inside.index + inside[0].length;
}

/** Whether `placed` stands where official texts have the marker in this half. */
export function isWellPlaced(
  placed: PlacedMarker,
  phrase: string,
  part: 'preambular' | 'operative',
): boolean {
  if (part === 'operative') return placed.place === 'before';
  return placed.place === 'after' || (placed.place === 'inside' && !phrase.startsWith(' with', placed.end));
}

/** Edits of `phrase` after which it bears `marker`, in its place, and no other one. */
export function markerEdits(
  phrase: string,
  marker: Marker | null,
  part: 'preambular' | 'operative',
): readonly TextEdit[] {
  const { markers } = partsOf(phrase);
  const [only] = markers;
  if (marker !== null && only !== undefined && markers.length === 1 && isWellPlaced(only, phrase, part)) {
    const newText = only.start === 0 ? capitalized(marker) : marker;
    return [{ span: { start: only.start, end: only.end }, newText }];
  }
  const edits = markers.map(({ start, end }): TextEdit => {
    // The word that comes to stand first takes the capital letter.
    if (start === 0) return { span: { start, end: end + 2 }, newText: phrase.charAt(end + 1).toUpperCase() };
    return { span: { start: start - 1, end }, newText: '' };
  });
  if (marker === null) return edits;
  if (part === 'operative') {
    const first = phrase.charAt(0).toLowerCase();
    return [...edits, { span: { start: 0, end: 1 }, newText: `${capitalized(marker)} ${first}` }];
  }
  const at = preambularPlace(phrase);
  return [...edits, { span: { start: at, end: at }, newText: ` ${marker}` }];
}
