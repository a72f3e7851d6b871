import { type DiagnoseOptions, type FixAllResult, service } from '../core/service.js';
import { encode } from './encode.js';
import { Failure } from './failure.js';
import { type Input, STDIN } from './input.js';
import { replaceFile } from './replace-file.js';

/**
 * Makes the safe fixes in a file, or in what standard input gave, which goes to standard output; spelt in bytes as it
 * was before. Nothing is written when there is nothing to mend or the text is no resolution.
 * @param name what messages call the input
 * @throws {Failure} when the mended text cannot be written; the file is then as it was
 */
export async function mend(input: Input, name: string, options: DiagnoseOptions): Promise<FixAllResult> {
  const result = service.fixAll(input.document, options);
  if (result.text !== input.document.text) {
    const bytes = respell(result.text, input, name);
    if (input.path === STDIN) process.stdout.write(bytes);
    else await replaceFile(input.path, input.bytes, bytes);
  } else if (input.path === STDIN) {
    process.stdout.write(input.bytes);
  }
  return result;
}

function respell(text: string, { document, bytes, spelling }: Input, name: string): Uint8Array {
  const before = encode(document.text, spelling);
  if (before === null || Buffer.compare(before, bytes) !== 0) {
    throw new Failure(
      `${name}: not mended: it is not valid ${spelling.encoding} everywhere, and those bytes would be lost; save it as UTF-8`,
    );
  }
  const after = encode(text, spelling);
  if (after === null) {
    throw new Failure(
      `${name}: not mended: a fix needs a character that ${spelling.encoding} lacks; save the file as UTF-8`,
    );
  }
  return after;
}
