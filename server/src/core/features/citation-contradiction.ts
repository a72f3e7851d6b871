import type { Citation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Facts } from '../un/facts.js';
import { type Dated, dateContradiction, wrongYear } from './hover/date-words.js';
import { knownOf } from './hover/known.js';
import { paragraphCited } from './hover/own-paragraph.js';
import { elsewhereInSeries, treatiesOf } from './hover/treaty.js';

/** In what the text contradicts, where `citation` stands, what is known of the thing cited; empty where it does not. */
export function contradictionAt(document: ResolutionDocument, citation: Citation, facts: Facts): string {
  switch (citation.kind) {
    case 'resolution':
    case 'decision': {
      const ofYear = wrongYear(citation, facts.catalogue);
      if (ofYear !== '' || !isDated(citation)) return ofYear;
      return dateContradiction('This text', citation, knownOf(citation, facts.catalogue));
    }
    case 'treaty':
      return treatiesOf(citation, facts.treaties).length > 0
        ? ''
        : elsewhereInSeries(citation, facts.treaties);
    case 'paragraph': {
      const cited = paragraphCited(document, citation);
      return typeof cited === 'string' ? cited : cited.contradiction;
    }
    default:
      return '';
  }
}

function isDated(citation: Citation): citation is Dated {
  return 'date' in citation && citation.date !== null;
}
