import type { ExecuteCommandParams } from 'vscode-languageserver';
import { addWord } from '../commands/add-word.js';
import type { Command } from '../commands/command.js';
import { disableRule } from '../commands/disable-rule.js';
import { fixAll } from '../commands/fix-all.js';
import { renumber } from '../commands/renumber.js';
import { showRange } from '../commands/show-range.js';
import { COMMANDS } from '../protocol.js';
import { RENUMBERINGS } from '../renumbering.js';
import type { Context } from './context.js';

const ALL: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...RENUMBERINGS.map((one): [string, Command] => [one.command, renumber(one)]),
  [COMMANDS.fixAll, fixAll],
  [COMMANDS.disableRule, disableRule],
  [COMMANDS.addWord, addWord],
  [COMMANDS.showRange, showRange],
]);

/**
 * Commands, most of which change a document or its project. The answer is whether anything was done; each change is
 * one workspace edit, undone in one step, and when there is none to make, the client shows why.
 */
export function registerExecuteCommand(context: Context): void {
  context.connection.onExecuteCommand((params, token) =>
    context.guard.run(
      `workspace/executeCommand ${params.command}`,
      () => uriOf(params),
      token,
      false,
      async () => {
        const command = ALL.get(params.command);
        if (command === undefined) throw new Error('there is no such command');
        return command(context, params.arguments ?? []);
      },
    ),
  );
}

function uriOf({ arguments: given }: ExecuteCommandParams): string | null {
  const uri: unknown = given?.[0];
  return typeof uri === 'string' ? uri : null;
}
