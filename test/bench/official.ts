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

/** The English official resolutions in the native notation, or every `step`th; none when the folder is missing. */
export function officialTexts(step = 1): OfficialText[] {
  return names(step).flatMap((name) => {
    const text = render(readFileSync(join(officialFolder, name), 'utf8'));
    return text === null ? [] : [{ name, text }];
  });
}

/** Every `step`th of the files as they are. */
export function officialXml(step: number): string[] {
  return names(step).map((name) => readFileSync(join(officialFolder, name), 'utf8'));
}

function names(step: number): string[] {
  if (!existsSync(officialFolder)) return [];
  return readdirSync(officialFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml') && name.includes('English'))
    .sort()
    .filter((_, at) => at % step === 0);
}

function render(xml: string): string | null {
  try {
    return writeText(readAkn(xml).content);
  } catch (error) {
    if (error instanceof XmlError) return null;
    throw error;
  }
}
