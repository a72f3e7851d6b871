import type { DocumentCitation } from '../../model/citations/citation.js';
import type { ResolutionDocument } from '../../model/document.js';
import { capitalized } from '../../text/capitalized.js';
import { type DocumentSymbol, parseSymbol } from '../../un/symbols.js';
import { undocsAddress } from '../../un/undocs.js';
import type { Knowledge } from '../knowledge.js';
import { adoptionWords, factLines, titleLine } from './adoption-words.js';
import { citingTexts, otherPlaces } from './citing.js';
import { HoverText } from './hover-text.js';
import { listed } from './words.js';

const SERIES: Readonly<Record<DocumentSymbol['series'], string>> = {
  resolution: 'A resolution',
  decision: 'A decision',
  statement: 'A statement by a President',
  draft: 'A draft or another document of limited distribution',
  record: 'The record of a meeting',
  document: 'A document',
};
const MOST_ADOPTED = 4;

/** A document symbol taken apart, one line for each component, and what is known of the document. */
export function hoverDocument(
  document: ResolutionDocument,
  citation: DocumentCitation,
  { facts, corpus }: Knowledge,
): HoverText {
  const { symbol: written } = citation;
  const symbol = parseSymbol(written);
  const hover = new HoverText().say({ strong: written });
  if (symbol === null) return hover.say('A symbol that begins with no organ or conference known here.');
  const entry = facts.catalogue.find(symbol.proper);
  if (entry !== null) hover.say(titleLine(entry));
  const adopted = entry === null ? '' : adoptionWords(entry);
  hover.say(`${SERIES[symbol.series]}${bodyOf(symbol)}${adopted === '' ? '' : `, ${adopted}`}.`);
  if (entry !== null) for (const line of factLines(entry)) hover.say(line);
  const from = facts.catalogue.adoptedFrom(symbol.proper);
  if (from.length > 0) hover.say(`Adopted from it: ${listed(from, MOST_ADOPTED)}.`);
  if (symbol.proper !== written) hover.say(`In its proper form: ${symbol.proper}.`);
  hover.say('What its parts say:');
  for (const { text, meaning } of symbol.components)
    hover.item(`${text.trim()}: ${meaning === '' ? 'not known here' : capitalized(meaning)}`);
  hover.say(otherPlaces(document, citation));
  hover.append(citingTexts(corpus, [written]));
  const address = undocsAddress(symbol.proper);
  if (address !== null) hover.say({ name: 'Official document', address });
  return hover;
}

/** " of the Third Committee (…)": the last body that the symbol names, or else its organ; both organs of a double symbol. */
function bodyOf({ components }: DocumentSymbol): string {
  const organs = components.filter(({ kind, meaning }) => kind === 'organ' && meaning !== '');
  if (organs.length > 1) return ` of ${listed(organs.map(({ meaning }) => `the ${meaning}`))}`;
  const body = components.findLast(({ kind, meaning }) => kind === 'body' && /^[A-Z]/.test(meaning));
  const named = body ?? organs[0];
  return named === undefined ? '' : ` of the ${named.meaning}`;
}
