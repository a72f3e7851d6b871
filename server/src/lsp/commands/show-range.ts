import { Range } from 'vscode-languageserver';
import { type Command, stringAt } from './command.js';

/** Has the client show and select a part of a document. Arguments: its URI, and the range. */
export const showRange: Command = async ({ connection, abilities }, given) => {
  const uri = stringAt(given, 0, 'the URI of a document');
  const selection = given[1];
  if (!Range.is(selection)) throw new Error('argument 2 must be a range');
  if (!abilities.showDocument) return false;
  const { success } = await connection.window.showDocument({ uri, selection, takeFocus: true });
  return success;
};
