import { readdirSync } from 'node:fs';
import type { Planter } from './defect.js';

const folder = new URL('planters/', import.meta.url);

/** The planter of each rule, by the rule's id: the files of the folder `planters`. */
export const planters: ReadonlyMap<string, Planter> = new Map(
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map(async (file): Promise<[string, Planter]> => {
        const module: { readonly default: Planter } = await import(new URL(file, folder).href);
        return [file.slice(0, -'.js'.length), module.default];
      }),
  ),
);
