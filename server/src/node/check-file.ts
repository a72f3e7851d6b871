import { type Diagnostic, type Facts, service } from '../core/service.js';
import { type Checked, mendedProblems, preferredFixes } from './checked.js';
import type { Configurations } from './configuration.js';
import { Failure } from './failure.js';
import type { Found } from './find-files.js';
import { displayName, type Input, NoText, readInput, STDIN } from './input.js';
import { mend } from './mend.js';

export interface CheckSettings {
  readonly configurations: Configurations;
  readonly facts: Facts;
  /** Make the safe fixes, in the file or from standard input to standard output. */
  readonly fix: boolean;
  /** What standard input is called in results. */
  readonly stdinFilename: string | undefined;
}

export interface Outcome {
  /** Null when there is nothing to report on. */
  readonly checked: Checked | null;
  /** What could not be done, one line each. */
  readonly failures: readonly string[];
  /** What is odd, one line each. */
  readonly notes: readonly string[];
}

/** Reads and checks one text, and mends it where `fix` asks for that. Throws nothing that a file can cause. */
export async function checkFile(found: Found, settings: CheckSettings): Promise<Outcome> {
  const { path, tentative } = found;
  const { configurations, facts, fix, stdinFilename } = settings;
  const shown = path === STDIN ? (stdinFilename ?? STDIN) : path;
  const name = displayName(shown);
  const { profile, options: configured } = await configurations.of(shown);
  const options = { ...configured, facts };
  const notes: string[] = [];
  let input: Input;
  try {
    input = await readInput(path, profile, (line) => notes.push(line), name);
  } catch (error) {
    if (!(error instanceof Failure)) throw new Error(`${name}: ${String(error)}`, { cause: error });
    if (tentative && error instanceof NoText) return { checked: null, failures: [], notes: [error.message] };
    return { checked: null, failures: [error.message], notes };
  }
  // In a folder, a text that is no resolution is not a mistake, and not worth a word.
  if (tentative && input.document.recognition !== 'resolution')
    return { checked: null, failures: [], notes: [] };
  const before = service.diagnose(input.document, options);
  if (!fix) return { checked: checkedOf(input, shown, before), failures: [], notes };
  try {
    const { text, remaining } = await mend(input, name, options);
    const document = service.createDocument(text, input.document.resolution.profile);
    const mended = mendedProblems(before, remaining);
    return {
      checked: { ...checkedOf({ ...input, document }, shown, remaining), mended },
      failures: [],
      notes,
    };
  } catch (error) {
    if (!(error instanceof Failure)) throw new Error(`${name}: ${String(error)}`, { cause: error });
    return { checked: checkedOf(input, shown, before), failures: [error.message], notes };
  }
}

function checkedOf({ document, spelling }: Input, path: string, diagnostics: readonly Diagnostic[]): Checked {
  return { path, document, spelling, diagnostics, fixes: preferredFixes(diagnostics), mended: new Map() };
}
