import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { service } from '../../server/src/core/service.js';

const read = (name: string): string =>
  readFileSync(join(process.cwd(), 'server/data/catalogue', name), 'utf8');

/** What the catalogue of the repository knows: as the server and the command line have it. */
export const facts = service.createFacts({
  resolutions: read('resolutions.tsv'),
  treaties: read('treaties.tsv'),
});
