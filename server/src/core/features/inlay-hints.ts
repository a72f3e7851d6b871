import type { Citation } from '../model/citations/citation.js';
import { titleBehind } from '../model/citations/title-behind.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Span } from '../text/span.js';
import type { Facts } from '../un/facts.js';
import type { InlayHint } from './feature-types.js';
import { titleLine } from './hover/adoption-words.js';
import { knownOf } from './hover/known.js';
import { paragraphCited } from './hover/own-paragraph.js';
import { shortened } from './hover/words.js';

/** Which hints are wanted. */
export interface InlayHintChoice {
  /** The title behind the number of a resolution or decision. */
  readonly titles: boolean;
  /** The opening words behind a reference to a paragraph of the text. */
  readonly paragraphs: boolean;
}

const MOST_CHARACTERS = 40;

/** What the citations that end in `range` cite, in a few words behind each; nothing where the text gives the title itself. */
export function inlayHints(
  document: ResolutionDocument,
  range: Span,
  choice: InlayHintChoice,
  facts: Facts,
): readonly InlayHint[] {
  if (!choice.titles && !choice.paragraphs) return [];
  const hints: InlayHint[] = [];
  for (const citation of document.resolution.citations) {
    const { end } = citation.span;
    if (end < range.start || end > range.end) continue;
    const [words, tooltip] = wordsOn(document, citation, choice, facts) ?? ['', ''];
    if (words !== '') hints.push({ offset: end, text: shortened(words, MOST_CHARACTERS), tooltip });
  }
  return hints;
}

function wordsOn(
  document: ResolutionDocument,
  citation: Citation,
  { titles, paragraphs }: InlayHintChoice,
  facts: Facts,
): readonly [words: string, tooltip: string] | null {
  if (titles && 'number' in citation) {
    const [entry] = knownOf(citation, facts.catalogue);
    return entry == null || titleBehind(citation) !== null ? null : [entry.title ?? '', titleLine(entry)];
  }
  if (!paragraphs || citation.kind !== 'paragraph') return null;
  const cited = paragraphCited(document, citation);
  if (typeof cited === 'string') return null;
  const { text } = cited.provision;
  return [text, `${cited.name}: ${text}`];
}
