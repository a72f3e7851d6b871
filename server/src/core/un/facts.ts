import { Catalogue } from './catalogue.js';
import { CatalogueSearch } from './catalogue-search.js';
import { TreatyCatalogue } from './treaties.js';

/** What is known of the world outside a text. Whoever runs the core loads it; without it nothing is known and nothing is wrong. */
export interface Facts {
  readonly catalogue: Catalogue;
  readonly search: CatalogueSearch;
  readonly treaties: TreatyCatalogue;
}

/** The texts of the files in `server/data/catalogue`. */
export interface FactTexts {
  readonly resolutions: string;
  readonly treaties: string;
}

/** Facts over these texts. Costs nothing before the first question. */
export function createFacts({ resolutions, treaties }: FactTexts): Facts {
  const catalogue = new Catalogue(resolutions);
  return { catalogue, search: new CatalogueSearch(catalogue), treaties: new TreatyCatalogue(treaties) };
}

export const NO_FACTS: Facts = createFacts({ resolutions: '', treaties: '' });
