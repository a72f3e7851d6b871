import type { Listed } from '../../un/catalogue-search.js';
import { writtenDate } from '../../un/dates.js';
import { ORGANS } from '../../un/organs.js';
import { numberAt } from '../../un/resolution-numbers.js';
import type { Knowledge } from '../knowledge.js';
import { ActOwner, numbersBefore } from './act-owner.js';
import { type ActPlace, type DatePlace, isDatePlace, placeIn } from './act-place.js';
import type { Caret } from './caret.js';
import { describeEntry } from './describe-entry.js';
import { type Completion, MOST_PROPOSALS, NOTHING, type Proposal } from './proposal.js';

const SHORTEST_DATE = '1 Ma'.length;
const NAMES = new Map(
  ORGANS.filter(({ language, symbol }) => language === 'en' && symbol !== null).map(({ name, symbol }) => [
    symbol as string,
    name.slice('The '.length),
  ]),
);

const REST = /^[\d/]*(?: \([\dIVXL-]{1,9}\))?/;
/** A date stands behind the number, or the letter of a part before which there is none. */
const DATED = /^ (?:of \d|[A-Z](?![A-Za-z’]))/;

/** Resolutions and decisions of the catalogue, found by number, title or date, where one is being cited; else the known date of a number. */
export function proposeActs(caret: Caret, knowledge: Knowledge): Completion {
  const place = placeIn(caret.before);
  if (place === null) return NOTHING;
  return isDatePlace(place) ? proposeDate(caret, place, knowledge) : proposeNumbers(caret, place, knowledge);
}

/** The same for a search that stands nowhere in the text: `query` is a number, words of the title, or a date. */
export function searchActs(caret: Caret, query: string, knowledge: Knowledge): Completion {
  const place = placeIn(caret.before);
  const typed = place !== null && !isDatePlace(place) ? place : placeOfNothing(caret);
  return new ActWriter(caret, typed, knowledge).propose(query);
}

function placeOfNothing({ before }: Caret): ActPlace {
  return { kind: 'resolution', keyword: null, plural: false, query: before.length, listed: null };
}

function proposeNumbers(caret: Caret, place: ActPlace, knowledge: Knowledge): Completion {
  const typed = caret.before.slice(place.query);
  // Behind "38/58 " the letter of a part may follow; behind any other number the sentence goes on.
  const isWhole = typed.endsWith(' ') && numberAt(typed, 0)?.end === typed.length - 1;
  if (isWhole && knowledge.facts.search.byNumber(typed).length === 0) return NOTHING;
  return new ActWriter(caret, place, knowledge).propose(typed);
}

function proposeDate(
  caret: Caret,
  { number, kind, keyword, query }: DatePlace,
  { facts }: Knowledge,
): Completion {
  const typed = caret.before.slice(query);
  const span = caret.spanOf(typed);
  if (span === null) return NOTHING;
  const organ = new ActOwner(caret, keyword).organOf(number, null);
  const entry = facts.search
    .byNumber(number.text)
    .find(
      (listed) =>
        listed.organ === organ &&
        listed.kind === kind &&
        listed.date !== '' &&
        sameNumber(listed, number.text),
    );
  if (entry === undefined) return NOTHING;
  const date = writtenDate(entry.date);
  if (!date.startsWith(typed) || caret.behind.startsWith(date.slice(typed.length))) return NOTHING;
  const proposal: Proposal = {
    kind: 'date',
    label: date,
    description: '',
    detail: `${entry.number}${entry.title === '' ? '' : `: ${entry.title}`}`,
    documentation: describeEntry(entry, facts.catalogue),
    filter: date,
    edit: { span, newText: date },
  };
  return { proposals: [proposal], incomplete: false };
}

/** Whether `listed` is `number` or a lettered part of it, all parts being adopted on one day as a rule. */
function sameNumber(listed: Listed, number: string): boolean {
  return listed.number === number || listed.number.startsWith(`${number} `);
}

/** Writes citations at one place. */
class ActWriter {
  readonly #caret: Caret;
  readonly #place: ActPlace;
  readonly #knowledge: Knowledge;
  readonly #owner: ActOwner;
  /** What is cited before the caret outside of notes: from the second mention on a number has no date. */
  readonly #mentioned: ReadonlySet<string>;
  readonly #cited: ReadonlySet<string>;
  readonly #dates: boolean;

  constructor(caret: Caret, place: ActPlace, knowledge: Knowledge) {
    this.#caret = caret;
    this.#place = place;
    this.#knowledge = knowledge;
    this.#owner = new ActOwner(caret, place.keyword ?? place.query);
    const before = numbersBefore(caret);
    this.#mentioned = new Set(
      before.filter(({ passage }) => passage.note === null).map(({ symbol }) => symbol),
    );
    this.#cited = new Set(caret.document.resolution.citations.map(({ symbol }) => symbol));
    const { profile } = caret.document.resolution;
    this.#dates =
      !caret.isNote && profile !== 'council' && !DATED.test(caret.behind.slice(this.#rest.length));
  }

  /** At most `MOST_PROPOSALS`: the number itself, that of the own organ first, then what this text or the corpus cites, then what the own organ adopted, newest first. */
  propose(query: string): Completion {
    const typed = query.replace(/^of (?=\d)/, '');
    const { search } = this.#knowledge.facts;
    // "of 30 July 2010" is a date from the start; its first figures would be the beginning of many numbers.
    const isDate = typed !== query;
    if (isDate && typed.length < SHORTEST_DATE) return NOTHING;
    const byNumber = !isDate && /^(?:\d|E?S-?)/.test(typed) ? search.byNumber(typed) : [];
    const found = byNumber.length > 0 ? byNumber : typed === '' ? search.all : search.byWords(typed);
    const ranked: Proposal[][] = [[], [], [], [], []];
    let cut = false;
    for (const listed of found) {
      if (listed.kind !== this.#place.kind && this.#place.keyword !== null) continue;
      const rank = this.#rank(listed, typed);
      const proposals = ranked[rank] as Proposal[];
      if (proposals.length >= MOST_PROPOSALS) {
        cut = true;
        continue;
      }
      const proposal = this.#write(listed, byNumber.length > 0 || typed === '');
      if (proposal !== null) proposals.push(proposal);
    }
    const proposals = ranked.flat();
    cut ||= proposals.length > MOST_PROPOSALS || byNumber.length === 0;
    return { proposals: proposals.slice(0, MOST_PROPOSALS), incomplete: cut && found.length > 0 };
  }

  #rank(listed: Listed, typed: string): number {
    const own = listed.organ === this.#owner.own;
    if (listed.number === typed) return own ? 0 : 1;
    if (this.#cited.has(listed.cited) || this.#knowledge.corpus.citing(listed.cited).length > 0) return 2;
    return own ? 3 : 4;
  }

  #write(listed: Listed, filtersByNumber: boolean): Proposal | null {
    if (listed.kind === 'statement') return null;
    const start = this.#replacedFrom(listed);
    if (start === null) return null;
    const typed = this.#caret.before.slice(start.from);
    const span = this.#caret.spanOf(typed);
    if (span === null) return null;
    const date = this.#dateOf(listed);
    const rest = this.#rest;
    const stop = this.#caret.isNote && this.#caret.behind.slice(rest.length).trim() === '' ? '.' : '';
    const number = `${listed.number}${date === '' ? '' : ` of ${date}`}${stop}`;
    const written = listed.date === '' ? '' : writtenDate(listed.date);
    const lead = filtersByNumber ? typed.slice(0, typed.length - this.#query.length) : typed;
    return {
      kind: 'act',
      label: listed.number,
      description: listed.title,
      detail: [listed.title, written].filter(Boolean).join(', '),
      documentation: describeEntry(listed, this.#knowledge.facts.catalogue),
      filter: `${lead}${filtersByNumber ? '' : ' '}${listed.number} ${listed.title}`,
      edit: { span: { start: span.start, end: span.end + rest.length }, newText: `${start.lead}${number}` },
    };
  }

  get #query(): string {
    return this.#caret.before.slice(this.#place.query);
  }

  /** What stands behind the caret of the number that is being changed: "93" in "64/2|93", "5 (2000)" in "132|5 (2000)". */
  get #rest(): string {
    return REST.exec(this.#caret.behind)?.[0] ?? '';
  }

  /** Where the edit begins in the words before the caret, and what stands before the number; null where `listed` cannot be meant. */
  #replacedFrom(listed: Listed): { readonly from: number; readonly lead: string } | null {
    const { keyword, query, plural, listed: before } = this.#place;
    const own = listed.organ === this.#owner.own;
    const alone = before === null && this.#owner.isOpen;
    const reads = this.#owner.reads(listed, this.#dateOf(listed) !== '');
    if (alone && !(own && reads)) {
      const name = NAMES.get(listed.organ);
      if (name === undefined) return null;
      return { from: keyword ?? query, lead: `${name} ${listed.kind}${plural ? 's' : ''} ` };
    }
    if (!reads) return null;
    if (keyword === null && before === null) return { from: query, lead: `${listed.kind} ` };
    const shared = before?.date;
    if (shared && shared.iso === listed.date && this.#dateOf(listed) !== '' && this.#sameSession(listed)) {
      const joiner = this.#caret.before.slice(before.end, query);
      if (this.#caret.spanOf(this.#caret.before.slice(shared.start)) !== null)
        return { from: shared.start, lead: joiner };
    }
    return { from: query, lead: '' };
  }

  /** Numbers of one session that were adopted on one day share their date. */
  #sameSession({ number }: Listed): boolean {
    return number.startsWith(`${this.#place.listed?.session}/`);
  }

  /** "25 September 2015" at the first mention, else nothing. */
  #dateOf(listed: Listed): string {
    if (!this.#dates || listed.date === '' || this.#mentioned.has(listed.cited)) return '';
    return writtenDate(listed.date);
  }
}
