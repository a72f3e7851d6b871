import { readVote } from '../../model/vote.js';
import type { PartContent, ResolutionContent } from '../content.js';
import {
  child,
  childrenOf,
  descendants,
  printedLines,
  readXml,
  wordsOf,
  type XmlElement,
  XmlError,
} from '../xml.js';
import { assemble } from './assemble.js';
import { InlineReader } from './inline.js';
import { type Line, linesOf } from './lines.js';
import { readMasthead, wordsIn } from './masthead.js';

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
      if (p.name === 'p') closing.push(...printedLines(p, 'outcome'));
    for (const doc of descendants(statement, 'doc'))
      annexes.push(linesOf([...descendants(doc, 'mainBody', 'preface')], inline));
  }
  const masthead = readMasthead(root, cover, child(collection ?? (statements[0] as XmlElement), 'preface'));
  const symbol = wordsIn(cover, 'docNumber', '#symbol');
  return {
    content: { symbol, masthead, parts, notes: inline.notes, closing, vote: readVote(closing) },
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
