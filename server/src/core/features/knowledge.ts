import { type Corpus, NO_CORPUS } from '../corpus/corpus.js';
import { type Facts, NO_FACTS } from '../un/facts.js';

/** What features may know beyond the text in hand. All of it may be missing: a text is then explained by itself. */
export interface Knowledge {
  readonly facts: Facts;
  readonly corpus: Corpus;
}

export const NO_KNOWLEDGE: Knowledge = { facts: NO_FACTS, corpus: NO_CORPUS };
