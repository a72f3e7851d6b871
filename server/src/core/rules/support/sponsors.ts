import type { ResolutionDocument } from '../../model/document.js';
import type { Span } from '../../text/span.js';
import { STATES, type State, stateCommonlyCalled, stateNamed } from '../../un/states.js';

/** One name in the line of sponsors. */
export interface Sponsor {
  /** Without markup and note marks, white space folded. */
  readonly name: string;
  /** The name with its asterisk, where it stands in the source. */
  readonly span: Span;
  /** The State of this name; null for a name that lists do not print. */
  readonly state: State | null;
}

/** "Belarus, Cuba and Greece: revised draft resolution" begins its last words so. */
const KIND = /:[*_\s]{0,6}(?:\[\^\*{1,4}\]|<sup>\*{1,4}<\/sup>)?\s{0,4}(?:revised )?(?:draft|amendment)/i;
const MARKUP = /\[\^[^\]\s]{1,9}\]|<\/?[a-z]{1,4}>|[*_\\⁰¹²³⁴-⁹]/g;
const LONGEST = 6000;

/** The names in the line of sponsors, in order; empty where the text has none, or names no State in it. */
export function sponsorsOf({ text, resolution }: ResolutionDocument): readonly Sponsor[] {
  const { sponsors, modelUn } = resolution.masthead;
  if (sponsors === null || modelUn) return [];
  const { start, end } = sponsors.span;
  const line = text.slice(start, Math.min(end, start + LONGEST));
  const list = line.slice(0, KIND.exec(line)?.index ?? 0);
  const found = piecesOf(list).map(({ start: from, end: to }) => {
    const name = plain(list.slice(from, to));
    return { name, span: { start: start + from, end: start + to }, state: stateNamed(name) };
  });
  return found.some(({ name, state }) => state !== null || stateCommonlyCalled(name) !== null) ? found : [];
}

/** The stretches of `list` that commas, semicolons and "and" part; what stands in brackets is not parted. */
function piecesOf(list: string): Span[] {
  const pieces: Span[] = [];
  let depth = 0;
  let start = 0;
  const add = (end: number): void => {
    const own = list.slice(start, end);
    const lead = /^[\s*_]*/.exec(own)?.[0].length ?? 0;
    const from = start + lead;
    const to = start + Math.max(lead, own.trimEnd().length);
    if (to > from) pieces.push({ start: from, end: to });
  };
  for (let at = 0; at < list.length; at++) {
    const sign = list.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth > 0) continue;
    else if (sign === ',' || sign === ';') {
      add(at);
      start = at + 1;
    } else if (/^\sand\s/.test(list.slice(at, at + 5))) {
      if (isOneName(list, start, at)) continue;
      add(at);
      start = at + 4;
    }
  }
  add(list.length);
  return pieces;
}

const COMPOUND = STATES.map(({ name }) => name).filter((name) => name.includes(' and '));
const LONGEST_NAME = 60;

/** Whether the "and" at `at` stands within the name of a State: "Bosnia and Herzegovina". */
function isOneName(list: string, start: number, at: number): boolean {
  if (at - start > LONGEST_NAME) return false;
  const words = plain(list.slice(start, at + LONGEST_NAME));
  const { length } = plain(list.slice(start, at));
  return COMPOUND.some((name) => words.startsWith(name) && name.length > length);
}

function plain(words: string): string {
  return words.replace(MARKUP, '').replace(/\s+/g, ' ').trim();
}
