import { readFile, stat } from 'node:fs/promises';
import { type Profile, type ResolutionDocument, service } from '../core/service.js';
import { decode } from './decode.js';
import { Failure, reasonOf } from './failure.js';

/** The name that stands for standard input, on the command line and in what is printed. */
export const STDIN = '-';

// Far above what the core reads: a file like this is not even worth loading.
const MOST_BYTES = 256 * 1024 * 1024;

export interface Input {
  /** As given on the command line. */
  readonly path: string;
  readonly document: ResolutionDocument;
}

/**
 * Reads one text, from a file or from standard input, and says on the way what is odd about it.
 * @param note takes one line for standard error
 * @throws {Failure} when it cannot be read, is not text or is larger than Penholder reads
 */
export async function readInput(
  path: string,
  profile: Profile | 'auto',
  note: (line: string) => void,
): Promise<Input> {
  const name = displayName(path);
  const bytes = path === STDIN ? await readStdin() : await readBytes(path);
  const decoded = decode(bytes);
  if (decoded === null) throw new Failure(`${name}: a binary file, not a text`);
  if (decoded.encoding === 'windows-1252') note(`${name}: not valid UTF-8, so it was read as windows-1252`);
  const document = service.createDocument(decoded.text, profile);
  switch (document.recognition) {
    case 'binary':
      throw new Failure(`${name}: a binary file, not a text`);
    case 'too-large':
      throw tooLarge(name, decoded.text.length);
    case 'empty':
      note(`${name}: not a resolution: the file is empty`);
      break;
    case 'unrecognized':
      note(`${name}: not a resolution: no organ line and no numbered paragraphs were found`);
      break;
    case 'resolution':
  }
  return { path, document };
}

/** How a message names the input. */
export function displayName(path: string): string {
  return path === STDIN ? 'standard input' : path;
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) throw tooLarge(path, size);
    return await readFile(path);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(`${path}: cannot be read: ${reasonOf(error)}`);
  }
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MOST_BYTES) throw tooLarge(displayName(STDIN), size);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Failure
      ? error
      : new Failure(`standard input: cannot be read: ${reasonOf(error)}`);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string, size: number): Failure {
  return new Failure(
    `${name}: larger than Penholder reads (${(size / 1_000_000).toFixed(1)} million characters)`,
  );
}
