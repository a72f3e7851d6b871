import type { MastheadContent, PartContent, ResolutionContent } from '../content.js';
import { child, childrenOf, descendants, fold, readXml, wordsOf, type XmlElement, XmlError } from '../xml.js';
import { assemble } from './assemble.js';
import { InlineReader } from './inline.js';
import { type Line, linesOf } from './lines.js';

export { XmlError } from '../xml.js';

/** A resolution read from Akoma Ntoso, with the printed lines that it was put together from. */
export interface AknResolution {
  readonly content: ResolutionContent;
  /** Lines of annexes, as they follow the text. */
  readonly annexes: readonly (readonly Line[])[];
  /** The printed lines of each part, for checks that want the encoding's own depth. */
  readonly lines: readonly (readonly Line[])[];
}

/**
 * Reads a resolution in the UNxml dialect of Akoma Ntoso for the United Nations.
 * @throws XmlError, with one line that says why, when `xml` is not well-formed or holds no resolution
 */
export function readAkn(xml: string): AknResolution {
  const root = readXml(xml);
  if (root.name !== 'akomaNtoso') throw new XmlError(`the root element is ${root.name}, not akomaNtoso`);
  const statements = [...statementsIn(root)];
  if (statements.length === 0) throw new XmlError('there is no statement in it, so it is no resolution');
  const inline = new InlineReader();
  const collection = child(root, 'documentCollection');
  const cover = [...descendants(root, 'coverPage')][0];
  const parts: PartContent[] = [];
  const lines: Line[][] = [];
  const annexes: Line[][] = [];
  const closing: string[] = [];
  for (const [at, statement] of statements.entries()) {
    const own = bodyLines(statement, inline);
    const [label, title] =
      collection === undefined || statements.length === 1 ? [null, null] : partHeading(statement, at);
    lines.push(own);
    for (const part of assemble(own))
      parts.push({ ...part, label: part.label ?? label, title: part.title ?? title });
    for (const p of childrenOf(child(statement, 'conclusions') ?? statement))
      if (p.name === 'p') closing.push(...printedLines(p));
    for (const doc of descendants(statement, 'doc'))
      annexes.push(linesOf([...descendants(doc, 'mainBody', 'preface')], inline));
  }
  const masthead = readMasthead(cover, child(collection ?? (statements[0] as XmlElement), 'preface'));
  const symbol = cover === undefined ? null : (find(cover, 'docNumber', '#symbol') ?? null);
  return {
    content: { symbol, masthead, parts, notes: inline.notes, closing: closing.filter((text) => text !== '') },
    annexes,
    lines,
  };
}

function* statementsIn(element: XmlElement): Generator<XmlElement> {
  for (const part of childrenOf(element)) {
    if (part.name === 'statement') yield part;
    if (part.name === 'statement' || part.name === 'components' || part.name === 'component')
      yield* statementsIn(part);
  }
}

function bodyLines(statement: XmlElement, inline: InlineReader): Line[] {
  const halves = childrenOf(statement).filter(({ name }) => name === 'preamble' || name === 'mainBody');
  return linesOf(halves, inline);
}

/** The lines of `element` between its line breaks: "70th plenary meeting" and the date below it are one `p`. */
function printedLines(element: XmlElement): string[] {
  const event = child(element, 'event');
  if (event !== undefined) return printedLines(event);
  const lines: XmlElement['children'][number][][] = [[]];
  for (const part of element.children) {
    if (typeof part !== 'string' && part.name === 'eol') lines.push([]);
    else lines.at(-1)?.push(part);
  }
  return lines.map((children) => wordsOf({ ...element, children }));
}

/** The letter and the title over one text of a composite resolution. */
function partHeading(statement: XmlElement, at: number): [string, string | null] {
  const preface = child(statement, 'preface');
  const numbers = preface === undefined ? [] : [...descendants(preface, 'docNumber')].map(wordsOf);
  const letter = numbers
    .map((number) => /\b([A-Z])\.?$/.exec(number)?.[1])
    .find((found) => found !== undefined);
  const title = preface === undefined ? undefined : [...descendants(preface, 'docTitle')].map(wordsOf).at(-1);
  return [letter ?? String.fromCharCode(65 + at), title ?? null];
}

function readMasthead(cover: XmlElement | undefined, preface: XmlElement | undefined): MastheadContent {
  const number = preface === undefined ? undefined : [...descendants(preface, 'docNumber')].map(wordsOf)[0];
  const titles =
    preface === undefined
      ? []
      : [...descendants(preface, 'docTitle')].map(wordsOf).filter((text) => text !== '');
  const from = (name: string, refersTo?: string): string | null =>
    cover === undefined ? null : find(cover, name, refersTo);
  const inlineNamed = (name: string): string | null => {
    if (cover === undefined) return null;
    for (const element of descendants(cover, 'inline'))
      if (element.attributes['name'] === name) return wordsOf(element);
    return null;
  };
  const adoption =
    cover === undefined
      ? []
      : [...descendants(cover, 'docTitle', 'docProponent')].map(wordsOf).filter((text) => text !== '');
  return {
    organ: from('docAuthority', '#issuingBody'),
    distribution: from('docStatus'),
    date: from('docDate', '#dateOfIssuance'),
    original: inlineNamed('originalLanguage'),
    session: from('session'),
    committee: from('docAuthority', '#subsidiaryBody'),
    agendaItem: inlineNamed('agenda item'),
    agendaTitle: inlineNamed('agenda item name'),
    sponsors: null,
    adoption,
    number: number === undefined ? null : fold(number.replace(/\.$/, '')),
    title: titles[0] ?? null,
  };
}

function find(cover: XmlElement, name: string, refersTo?: string): string | null {
  for (const element of descendants(cover, name)) {
    if (refersTo === undefined || element.attributes['refersTo'] === refersTo) return wordsOf(element);
  }
  // An authority stands within a span that names the publisher.
  return null;
}
