import { type Corpus, NO_CORPUS } from '../corpus/corpus.js';
import { canonicalSymbol, ownSymbol, takesIn } from '../model/citations/canonical.js';
import type { Citation, TreatyCitation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { type Facts, NO_FACTS } from '../un/facts.js';
import { undocsAddress } from '../un/undocs.js';
import type { DocumentLink } from './feature-types.js';
import type { Knowledge } from './knowledge.js';

/**
 * The words that lead out of the text, in its order: resolutions, decisions and documents to the official document,
 * treaties to the volume of the United Nations Treaty Series where it is certain, web addresses to their page. What the
 * corpus has, "go to definition" opens instead.
 */
export function documentLinks(
  document: ResolutionDocument,
  { facts = NO_FACTS, corpus = NO_CORPUS }: Partial<Knowledge> = {},
): readonly DocumentLink[] {
  const { resolution, passages } = document;
  const own = ownSymbol(resolution);
  const cited = resolution.citations.flatMap((citation): DocumentLink[] => {
    if (citation.kind === 'paragraph') return [];
    if (citation.kind === 'treaty') return treatyLink(citation, facts);
    return symbolLink(citation, facts, corpus, own);
  });
  const links = [...cited, ...passages.flatMap(addressesIn)];
  return links.sort((a, b) => a.span.start - b.span.start);
}

function symbolLink(citation: Citation, facts: Facts, corpus: Corpus, own: string | null): DocumentLink[] {
  const symbol = canonicalSymbol(citation);
  // "resolution 5/1" of a body that has no symbols here leads nowhere.
  const target = undocsAddress(symbol);
  if (target === null || (own !== null && takesIn(own, symbol)) || corpus.find(symbol) !== null) return [];
  const title = facts.catalogue.titleOf(symbol);
  const tooltip = title === null ? `Open ${symbol} on the web` : `Open ${symbol} on the web: ${title}`;
  return [{ span: citation.span, target, tooltip }];
}

/** One volume and one number that are known to belong together; the volumes are numbered from 1. */
function treatyLink({ series, volumes, numbers, span }: TreatyCitation, { treaties }: Facts): DocumentLink[] {
  const [volume] = volumes;
  const [number] = numbers;
  if (series !== 'UNTS' || volume === undefined || volumes.length > 1 || numbers.length > 1) return [];
  const [treaty] = treaties.find(series, volume, number);
  if (treaty === undefined) return [];
  const target = `https://treaties.un.org/doc/Publication/UNTS/Volume%20${volume}/v${volume}.pdf`;
  return [{ span, target, tooltip: `Open volume ${volume} of the Treaty Series on the web: ${treaty.name}` }];
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>()[\]“”"‘’]{3,300}/g;

function addressesIn(passage: Passage): DocumentLink[] {
  const { text } = passage;
  if (!text.includes('www.') && !text.includes('://')) return [];
  return [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const address = found.replace(/[.,;:!?'’]$/, '');
    const target = address.startsWith('www.') ? `https://${address}` : address;
    return {
      span: passage.spanOf(index, index + address.length),
      target: encodeURI(decodable(target)),
      tooltip: 'Open the page on the web',
    };
  });
}

/** `address` without its escapes, which `encodeURI` would escape once more. */
function decodable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
