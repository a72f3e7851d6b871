import { type Command, Option } from 'commander';
import type { Profile } from '../../core/service.js';
import { checkAll } from '../check-run.js';
import { FORMATS } from '../formats/formats.js';
import { STDIN } from '../input.js';
import { collectLevel, configurationOf, type Levels, profileOption, wholeNumber } from '../options.js';

interface CheckOptions {
  readonly format: keyof typeof FORMATS;
  readonly profile?: Profile | 'auto';
  readonly config?: string;
  readonly rule?: Levels;
  readonly fix?: boolean;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly stdin?: boolean;
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
      '--config <file>',
      'the configuration, instead of the nearest .penholder.json upward of each file',
    )
    .option(
      '--rule <id=level>',
      'set the level of a rule or category: off, hint, information, warning, error (repeatable)',
      collectLevel,
    )
    .option('--fix', 'make the safe fixes; from standard input the mended text goes to standard output')
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .option('--quiet', 'print errors alone, and no summary')
    .option('--stdin', 'read standard input, as - does')
    .option('--stdin-filename <name>', 'what standard input is called in the results')
    .action(async (files: readonly string[], options: CheckOptions, command: Command) => {
      const given = options.stdin ? [STDIN, ...files] : files;
      complain(given, options, command);
      await checkAll(
        given,
        {
          format: options.format,
          configuration: configurationOf(options.profile, options.rule),
          configFile: options.config,
          fix: options.fix ?? false,
          quiet: options.quiet ?? false,
          maxWarnings: options.maxWarnings,
          stdinFilename: options.stdinFilename,
        },
        done,
      );
    });
}

/** Ends the command when its options do not go together. */
function complain(given: readonly string[], { stdinFilename }: CheckOptions, command: Command): void {
  if (given.length === 0)
    command.error(
      "error: missing required argument 'file': name a file, a folder or a glob, or - for standard input",
    );
  if (stdinFilename !== undefined && !given.includes(STDIN))
    command.error("error: option '--stdin-filename <name>' names standard input: add --stdin to read it");
}
