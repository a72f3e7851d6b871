import { remembering } from '../text/remember.js';

/**
 * What is known of one resolution or decision. Every fact may be missing; an unknown text is no error.
 * Source of all facts: lists and texts that the United Nations publishes.
 */
export interface CatalogueEntry {
  /** Canonical: "A/RES/64/293", "S/RES/1325 (2000)". */
  readonly symbol: string;
  readonly title: string | null;
  /** `title` as adopted; `subject` of a text without a title, to be shown as "on …"; `cited`: as others cite it. */
  readonly titleKind: 'title' | 'subject' | 'cited' | null;
  readonly titleSource: TitleSource | null;
  /** Adoption date, ISO 8601. */
  readonly date: string | null;
  readonly dateSource: DateSource | null;
  /** As printed: "19 (b)". */
  readonly agendaItem: string | null;
  /** "Third Committee", "Commission for Social Development"; "plenary" where no committee had it. */
  readonly committee: string | null;
  /** The draft, or the report with the draft, that it came from. */
  readonly draft: string | null;
  /** The record of the meeting, or its number. */
  readonly meeting: string | null;
  readonly vote: Vote | null;
}

export type TitleSource =
  | 'official text'
  | 'UN Digital Library'
  | 'UN decisions list'
  | 'UN mandates list'
  | 'citations'
  | 'web page';

/** `official`: the text or an official list; `library`: a library's list; a number: that many official texts cite it with this date. */
export type DateSource = 'official' | 'library' | number;

/** When a text was adopted. */
export interface KnownDate {
  /** ISO 8601. */
  readonly iso: string;
  readonly source: DateSource;
}

export type Vote =
  | { readonly kind: 'without-vote' | 'unanimous' }
  | {
      readonly kind: 'recorded';
      readonly inFavour: number;
      readonly against: number;
      readonly abstaining: number;
    };

const TITLE_KINDS = { t: 'title', s: 'subject', c: 'cited' } as const;
const TITLE_SOURCES: Readonly<Record<string, TitleSource>> = {
  o: 'official text',
  d: 'UN Digital Library',
  e: 'UN decisions list',
  m: 'UN mandates list',
  c: 'citations',
  w: 'web page',
};
const COMMITTEES: Readonly<Record<string, string>> = {
  P: 'plenary',
  1: 'First Committee',
  2: 'Second Committee',
  3: 'Third Committee',
  4: 'Fourth Committee',
  5: 'Fifth Committee',
  6: 'Sixth Committee',
};

/** Behind symbol, title, kind, date, sure, item and committee. */
const DRAFT_COLUMN = 8;

/** More than any one text cites. */
const MOST_DATES = 2000;

/**
 * The catalogue of resolutions and decisions over the text of `server/data/catalogue/resolutions.tsv`: one line
 * each, sorted by symbol. Nothing is read before it is asked for: the lines are sorted, so that a search among them needs
 * no table.
 */
export class Catalogue {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#text === '';
  }

  get size(): number {
    let size = 0;
    for (const _ of this.#lines()) size++;
    return size;
  }

  /** The entry of `symbol` (canonical, see `CatalogueEntry`), or null. */
  find(symbol: string): CatalogueEntry | null {
    const line = this.#lineOf(symbol);
    return line === null ? null : entryOf(line);
  }

  /** When `symbol` was adopted, or null where that is not known. A text cites the same ones again and again. */
  readonly adoptionOf: (symbol: string) => KnownDate | null = remembering(
    (symbol) => dateIn(this.#lineOf(symbol)),
    MOST_DATES,
  );

  /** Only the title, without taking the rest apart. */
  titleOf(symbol: string): string | null {
    return this.#lineOf(symbol)?.split('\t', 2)[1] || null;
  }

  /**
   * The symbols of the texts that came from `draft`, the symbol of a draft or of the report that holds it: "A/68/457".
   * Goes through the whole catalogue, which takes about a millisecond.
   */
  adoptedFrom(draft: string): readonly string[] {
    const found: string[] = [];
    if (draft === '') return found;
    const text = this.#text;
    for (let at = text.indexOf(draft); at >= 0; at = text.indexOf(draft, at + draft.length)) {
      // "A/74/L.14" stands neither in "A/74/L.140" nor at the end of another symbol.
      if (!/[\t ]/.test(text.charAt(at - 1)) || /[\w/.]/.test(text.charAt(at + draft.length))) continue;
      const before = text.slice(text.lastIndexOf('\n', at) + 1, at).split('\t');
      if (before.length === DRAFT_COLUMN) found.push(before[0] ?? '');
    }
    return found;
  }

  /** Calls `visit` with the symbol, the title and the date (both may be empty) of every entry, in the order of the symbols. */
  forEach(visit: (symbol: string, title: string, date: string) => void): void {
    for (const line of this.#lines()) {
      const [symbol = '', title = '', , date = ''] = line.split('\t', 4);
      visit(symbol, title, date);
    }
  }

  /** The lines of all entries, in order. */
  *#lines(): Generator<string> {
    const text = this.#text;
    for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; ) {
      const line = lineAt(text, at);
      yield line;
      at += line.length + 1;
    }
  }

  #lineOf(symbol: string): string | null {
    const text = this.#text;
    let low = text.indexOf('\n') + 1;
    let high = text.length;
    while (low < high) {
      const start = Math.max(low, text.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1);
      const line = lineAt(text, start);
      const found = symbolIn(line);
      if (found === symbol) return line;
      if (found < symbol) low = start + line.length + 1;
      else high = start;
    }
    return null;
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}

function symbolIn(line: string): string {
  const tab = line.indexOf('\t');
  return tab < 0 ? line : line.slice(0, tab);
}

function entryOf(line: string): CatalogueEntry {
  const [
    symbol = '',
    title = '',
    kind = '',
    date = '',
    sure = '',
    item = '',
    committee = '',
    draft = '',
    meeting = '',
    vote = '',
  ] = line.split('\t');
  return {
    symbol,
    title: title || null,
    titleKind: TITLE_KINDS[kind.charAt(0) as keyof typeof TITLE_KINDS] ?? null,
    titleSource: TITLE_SOURCES[kind.charAt(1)] ?? null,
    date: date || null,
    dateSource: date === '' ? null : sourceOf(sure),
    agendaItem: item || null,
    committee: committee === '' ? null : (COMMITTEES[committee] ?? committee),
    draft: draft || null,
    meeting: meeting || null,
    vote: voteOf(vote),
  };
}

function sourceOf(sure: string): DateSource {
  return sure === 'o' ? 'official' : sure === 'l' ? 'library' : Number(sure.slice(1));
}

function dateIn(line: string | null): KnownDate | null {
  const [, , , iso = '', sure = ''] = line?.split('\t', 5) ?? [];
  return iso === '' ? null : { iso, source: sourceOf(sure) };
}

function voteOf(vote: string): Vote | null {
  if (vote === '') return null;
  if (vote === 'c') return { kind: 'without-vote' };
  if (vote === 'u') return { kind: 'unanimous' };
  const [inFavour = 0, against = 0, abstaining = 0] = vote.split('-').map(Number);
  return { kind: 'recorded', inFavour, against, abstaining };
}
