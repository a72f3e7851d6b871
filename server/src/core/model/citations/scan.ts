import { isDigit, isLetterAscii } from '../../text/chars.js';
import { matchesIn } from '../../text/search.js';
import { councilYear } from '../../un/council-years.js';
import { dateAt } from '../../un/dates.js';
import { numberAt, type ResolutionNumber, serialAt } from '../../un/resolution-numbers.js';
import type { Passage } from '../passages.js';
import type { Citation, Keyword } from './citation.js';
import { ListDraft, type Owners } from './list-draft.js';
import { organEndingAt } from './organ-words.js';
import { paragraphSymbol, paragraphsAt } from './paragraphs.js';
import { partBehind } from './parts.js';
import { citedPublications } from './publications.js';
import { symbolAround } from './symbol-at.js';
import { citedTreaties } from './treaties.js';

// Searches of this kind are several times as fast as a look at each character.
const FIGURE = /\d/;
const NEXT_FIGURE = /\d/g;

/** Where the first figure of `text` stands, or -1: nothing is cited without one. */
export function firstFigure(text: string): number {
  return text.search(FIGURE);
}

/** How far back a number without a keyword of its own looks for one. */
const LOOK_BACK = 240;
const NEXT_IN_LIST =
  /^(?:,? (?:and|or|to|as well as) |[,;] ?|; and |–| \/ |\/|,? and (?:its |of |in )| )(?:in |of )?$/;
/** What is numbered in a like form: laws, opinions, conventions. */
const OTHER_NUMBER = /(?:No\.|[Aa]rticles?|[Pp]aras?\.|\b[A-Z]{2,4}|Convention) $/;
const KEYWORD = /\b(resolution|decision)s?\b/gi;
const SENTENCE_END = /[.;:](?: |$)/;

/**
 * Reads one passage from figure to figure, because every citation has one: numbers of resolutions behind "resolution",
 * symbols, paragraph numbers. What is no citation costs a look at the characters next to its figures.
 */
export class PassageScan {
  readonly #passage: Passage;
  readonly #text: string;
  readonly #owners: Owners;
  readonly #found: Citation[];
  #list: ListDraft | null = null;
  /** The list that a quoted title interrupts: "resolutions 74/1, entitled “Implementation of resolution 46/152”, and 75/2". */
  #outer: ListDraft | null = null;
  /** Where the last thing read ends: nothing is read twice. */
  #done = 0;
  /** A figure stands behind a full stop, as in "vol. 2225, No. 39574" and "Sales No. E.16.IV.6". */
  #mayCiteBooks = false;

  constructor(passage: Passage, owners: Owners, found: Citation[]) {
    this.#passage = passage;
    this.#text = passage.text;
    this.#owners = owners;
    this.#found = found;
  }

  /** @param first the first figure of the passage */
  read(first: number): void {
    const text = this.#text;
    for (let at = first; at >= 0; ) {
      this.#figure(at);
      let next = Math.max(this.#done, at + 1);
      while (isDigit(text.charCodeAt(next))) next++;
      NEXT_FIGURE.lastIndex = next;
      at = NEXT_FIGURE.test(text) ? NEXT_FIGURE.lastIndex - 1 : -1;
    }
    this.#closeList();
    this.#closeOuter();
    if (!this.#mayCiteBooks) return;
    if (text.includes('vol. ') || text.includes('vols. '))
      this.#add(citedTreaties(this.#passage, this.#found.at(-1)));
    if (text.includes('Sales No')) this.#add(citedPublications(this.#passage));
  }

  /** One by one: what is spread into arguments goes onto the stack, which has no room for very many. */
  #add(citations: readonly Citation[]): void {
    for (const citation of citations) this.#found.push(citation);
  }

  #figure(at: number): void {
    const text = this.#text;
    const before = text.charCodeAt(at - 1);
    this.#mayCiteBooks ||= before === 46 || before === 45 || text.charCodeAt(at - 2) === 46;
    if ((before === 45 || before === 32) && this.#special(at)) return;
    if (before === 45 || before === 47 || before === 46 || before === 40 || isLetterAscii(before)) {
      const symbol = symbolAround(text, at, this.#done);
      if (symbol !== null) {
        this.#document(symbol.start, symbol.end);
        return;
      }
      if (before !== 40 && before !== 47) return;
    }
    const number = numberAt(text, at);
    if (number !== null) {
      this.#number(number);
      return;
    }
    if (before !== 32) return;
    const previous = text.charCodeAt(at - 2);
    // "paragraph 3", "paragraphs 3".
    if (previous === 104 || previous === 115) this.#paragraphs(at);
    if (this.#done > at) return;
    // "resolution 1325", "resolutions 1325, 1820 and 1888".
    if (previous === 110 || previous === 115) this.#serial(at, keywordBefore(text, at));
    else if (this.#list?.endsInSerial === true) this.#serial(at, null);
  }

  /** "S-27/2" and "ES-10/24", whose first figure stands at `at`, or a space before it. */
  #special(at: number): boolean {
    const text = this.#text;
    const hyphen = text.charCodeAt(at - 1) === 32 ? at - 2 : at - 1;
    let start = hyphen - 1;
    if (text.charCodeAt(hyphen) !== 45 || text.charCodeAt(start) !== 83) return false;
    if (text.charCodeAt(start - 1) === 69) start--;
    if (start > 0 && /[\w/.-]/.test(text.charAt(start - 1))) return false;
    const number = numberAt(text, start);
    if (number === null) return false;
    this.#number(number);
    return true;
  }

  #number(number: ResolutionNumber): void {
    const keyword = keywordBefore(this.#text, number.start);
    if (keyword !== null) {
      if (this.#outer !== null && !this.#passage.isQuoted(keyword.start)) this.#closeOuter();
      this.#open(keyword);
    } else if (!this.#continues(number) && !this.#standsAlone(number)) return;
    this.#append(number);
  }

  #append(number: ResolutionNumber): void {
    const list = this.#list as ListDraft;
    const text = this.#text;
    let end = number.end;
    let part = partBehind(text, end);
    if (part !== null) end = part.end;
    const date = dateBehind(text, end);
    if (date !== null) {
      end = date.end;
      if (part === null) {
        part = partBehind(text, end);
        if (part !== null) end = part.end;
      }
    }
    list.add(number, date, part, end);
    this.#done = end;
  }

  #open(keyword: Keyword | null): void {
    const before = this.#list;
    if (before !== null && keyword !== null && this.#outer === null && this.#interrupts(before, keyword))
      this.#outer = before;
    else this.#closeList();
    this.#list = new ListDraft(this.#passage, keyword, before?.lastOrgan ?? null);
  }

  /** Whether `keyword` stands in a quoted title behind a number of `list`. */
  #interrupts(list: ListDraft, keyword: Keyword): boolean {
    return this.#passage.isQuoted(keyword.start) && !this.#passage.isQuoted(list.end - 1);
  }

  #closeList(): void {
    this.#list?.close(this.#owners, this.#found);
    this.#list = null;
  }

  #closeOuter(): void {
    this.#outer?.close(this.#owners, this.#found);
    this.#outer = null;
  }

  /** Whether `number` belongs to the list that is open: right behind it, or behind the title of its last entry. */
  #continues(number: ResolutionNumber): boolean {
    if (this.#outer !== null && !this.#passage.isQuoted(number.start)) {
      this.#closeList();
      this.#list = this.#outer;
      this.#outer = null;
    }
    const list = this.#list;
    if (list === null) return false;
    const between = this.#text.slice(list.end, number.start);
    if (NEXT_IN_LIST.test(between) && (between !== ' ' || number.form === 'council')) {
      list.joined = true;
      return true;
    }
    list.joined = false;
    if (between.length > LOOK_BACK * 2 || !/(?:,|;| and| or| as| \/) $/.test(between.slice(-6))) return false;
    const dated = dateBehind(this.#text, number.end) !== null;
    if (!dated && number.form === 'session' && list.keyword?.plural !== true) return false;
    if (/\b(?:document|No\.|article|paragraphs?|paras?\.) $/.test(between.slice(-14))) return false;
    return !SENTENCE_END.test(between.replace(/“[^“”]*”/g, ''));
  }

  /** "1325 (2000)" is a resolution wherever it stands; so is "64/293 of 30 July 2010" in a sentence about resolutions. */
  #standsAlone({ form, start, end, serial, session }: ResolutionNumber): boolean {
    const text = this.#text;
    const dated = dateBehind(text, end) !== null;
    const organ = text.charCodeAt(start - 1) === 32 && organEndingAt(text, start - 1) !== null;
    if (form === 'council' ? session < 1946 || session > 2100 : !organ && !dated) return false;
    if (OTHER_NUMBER.test(text.slice(Math.max(0, start - 12), start))) return false;
    const word = matchesIn(text.slice(Math.max(0, start - LOOK_BACK), start), KEYWORD).at(-1);
    if (!organ && word === undefined) {
      if (form !== 'council' || (!dated && councilYear(serial)?.year !== session)) return false;
    }
    this.#open(null);
    (this.#list as ListDraft).kind = word?.[1]?.toLowerCase() === 'decision' ? 'decision' : 'resolution';
    return true;
  }

  #document(start: number, end: number): void {
    const text = this.#text.slice(start, end);
    const symbol = text;
    this.#found.push({
      kind: 'document',
      symbol,
      text,
      span: this.#passage.spanOf(start, end),
      passage: this.#passage,
      place: { start, end },
    });
    this.#done = end;
  }

  /** A number behind "Security Council resolution" whose year was left out, or the next one of such a list. */
  #serial(at: number, keyword: Keyword | null): void {
    const text = this.#text;
    if (keyword === null) {
      const list = this.#list;
      if (list === null || !list.endsInSerial || !/^(?:,|,? and) $/.test(text.slice(list.end, at))) return;
    }
    const number = serialAt(text, at);
    if (number === null || number.serial < 1 || dateAt(text, at) !== null) return;
    if (keyword !== null) {
      const owner = organEndingAt(text, keyword.start - 1)?.symbol ?? this.#owners.own;
      if (owner !== 'S' || keyword.kind !== 'resolution') return;
      this.#open(keyword);
    }
    this.#append(number);
  }

  #paragraphs(at: number): void {
    if (!/\bparagraphs? $/.test(this.#text.slice(Math.max(0, at - 12), at))) return;
    const list = paragraphsAt(this.#text, at);
    if (list === null) return;
    this.#done = list.end;
    const { where } = list;
    if (where === null) {
      // "paragraph 3 of resolution 61/275": the numbers of another text end before its own.
      this.#done = list.numbers.at(-1)?.end ?? at;
      return;
    }
    for (const number of list.numbers) {
      const { start, end, value, suffix, path } = number;
      this.#found.push({
        kind: 'paragraph',
        symbol: paragraphSymbol(number),
        text: this.#text.slice(start, end),
        span: this.#passage.spanOf(start, end),
        passage: this.#passage,
        place: { start, end },
        paragraph: value,
        suffix,
        path,
        where: where.kind,
        whereSpan: this.#passage.spanOf(where.start, where.end),
      });
    }
  }
}

/** "resolution" or "decisions" that ends right before `at`, a space between, or null. */
function keywordBefore(text: string, at: number): Keyword | null {
  const end = at - 1;
  if (text.charCodeAt(end) !== 32) return null;
  const plural = text.charCodeAt(end - 1) === 115;
  const stem = plural ? end - 1 : end;
  const kind = text.startsWith('esolution', stem - 9)
    ? 'resolution'
    : text.startsWith('ecision', stem - 7)
      ? 'decision'
      : null;
  if (kind === null) return null;
  const start = stem - kind.length;
  const first = text.charCodeAt(start) | 32;
  if (start < 0 || first !== kind.charCodeAt(0) || isLetterAscii(text.charCodeAt(start - 1))) return null;
  return { kind, plural, start, end };
}

/** The date right behind a number: " of 30 July 2010". */
function dateBehind(text: string, at: number) {
  if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 44) return null;
  const from = text.charCodeAt(at) === 44 ? at + 1 : at;
  if (text.startsWith(' of ', from)) return dateAt(text, from + 4);
  if (text.startsWith(' on ', from)) return dateAt(text, from + 4);
  return text.startsWith(' dated ', from) ? dateAt(text, from + 7) : null;
}
