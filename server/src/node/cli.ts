import { Command, CommanderError } from 'commander';
import { version } from '../lsp/version.js';
import { addCheck } from './commands/check.js';
import { addOutline } from './commands/outline.js';
import { Failure } from './failure.js';
import { endWithReader, note } from './terminal.js';
import { keepYoung } from './young.js';

const WRONG_USAGE = 2;

async function main(): Promise<void> {
  endWithReader();
  keepYoung();
  const program = new Command('penholder')
    .description('Check and read United Nations resolutions.')
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true });
  const done = (code: number) => {
    process.exitCode = code;
  };
  addCheck(program, done);
  addOutline(program, done);
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) {
      // Commander has printed its message, and its own code for every mistake is 1.
      process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
    } else if (error instanceof Failure) {
      note(error.message);
      process.exitCode = WRONG_USAGE;
    } else {
      const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
      note(
        `Penholder itself has failed, which it should not do with any text: please report this.\n${details}`,
      );
      process.exitCode = WRONG_USAGE;
    }
  }
}

main();
