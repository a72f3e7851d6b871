import { standingIn } from '../corpus/standing.js';
import { canonicalSymbol } from '../model/citations/canonical.js';
import type { Citation } from '../model/citations/citation.js';
import { NamedTreaties } from '../model/citations/treaty-named.js';
import type { ResolutionDocument } from '../model/document.js';
import { organName } from '../un/organ-names.js';
import { parseSymbol } from '../un/symbols.js';
import { contradictionAt } from './citation-contradiction.js';
import { factsOf, nameOf, organOf } from './citation-facts.js';
import type { CitationGroup, CitedText, CitingPassage } from './feature-types.js';
import type { Knowledge } from './knowledge.js';

const KINDS: readonly Citation['kind'][] = [
  'resolution',
  'decision',
  'document',
  'treaty',
  'publication',
  'paragraph',
];

/**
 * Everything that a text cites, each thing once with all its places: resolutions and decisions by organ, then documents,
 * treaties, publications and its own paragraphs. Within a group they come in the order of the text.
 */
export function citationList(document: ResolutionDocument, knowledge: Knowledge): readonly CitationGroup[] {
  const standing = standingIn(document);
  const named = new NamedTreaties(document, knowledge.facts.treaties);
  const groups = new Map<string, Map<string, Citation[]>>();
  for (const kind of KINDS)
    for (const citation of document.resolution.citations) {
      if (kindOf(citation) !== kind) continue;
      const name = groupOf(citation);
      const group = groups.get(name) ?? new Map<string, Citation[]>();
      groups.set(name, group);
      const symbol = canonicalSymbol(citation);
      const same = group.get(symbol);
      if (same === undefined) group.set(symbol, [citation]);
      else same.push(citation);
    }
  const listed = (citations: readonly Citation[]): CitedText => {
    const first = citations[0] as Citation;
    const places = citations.map(
      (citation): CitingPassage => ({
        span: citation.span,
        ...standing(citation.passage, citation.place),
        contradiction: contradictionAt(document, citation, knowledge.facts, named),
      }),
    );
    const wrong = places.find(({ contradiction }) => contradiction !== '');
    return {
      symbol: canonicalSymbol(first),
      name: nameOf(first),
      ...factsOf(document, citations, knowledge),
      ...(wrong !== undefined && { status: 'contradictory', remark: wrong.contradiction }),
      places,
    };
  };
  return [...groups].map(([name, group]) => ({ name, entries: [...group.values()].map(listed) }));
}

/** A resolution that is cited by its symbol, "A/RES/64/293", is no document among others. */
function kindOf({ kind, symbol }: Citation): Citation['kind'] {
  const series = kind === 'document' ? parseSymbol(symbol)?.series : undefined;
  return series === 'resolution' || series === 'decision' ? series : kind;
}

function groupOf(citation: Citation): string {
  const kind = kindOf(citation);
  switch (kind) {
    case 'resolution':
    case 'decision': {
      const what = kind === 'resolution' ? 'Resolutions' : 'Decisions';
      const organ = organName(organOf(citation));
      return organ === null ? `${what} of other bodies` : `${what} of the ${organ}`;
    }
    case 'document':
      return 'Documents';
    case 'treaty':
      return 'Treaties';
    case 'publication':
      return 'Publications';
    case 'paragraph':
      return 'Paragraphs of this text';
  }
}
