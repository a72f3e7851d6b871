import type { Checked } from '../checked.js';
import type { Tally } from '../tally.js';

/** One way to print what was found. Made anew for each run. */
export interface Format {
  /** What to print as soon as one text is checked. */
  file(checked: Checked): string;
  /** What to print when all of them are. */
  end(run: Run): string;
}

/** Everything checked. */
export interface Run {
  readonly tally: Tally;
  /** One line for each path that could not be read or written. */
  readonly failures: readonly string[];
}

export interface FormatSettings {
  /** Where it will be printed. */
  readonly output: NodeJS.WriteStream;
  /** Print errors alone, and no summary. */
  readonly quiet: boolean;
}

export type MakeFormat = (settings: FormatSettings) => Format;
