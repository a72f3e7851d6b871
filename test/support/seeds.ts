import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Seed {
  /** "000" to "004". */
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

const folder = join(process.cwd(), 'server/data/seeds');

/** The five documents that the product is built around, byte for byte. */
export const seeds: readonly Seed[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({
    name: file.slice(0, 3),
    file: join(folder, file),
    text: readFileSync(join(folder, file), 'utf8'),
  }));

export function seed(name: string): Seed {
  const found = seeds.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no seed ${name}`);
  return found;
}
