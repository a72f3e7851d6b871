import { readFile } from 'node:fs/promises';
import { type Facts, service } from '../core/service.js';
import { Failure, reasonOf } from './failure.js';

/**
 * The text of a file in `dist/data`, which the build puts beside the bundle.
 * @throws {Error} when it cannot be read
 */
export function readData(name: string): Promise<string> {
  return readFile(new URL(dataUri(name)), 'utf8');
}

/** The URI of a file in `dist/data`, or of a folder in it. */
export function dataUri(name: string): string {
  return new URL(`data/${name}`, import.meta.url).href;
}

/**
 * What Penholder knows of resolutions and treaties.
 * @throws {Failure} when it cannot be read
 */
export async function loadFacts(): Promise<Facts> {
  try {
    const [resolutions, treaties] = await Promise.all([
      readData('resolutions.tsv'),
      readData('treaties.tsv'),
    ]);
    return service.createFacts({ resolutions, treaties });
  } catch (error) {
    throw new Failure(
      `the catalogue of resolutions that comes with Penholder cannot be read: ${reasonOf(error)}; install Penholder anew`,
    );
  }
}
