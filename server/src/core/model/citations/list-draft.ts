import { councilYear } from '../../un/council-years.js';
import type { WrittenDate } from '../../un/dates.js';
import type { ResolutionNumber } from '../../un/resolution-numbers.js';
import type { Passage } from '../passages.js';
import type { Citation, CitationList, CitedDate, CitedPart, Keyword, NumberCitation } from './citation.js';
import { type OwnerWords, organBehind, ownerBefore, ownerOf } from './owner.js';
import { partBefore } from './parts.js';

/** What is known of the organs of one text while it is read. */
export interface Owners {
  /** The organ that speaks: first component of its symbols. */
  readonly own: string;
  /** Whose each number is, where the text says so. */
  readonly known: Map<string, string>;
}

interface Entry {
  readonly number: ResolutionNumber;
  readonly date: WrittenDate | null;
  readonly part: CitedPart | null;
  readonly end: number;
  /** It follows right behind the one before it, without a title between. */
  readonly joined: boolean;
}

/** A list of numbers while it is read; whose they are is settled when it is complete, because "of the Council" may follow. */
export class ListDraft {
  readonly keyword: Keyword | null;
  kind: 'resolution' | 'decision';
  /** The next entry follows right behind the last one, without a title between. */
  joined = true;
  readonly #passage: Passage;
  readonly #previous: string | null;
  readonly #entries: Entry[] = [];
  #lastOrgan: string | null = null;

  constructor(passage: Passage, keyword: Keyword | null, previous: string | null) {
    this.#passage = passage;
    this.keyword = keyword;
    this.kind = keyword?.kind ?? 'resolution';
    this.#previous = previous;
  }

  /** Where the last entry ends, its date and part included. */
  get end(): number {
    return this.#entries.at(-1)?.end ?? 0;
  }

  get endsInSerial(): boolean {
    return this.#entries.at(-1)?.number.form === 'serial';
  }

  get lastOrgan(): string | null {
    return this.#lastOrgan ?? this.#previous;
  }

  add(number: ResolutionNumber, date: WrittenDate | null, part: CitedPart | null, end: number): void {
    this.#entries.push({ number, date, part, end, joined: this.joined });
    this.joined = true;
  }

  close(owners: Owners, found: Citation[]): void {
    const first = this.#entries[0];
    if (first === undefined) return;
    const { text } = this.#passage;
    const start = this.keyword?.start ?? first.number.start;
    const words = this.#ownerWords(text, start);
    const partFirst =
      this.#entries.length === 1 && first.part === null ? partBefore(text, words.start) : null;
    const before = text.slice(Math.max(0, words.start - 200), words.start);
    const dates = this.#dates();
    const entries: NumberCitation[] = [];
    const list: CitationList = { passage: this.#passage, keyword: this.keyword, entries };
    for (let index = 0; index < this.#entries.length; index++) {
      const { number, part } = this.#entries[index] as Entry;
      const date = dates[index] ?? null;
      const { organ, basis } = ownerOf(number, words, {
        own: owners.own,
        previous: this.#previous,
        known: owners.known.get(number.text) ?? null,
        before,
        date: date?.iso ?? null,
      });
      if (basis === 'named' || basis === 'its') owners.known.set(number.text, organ);
      this.#lastOrgan = organ;
      const place = { start: number.start, end: number.end };
      const entry: NumberCitation = {
        kind: this.kind,
        symbol: symbolOf(this.kind, organ, number),
        text: text.slice(number.start, number.end),
        span: this.#passage.spanOf(number.start, number.end),
        passage: this.#passage,
        place,
        number,
        organ,
        basis,
        date,
        part: part ?? partFirst,
        list,
      };
      entries.push(entry);
      found.push(entry);
    }
  }

  #ownerWords(text: string, start: number): OwnerWords {
    const words = ownerBefore(text, start);
    const behind = organBehind(text, this.end, words.basis);
    return behind === null ? words : { organs: [behind], basis: 'named', start: words.start };
  }

  /** Numbers without a date share that of the next number of the same session or year right behind them. */
  #dates(): (CitedDate | null)[] {
    const dates = this.#entries.map(({ date }) => (date === null ? null : citedAs(date, false)));
    for (let index = dates.length - 2; index >= 0; index--) {
      const next = dates[index + 1];
      const other = this.#entries[index + 1] as Entry;
      if (dates[index] !== null || next === null || next === undefined || !other.joined) continue;
      const own = this.#entries[index] as Entry;
      const twins = own.number.form !== other.number.form;
      if (twins || own.number.session === other.number.session) dates[index] = citedAs(next, true);
    }
    return dates;
  }
}

/** Field by field, because to spread an object takes several times as long. */
function citedAs({ start, end, iso, day, month, year }: WrittenDate, shared: boolean): CitedDate {
  return { start, end, iso, day, month, year, shared };
}

function symbolOf(kind: 'resolution' | 'decision', organ: string, number: ResolutionNumber): string {
  const { form, session, serial, text, letters } = number;
  const letter = letters.length === 1 ? ` ${letters[0]}` : '';
  if (organ === '') return `${kind} ${text}${letter}`;
  if (organ === 'UNEP/EA') return `UNEP/EA.${session}/${kind === 'resolution' ? 'Res' : 'Dec'}.${serial}`;
  const series = kind === 'resolution' ? 'RES' : 'DEC';
  const year = form === 'serial' ? councilYear(serial) : null;
  if (year !== null) return `${organ}/${series}/${serial} (${year.year})`;
  const written = form === 'roman' && letter !== '' ? text.replace(' (', `${letter} (`) : `${text}${letter}`;
  return `${organ}/${series}/${written}`;
}
