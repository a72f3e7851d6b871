import type { Citation, TreatyCitation } from '../model/citations/citation.js';
import { type NamedTreaties, saidAgainst } from '../model/citations/treaty-named.js';
import type { ResolutionDocument } from '../model/document.js';
import { capitalized } from '../text/capitalized.js';
import type { Facts } from '../un/facts.js';
import type { Treaty, TreatyCatalogue } from '../un/treaties.js';
import { type Dated, dateContradiction, wrongYear } from './hover/date-words.js';
import { knownOf } from './hover/known.js';
import { paragraphCited } from './hover/own-paragraph.js';
import { elsewhereInSeries, treatiesOf } from './hover/treaty.js';

/**
 * In what the text contradicts, where `citation` stands, what is known of the thing cited; empty where it does not.
 * @param named the treaties that the same text names
 */
export function contradictionAt(
  document: ResolutionDocument,
  citation: Citation,
  facts: Facts,
  named: NamedTreaties,
): string {
  switch (citation.kind) {
    case 'resolution':
    case 'decision': {
      const ofYear = wrongYear(citation, facts.catalogue);
      if (ofYear !== '' || !isDated(citation)) return ofYear;
      return dateContradiction('This text', citation, knownOf(citation, facts.catalogue));
    }
    case 'treaty':
      return ofTreaty(citation, facts.treaties, named.before(citation));
    case 'paragraph': {
      const cited = paragraphCited(document, citation);
      return typeof cited === 'string' ? cited : cited.contradiction;
    }
    default:
      return '';
  }
}

/** Against the treaty that the text names, and else against what stands at the place in the series. */
function ofTreaty(citation: TreatyCitation, treaties: TreatyCatalogue, named: Treaty | null): string {
  const said = named === null ? null : saidAgainst(citation, named, treaties);
  if (said !== null) return `${capitalized(citation.text)} ${said}.`;
  return treatiesOf(citation, treaties).length > 0 ? '' : elsewhereInSeries(citation, treaties);
}

function isDated(citation: Citation): citation is Dated {
  return 'date' in citation && citation.date !== null;
}
