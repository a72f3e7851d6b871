import { remembering } from '../text/remember.js';
import type { Span } from '../text/span.js';
import { councilYear } from './council-years.js';
import { assemblyOpeningYear, humanRightsYear } from './session-years.js';
import { ordinalWord } from './sessions.js';
import {
  FOREIGN_ORGANS,
  NUMBERED_COMPONENTS,
  PLAIN_COMPONENTS,
  SYMBOL_BODIES,
  SYMBOL_ORGANS,
} from './symbol-parts.js';

/** One piece of a document symbol and what it says; offsets count in the symbol. */
export interface SymbolComponent extends Span {
  readonly text: string;
  readonly kind:
    | 'organ'
    | 'body'
    | 'session'
    | 'year'
    | 'nature'
    | 'serial'
    | 'modifier'
    | 'part'
    | 'unknown';
  /** In plain words: "Third Committee (Social, Humanitarian and Cultural)". Empty for unknown components. */
  readonly meaning: string;
  /** How it is written, where it is written otherwise: "L.20" for "L20", "Rev.1" for "REV.1". */
  readonly proper: string | null;
}

/** A document symbol taken apart. */
export interface DocumentSymbol {
  readonly text: string;
  readonly components: readonly SymbolComponent[];
  /** The symbol in its proper form: "A/C.3/68/L.20" for "a/c.3/68/L20". */
  readonly proper: string;
  readonly series: 'resolution' | 'decision' | 'statement' | 'draft' | 'record' | 'document';
  /** First component of the symbol, with the Human Rights Council apart from the Assembly: "A", "A/HRC". */
  readonly organ: string;
  /** The session or year that its documents are numbered by, 0 where there is none. */
  readonly session: number;
}

const NUMBERED_NATURE = /^(?:L|CRP|WP|R|PV|SR|RES|DEC|OC|HLS)\.?\d/i;
const DOUBLE = /-(?=[A-Z]{1,5}\/)/;

/** A text cites the same symbols again and again, and several rules ask what they say. */
const MOST_KNOWN = 2000;

/**
 * Takes a document symbol apart and says what each of its components means (grammar 7.1 of the drafting reference).
 * Null when `text` does not begin with an organ or conference that documents are numbered under.
 */
export const parseSymbol: (text: string) => DocumentSymbol | null = remembering(readSymbol, MOST_KNOWN);

function readSymbol(text: string): DocumentSymbol | null {
  const components: SymbolComponent[] = [];
  let offset = 0;
  for (const single of text.split(DOUBLE)) {
    const read = new SymbolReader(single, offset).read();
    if (read === null) return null;
    components.push(...read);
    offset += single.length + 1;
  }
  const organ = components[0] as SymbolComponent;
  const second = components[1];
  const council = second?.text.toUpperCase() === 'HRC' && organ.text.toUpperCase() === 'A';
  const session = components.find(({ kind }) => kind === 'session' || kind === 'year');
  return {
    text,
    components,
    proper: properForm(text, components),
    series: seriesOf(components),
    organ: council ? 'A/HRC' : (organ.proper ?? organ.text),
    session: Number(/\d+/.exec(session?.text ?? '')?.[0] ?? 0),
  };
}

function properForm(text: string, components: readonly SymbolComponent[]): string {
  let proper = '';
  let done = 0;
  for (const component of components) {
    if (component.proper === null) continue;
    proper += text.slice(done, component.start) + component.proper;
    done = component.end;
  }
  return proper + text.slice(done);
}

function seriesOf(components: readonly SymbolComponent[]): DocumentSymbol['series'] {
  for (const { kind, text, proper } of components) {
    if (kind !== 'nature') continue;
    const [name = ''] = (proper ?? text).toUpperCase().split('.');
    if (name === 'RES') return 'resolution';
    if (name === 'DEC') return 'decision';
    if (name === 'PRST') return 'statement';
    if (name === 'L') return 'draft';
    if (name === 'PV' || name === 'SR') return 'record';
  }
  return 'document';
}

type Reading = Pick<SymbolComponent, 'kind' | 'meaning' | 'proper'>;

/** Reads one symbol, its double left out, from left to right. */
class SymbolReader {
  readonly #text: string;
  readonly #offset: number;
  readonly #components: SymbolComponent[] = [];
  #organ = '';
  /** The components up to the last body, by which bodies are known: "A/C.3". */
  #path = '';

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = offset;
  }

  read(): SymbolComponent[] | null {
    const pieces = [...this.#text.matchAll(/ ?\([^()]*\)|[^/( ]+/g)];
    const last = pieces.findLastIndex(({ 0: piece }) => /^\d+[A-Z]?$/.test(piece));
    // In "A/C.3/68/L.20" the number stands behind the letter, so that the last figures are the session.
    const lastSerial = pieces.slice(last + 1).some(({ 0: piece }) => NUMBERED_NATURE.test(piece)) ? -1 : last;
    for (const [index, { 0: piece, index: start }] of pieces.entries()) {
      const reading = index === 0 ? this.#first(piece) : this.#next(piece, index === lastSerial);
      if (reading === null) return null;
      const from = this.#offset + start;
      this.#components.push({ ...reading, text: piece, start: from, end: from + piece.length });
    }
    return this.#components.length > 1 ? this.#components : null;
  }

  #first(piece: string): Reading | null {
    const upper = piece.toUpperCase();
    const meaning = SYMBOL_ORGANS.get(upper);
    this.#organ = upper;
    this.#path = upper;
    if (meaning !== undefined) return { kind: 'organ', meaning, proper: piece === upper ? null : upper };
    return FOREIGN_ORGANS.has(piece) ? { kind: 'organ', meaning: '', proper: null } : null;
  }

  #next(piece: string, isSerial: boolean): Reading {
    if (/^ ?\(/.test(piece)) return this.#bracket(piece);
    if (/^\d+[A-Z]?$/.test(piece)) return this.#figures(piece, isSerial);
    const special = /^(ES|S)-(\d{1,2})$/i.exec(piece);
    if (special !== null) return this.#special(piece, special[1] ?? '', Number(special[2]));
    const known = this.#named(piece);
    if (known.kind === 'body') this.#path += `/${known.proper ?? piece}`;
    return known;
  }

  /** "C.3", "L20", "rev.1", "RES". */
  #named(piece: string): Reading {
    const plain = proper(PLAIN_COMPONENTS, piece);
    if (plain !== null) {
      const [name, [kind, meaning]] = plain;
      const body = SYMBOL_BODIES.get(`${this.#path}/${name}`);
      return {
        kind: body === undefined ? kind : 'body',
        meaning: body ?? meaning,
        proper: name === piece ? null : name,
      };
    }
    const match = /^([A-Za-z]+)(?:\.?(\d+)|\.([IVXL]+))$/.exec(piece);
    const numbered = match === null ? null : proper(NUMBERED_COMPONENTS, match[1] ?? '');
    if (match === null || numbered === null) return { kind: 'unknown', meaning: '', proper: null };
    const [name, [kind, meaning]] = numbered;
    const number = match[2] ?? match[3] ?? '';
    const written = `${name}.${number}`;
    const body = kind === 'body' ? SYMBOL_BODIES.get(`${this.#path}/${written}`) : undefined;
    return {
      kind,
      meaning: body ?? meaning.replace('{}', number),
      proper: written === piece || FOREIGN_ORGANS.has(this.#organ) ? null : written,
    };
  }

  /** "(2000)" of a resolution, "(Part I)" of a document, "(9)" of a conference. */
  #bracket(piece: string): Reading {
    const inside = piece.replace(/^ ?\(|\)$/g, '');
    const year = /^(?:19|20)\d\d$/.test(inside);
    const spaced = piece.startsWith(' ');
    const meaning = year ? `adopted in ${inside}` : /^[IVXL]+$/.test(inside) ? `session ${inside}` : inside;
    const lacksSpace = !spaced && !/^\d{1,2}$/.test(inside);
    return { kind: year ? 'year' : 'part', meaning, proper: lacksSpace ? ` ${piece}` : null };
  }

  #figures(piece: string, isSerial: boolean): Reading {
    if (isSerial) return { kind: 'serial', meaning: this.#serialMeaning(piece), proper: null };
    const value = Number.parseInt(piece, 10);
    if (/^(?:19|20)\d\d$/.test(piece)) return { kind: 'year', meaning: `the year ${piece}`, proper: null };
    return { kind: 'session', meaning: this.#sessionMeaning(value), proper: null };
  }

  #serialMeaning(piece: string): string {
    const council = this.#organ === 'S' && this.#components.some(({ text }) => text.toUpperCase() === 'RES');
    const year = council ? councilYear(Number(piece)) : null;
    return year === null ? `No. ${piece}` : `No. ${piece}, of ${year.year}`;
  }

  #sessionMeaning(value: number): string {
    const name = `${ordinalWord(value)} session`;
    if (this.#path === 'A/HRC') return `${name} of the Council, in ${humanRightsYear(value)}`;
    if (this.#organ !== 'A') return name;
    const opening = assemblyOpeningYear(value);
    return `${name} of the Assembly, ${opening}–${opening + 1}`;
  }

  #special(piece: string, prefix: string, value: number): Reading {
    const emergency = prefix.length > 1;
    const meaning = `${ordinalWord(value)} ${emergency ? 'emergency ' : ''}special session`;
    const upper = piece.toUpperCase();
    return { kind: 'session', meaning, proper: piece === upper ? null : upper };
  }
}

/** The entry of `table` whose name is `piece` in this or another case. */
function proper<Entry>(table: ReadonlyMap<string, Entry>, piece: string): readonly [string, Entry] | null {
  for (const name of [
    piece,
    piece.toUpperCase(),
    piece.charAt(0).toUpperCase() + piece.slice(1).toLowerCase(),
  ]) {
    const entry = table.get(name);
    if (entry !== undefined) return [name, entry];
  }
  return null;
}
