import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Configuration } from '../core/service.js';
import { checkFile } from './check-file.js';
import type { Checked } from './checked.js';
import { Configurations } from './configuration.js';
import { count, NOUNS } from './count.js';
import { loadFacts } from './data.js';
import { findAllFiles } from './find-files.js';
import { FORMATS } from './formats/formats.js';
import { STDIN } from './input.js';
import { Progress } from './progress.js';
import { Tally } from './tally.js';
import { note, outliveReader } from './terminal.js';

export interface RunSettings {
  readonly format: keyof typeof FORMATS;
  /** What the options of the command set. */
  readonly configuration: Configuration;
  /** The configuration file that the user names. */
  readonly configFile: string | undefined;
  readonly fix: boolean;
  /** Print errors alone. */
  readonly quiet: boolean;
  readonly maxWarnings: number | undefined;
  readonly stdinFilename: string | undefined;
}

/**
 * Checks what all of `given` stand for and prints what is found.
 * @param done takes the exit code, first as soon as an error is found, because nobody may be there to read the rest
 */
export async function checkAll(
  given: readonly string[],
  settings: RunSettings,
  done: (code: number) => void,
): Promise<void> {
  const { fix, quiet, configFile } = settings;
  if (fix) outliveReader();
  const failures: string[] = [];
  const files = await findAllFiles(given, (line) => failures.push(line));
  failures.forEach(note);
  const progress = new Progress(process.stderr, files.length);
  const say = (line: string) => {
    progress.clear();
    note(line);
  };
  const configurations = new Configurations(settings.configuration, configFile, (problem) => {
    // Whoever names a file relies on it.
    if (configFile !== undefined) failures.push(problem);
    say(problem);
  });
  // A mended text has standard output for itself.
  const output = fix && files.some(({ path }) => path === STDIN) ? process.stderr : process.stdout;
  const facts = await loadFacts();
  const format = FORMATS[settings.format]({ output, quiet });
  const tally = new Tally();
  for (const [index, file] of files.entries()) {
    if (!quiet) progress.at(index + 1);
    const outcome = await checkFile(file, { ...settings, configurations, facts });
    const { checked } = outcome;
    failures.push(...outcome.failures);
    const text = checked === null ? '' : format.file(quiet ? errorsOf(checked) : checked);
    if (checked !== null) tally.add(checked);
    if (tally.total('error') > 0) done(1);
    if (!quiet) outcome.notes.forEach(say);
    outcome.failures.forEach(say);
    if (text !== '') progress.clear();
    output.write(text);
    // Only between two turns is it noticed that the reader has gone.
    await nextTurn();
  }
  progress.clear();
  output.write(format.end({ tally, failures }));
  done(failures.length > 0 ? 2 : verdict(tally, settings.maxWarnings));
}

function errorsOf(checked: Checked): Checked {
  return { ...checked, diagnostics: checked.diagnostics.filter(({ severity }) => severity === 'error') };
}

function verdict(tally: Tally, maxWarnings: number | undefined): number {
  if (tally.total('error') > 0) return 1;
  const warnings = tally.total('warning');
  if (maxWarnings === undefined || warnings <= maxWarnings) return 0;
  note(`${count(warnings, ...NOUNS.warning)}: more than the ${maxWarnings} allowed`);
  return 1;
}
