import { capitalized } from '../../text/capitalized.js';
import type { Catalogue } from '../../un/catalogue.js';
import type { Listed } from '../../un/catalogue-search.js';
import { adoptionWords, factLines, titleLine } from '../hover/adoption-words.js';
import { HoverText } from '../hover/hover-text.js';

/** What the catalogue knows of `listed`, in a few sentences, the same as on a hover; null where it knows nothing. */
export function describeEntry({ symbol }: Pick<Listed, 'symbol'>, catalogue: Catalogue): HoverText | null {
  const entry = catalogue.find(symbol);
  if (entry === null) return null;
  const said = new HoverText().say({ strong: entry.symbol }).say(titleLine(entry));
  const adopted = adoptionWords(entry);
  if (adopted !== '') said.say(`${capitalized(adopted)}.`);
  for (const line of factLines(entry)) said.say(line);
  return said;
}
