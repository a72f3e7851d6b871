import { readFile } from 'node:fs/promises';
import { type Facts, service } from '../core/service.js';

/**
 * The text of a file in `dist/data`, which the build puts beside the bundle.
 * @throws {Error} when it cannot be read
 */
export function readData(name: string): Promise<string> {
  return readFile(new URL(`data/${name}`, import.meta.url), 'utf8');
}

let facts: Promise<Facts> | undefined;

/**
 * What Penholder knows of resolutions and treaties, read once.
 * @throws {Error} when it cannot be read
 */
export function loadFacts(): Promise<Facts> {
  facts ??= Promise.all([readData('resolutions.tsv'), readData('treaties.tsv')]).then(
    ([resolutions, treaties]) => service.createFacts({ resolutions, treaties }),
  );
  return facts;
}
