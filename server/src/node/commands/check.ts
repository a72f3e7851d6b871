import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import type { Profile } from '../../core/service.js';
import { checkFile } from '../check-file.js';
import type { Checked } from '../checked.js';
import { count, NOUNS } from '../count.js';
import { findAllFiles } from '../find-files.js';
import { FORMATS } from '../formats/formats.js';
import { STDIN } from '../input.js';
import { collectLevel, type Levels, profileOption, wholeNumber } from '../options.js';
import { Progress } from '../progress.js';
import { Tally } from '../tally.js';
import { note, outliveReader } from '../terminal.js';

interface CheckOptions {
  readonly format: keyof typeof FORMATS;
  readonly profile: Profile | 'auto';
  readonly rule: Levels;
  readonly fix: boolean;
  readonly quiet: boolean;
  readonly maxWarnings?: number;
  readonly stdin: boolean;
  readonly stdinFilename?: string;
}

/** `penholder check`; `done` takes the exit code. */
export function addCheck(program: Command, done: (code: number) => void): void {
  program
    .command('check')
    .summary('check resolutions and report what is wrong')
    .description('Check resolutions and report what is wrong.')
    .argument('[file...]', 'a file, a folder, a glob, or - for standard input')
    .addOption(
      new Option('--format <format>', 'how to print').choices(Object.keys(FORMATS)).default('pretty'),
    )
    .addOption(profileOption())
    .option(
      '--rule <id=level>',
      'set the level of a rule: off, hint, information, warning, error (repeatable)',
      collectLevel,
      {},
    )
    .option(
      '--fix',
      'make the safe fixes; from standard input the mended text goes to standard output',
      false,
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'print errors alone, and no summary', false)
    .option('--stdin', 'read standard input, as - does', false)
    .option('--stdin-filename <name>', 'what standard input is called in the results')
    .action(async (files: readonly string[], options: CheckOptions, command: Command) => {
      const given = options.stdin ? [STDIN, ...files] : files;
      if (given.length === 0)
        command.error(
          "error: missing required argument 'file': name a file, a folder or a glob, or - for standard input",
        );
      if (options.stdinFilename !== undefined && !given.includes(STDIN))
        command.error("error: option '--stdin-filename <name>' names standard input: add --stdin to read it");
      await check(given, options, done);
    });
}

async function check(
  given: readonly string[],
  options: CheckOptions,
  done: (code: number) => void,
): Promise<void> {
  if (options.fix) outliveReader();
  const failures: string[] = [];
  const files = await findAllFiles(given, (line) => failures.push(line));
  failures.forEach(note);
  // A mended text has standard output for itself.
  const output = options.fix && files.some(({ path }) => path === STDIN) ? process.stderr : process.stdout;
  const format = FORMATS[options.format]({ output, quiet: options.quiet });
  const tally = new Tally();
  const progress = new Progress(process.stderr, files.length);
  for (const [index, file] of files.entries()) {
    if (!options.quiet) progress.at(index + 1);
    const { checked, failures: failed, notes } = await checkFile(file, { ...options, levels: options.rule });
    failures.push(...failed);
    const lines = options.quiet ? failed : [...notes, ...failed];
    const text = checked === null ? '' : format.file(options.quiet ? errorsOf(checked) : checked);
    if (checked !== null) tally.add(checked);
    // Nobody may be there to read the rest.
    if (tally.total('error') > 0) done(1);
    if (lines.length > 0 || text !== '') progress.clear();
    lines.forEach(note);
    output.write(text);
    // Only between two turns is it noticed that the reader has gone.
    await nextTurn();
  }
  progress.clear();
  output.write(format.end({ tally, failures }));
  done(failures.length > 0 ? 2 : verdict(tally, options.maxWarnings));
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
