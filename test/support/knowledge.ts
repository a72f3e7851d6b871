import { readFileSync } from 'node:fs';
import { Corpus, type Knowledge, service } from '../../server/src/core/service.js';
import { seeds } from './seeds.js';

const catalogue = (name: string): string => readFileSync(`server/data/catalogue/${name}.tsv`, 'utf8');

/** What Penholder knows once it has loaded everything that ships with it: the catalogues and the reference documents. */
export const fullKnowledge: Knowledge = {
  facts: service.createFacts({ resolutions: catalogue('resolutions'), treaties: catalogue('treaties') }),
  corpus: new Corpus(
    seeds.map(({ name, text }) =>
      service.indexText(service.createDocument(text), {
        uri: `penholder:/reference/${name}.txt`,
        origin: 'reference',
        name: `${name}.txt`,
      }),
    ),
  ),
};
