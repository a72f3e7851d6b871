import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAkn, XmlError } from '../../server/src/core/convert/akn/read.js';
import { writeText } from '../../server/src/core/convert/text/write.js';

export interface OfficialText {
  readonly name: string;
  readonly text: string;
}

/** Where the official resolutions lie when they are there; nothing but figures depends on it. */
export const officialFolder = join(process.cwd(), '../shared/corpus/unxml');

/** The English official resolutions in the native notation, in order of their names; none when the folder is missing. */
export function officialTexts(): OfficialText[] {
  if (!existsSync(officialFolder)) return [];
  return readdirSync(officialFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml') && name.includes('English'))
    .sort()
    .flatMap((name) => {
      const text = render(readFileSync(join(officialFolder, name), 'utf8'));
      return text === null ? [] : [{ name, text }];
    });
}

function render(xml: string): string | null {
  try {
    return writeText(readAkn(xml).content);
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}
