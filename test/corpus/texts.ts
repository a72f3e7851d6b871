import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readAkn, XmlError } from '../../server/src/core/convert/akn/read.js';
import { NOTATIONS } from '../../server/src/core/convert/text/notation.js';
import { writeText } from '../../server/src/core/convert/text/write.js';

export interface CorpusText {
  readonly file: string;
  /** The folder of its organ: "GAresolutions" and so on. */
  readonly organ: string;
  readonly text: string;
}

/** The English texts below `folder`, written in the notation of this name, one at a time. */
export function* corpusTexts(folder: string, notation: string): Generator<CorpusText> {
  const form = NOTATIONS.find(({ name }) => name === notation);
  if (form === undefined) throw new Error(`There is no notation ${notation}`);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.xml') && name.includes('English'),
  );
  for (const name of names.sort()) {
    try {
      const { content, annexes } = readAkn(readFileSync(join(folder, name), 'utf8'));
      const lines = annexes.flatMap((annex) =>
        annex.map(({ label, runs }) =>
          label === null ? runs : [{ text: `${label} `, italic: false }, ...runs],
        ),
      );
      const organ = name.split(/[\\/]/)[0] ?? '';
      yield { file: basename(name), organ, text: writeText(content, form, lines) };
    } catch (error) {
      if (!(error instanceof XmlError)) throw error;
    }
  }
}
