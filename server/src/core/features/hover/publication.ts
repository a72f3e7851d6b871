import type { PublicationCitation } from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import type { Knowledge } from '../knowledge.js';
import { citingTexts, otherPlaces } from './citing.js';
import { HoverText } from './hover-text.js';

/** What a sales number says of the publication that it stands for. */
export function hoverPublication(
  document: ResolutionDocument,
  citation: PublicationCitation,
  { corpus }: Knowledge,
): HoverText {
  const { sales, symbol } = citation;
  const { language, year, category, subject, serial } = sales;
  const edition = language === null ? 'the number does not say which' : language;
  return new HoverText()
    .say({ strong: symbol })
    .say('A publication of the United Nations.')
    .item(`Edition: ${edition}`)
    .item(`Year: ${year}`)
    .item(`Category ${category}: ${subject ?? 'not known here'}`)
    .item(`Number in its category and year: ${serial}`)
    .say(otherPlaces(document, citation))
    .append(citingTexts(corpus, [symbol]));
}
