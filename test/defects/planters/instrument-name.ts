import type { ResolutionDocument } from '../../../server/src/core/service.js';
import { type Defect, type Planter, replaceWords } from '../defect.js';

/** A word of the name left out, and one mistyped. */
const plant: Planter = (document) => [
  ...replaceOwn(document, /(?<=United Nations Convention against )Transnational (?=Organized Crime)/g, ''),
  ...replaceOwn(document, /(?<=Convention on the )Rights(?= of the Child)/g, 'Right'),
  ...replaceOwn(document, /(?<=2030 Agenda for Sustainable )Development/g, 'development'),
  ...replaceOwn(document, /(?<=Charter of )the (?=United Nations)/g, ''),
];

/** Quoted titles keep the names that they have. */
function replaceOwn(document: ResolutionDocument, pattern: RegExp, newText: string): Defect[] {
  return replaceWords(document, pattern, newText, (passage, index) => !passage.isQuoted(index));
}

export default plant;
