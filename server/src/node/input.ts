import { readFileSync, statSync } from 'node:fs';
import { type Profile, type ResolutionDocument, service } from '../core/service.js';
import { decode, type Spelling } from './decode.js';
import { Failure, reasonOf } from './failure.js';

/** The name that stands for standard input, on the command line and in what is printed. */
export const STDIN = '-';

// Far above what the core reads: a file like this is not even worth loading.
const MOST_BYTES = 256 * 1024 * 1024;

/** A file that can be read, but holds nothing that Penholder reads. In a folder it is passed over. */
export class NoText extends Failure {}

export interface Input {
  /** As given on the command line. */
  readonly path: string;
  readonly document: ResolutionDocument;
  /** What was read, and how it spells the text. */
  readonly bytes: Uint8Array;
  readonly spelling: Spelling;
}

/**
 * Reads one text, from a file or from standard input, and says on the way what is odd about it.
 * @param note takes one line for standard error
 * @param name what messages call it
 * @throws {Failure} when it cannot be read, is not text or is larger than Penholder reads
 */
export async function readInput(
  path: string,
  profile: Profile | 'auto',
  note: (line: string) => void,
  name = displayName(path),
): Promise<Input> {
  const bytes = path === STDIN ? await readStdin() : readBytes(path);
  const decoded = decode(bytes);
  if (decoded === null) throw new NoText(`${name}: a binary file, not a text`);
  const { text, ...spelling } = decoded;
  if (spelling.encoding === 'windows-1252') note(`${name}: not valid UTF-8, so it was read as windows-1252`);
  const document = service.createDocument(text, profile);
  switch (document.recognition) {
    case 'binary':
      throw new NoText(`${name}: a binary file, not a text`);
    case 'too-large':
      throw tooLarge(name, text.length);
    case 'empty':
      note(`${name}: not a resolution: the file is empty`);
      break;
    case 'unrecognized':
      note(`${name}: not a resolution: no organ line and no numbered paragraphs were found`);
      break;
    case 'decision':
    case 'statement':
      note(
        `${name}: a ${document.recognition}, not a resolution: its structure is read, its style is not checked`,
      );
      break;
    case 'resolution':
  }
  return { path, document, bytes, spelling };
}

/** How a message names the input. */
export function displayName(path: string): string {
  return path === STDIN ? 'standard input' : path;
}

// Nothing else waits meanwhile, and five trips to another thread take as long as checking an average text.
function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > MOST_BYTES) throw tooLarge(path, size);
    return readFileSync(path);
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

function tooLarge(name: string, size: number): NoText {
  return new NoText(
    `${name}: larger than Penholder reads (${(size / 1_000_000).toFixed(1)} million characters)`,
  );
}
