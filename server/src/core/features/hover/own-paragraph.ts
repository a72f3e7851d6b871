import type { ParagraphCitation } from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import { numberCited, paragraphWith } from '../../model/paragraph-references.js';
import { paragraphName } from '../../model/place-of.js';
import type { Item, Paragraph, Part, Provision } from '../../model/resolution.js';
import { HoverText } from './hover-text.js';
import { counted, shortened } from './words.js';

const LONGEST_OPENING = 240;

/** The paragraph of the text itself that is meant: its opening words and where it stands. */
export function hoverOwnParagraph(document: ResolutionDocument, citation: ParagraphCitation): HoverText {
  const hover = new HoverText().say({ strong: citation.symbol.replace(/^p/, 'P') });
  const cited = paragraphCited(document, citation);
  if (typeof cited === 'string') return hover.say(cited);
  const { provision, name, contradiction, whereabouts } = cited;
  hover.say(`${name}: “${shortened(provision.text, LONGEST_OPENING)}”`);
  if (provision.items.length > 0) hover.say(`It has ${counted(provision.items.length, 'subparagraph')}.`);
  return hover.say(contradiction === '' ? whereabouts : contradiction);
}

/** The paragraph or subparagraph that a text means by a reference to one of its own. */
export interface CitedParagraph {
  readonly provision: Provision;
  /** "OP 5 (a)" */
  readonly name: string;
  /** "It stands 3 paragraphs above.", where that helps. */
  readonly whereabouts: string;
  /** The same where the text has it the other way round; empty where it does not. */
  readonly contradiction: string;
}

/** What `citation` refers to, or, in a sentence, what is missing. */
export function paragraphCited(
  { resolution }: ResolutionDocument,
  citation: ParagraphCitation,
): CitedParagraph | string {
  const part = citation.passage.part ?? resolution.parts[0];
  const paragraph = part === undefined ? null : paragraphWith(part, numberCited(citation));
  if (part === undefined || paragraph === null) return missing(part);
  let provision: Provision = paragraph;
  let name = paragraphName(paragraph);
  for (const letter of citation.path) {
    const item: Item | undefined = itemOf(provision, letter);
    if (item === undefined) {
      // Letters may also stand within a sentence.
      if (provision.text.includes(`(${letter})`)) break;
      return `${name} has no subparagraph (${letter}).`;
    }
    provision = item;
    name += ` (${letter})`;
  }
  return { provision, name, ...whereabouts(part, paragraph, citation) };
}

function itemOf({ items }: Provision, letter: string): Item | undefined {
  return items.find(({ label }) => label?.text.replace(/[^a-z]/gi, '').toLowerCase() === letter);
}

function missing(part: Part | undefined): string {
  const count = part?.operative.length ?? 0;
  if (count === 0) return 'This text has no numbered paragraphs.';
  return `This text has no such paragraph: it has ${counted(count, 'operative paragraph')}.`;
}

/** "It stands 3 paragraphs above.", and a word where the text says otherwise. */
function whereabouts(
  { operative }: Part,
  paragraph: Paragraph,
  { passage, where }: ParagraphCitation,
): Pick<CitedParagraph, 'whereabouts' | 'contradiction'> {
  const own = passage.paragraph;
  if (own === paragraph) return { whereabouts: 'It is this paragraph itself.', contradiction: '' };
  if (own === null || own.kind === 'preambular')
    return { whereabouts: '', contradiction: where === 'above' ? 'It stands below, not above.' : '' };
  const steps = operative.indexOf(paragraph) - operative.indexOf(own);
  const found = steps < 0 ? 'above' : 'below';
  const stands = `It stands ${counted(Math.abs(steps), 'paragraph')} ${found}`;
  const contradicts = where !== 'text' && where !== found;
  return {
    whereabouts: `${stands}.`,
    contradiction: contradicts ? `${stands}, although the text says “${where}”.` : '',
  };
}
