import type { CodeLens, CodeLensParams, Command } from 'vscode-languageserver';
import { type CitingPlace, service } from '../../core/service.js';
import { COMMANDS, SHOW_CITING } from '../protocol.js';
import { type Context, onDocument } from './context.js';

/** Over the title of a text, how often others cite it, where the settings ask for that: they are counted when it is shown. */
export function registerCodeLens(context: Context): void {
  const { connection, documents, guard, knowledge } = context;
  connection.onCodeLens(
    onDocument<CodeLensParams, CodeLens[]>(
      context,
      'textDocument/codeLens',
      [],
      ({ uri, text, document, settings: { shown } }) => {
        if (!shown.codeLens.citedBy) return [];
        const { symbol, start } = service.citingPlaces(document, service.noKnowledge.corpus);
        const position = text.positionAt(start);
        return symbol === null ? [] : [{ range: { start: position, end: position }, data: uri }];
      },
    ),
  );
  connection.onCodeLensResolve((lens, token) =>
    guard.run(
      'codeLens/resolve',
      () => String(lens.data),
      token,
      lens,
      async () => {
        const uri = String(lens.data);
        const { corpus } = await knowledge.complete(token, uri);
        const snapshot = await documents.snapshot(uri);
        if (snapshot === undefined) return lens;
        const { places } = service.citingPlaces(snapshot.document, corpus);
        return { ...lens, command: { title: service.citedByWords(places), ...actionOf(context, places) } };
      },
    ),
  );
}

/** What a click does: the client lists the places, or else shows the first of them. */
function actionOf(
  { abilities, knowledge }: Context,
  [first]: readonly CitingPlace[],
): Omit<Command, 'title'> {
  // A lens must have a command to be shown; an empty name stands for none.
  if (first === undefined) return { command: '' };
  if (abilities.showCiting) return { command: SHOW_CITING };
  if (!abilities.showDocument) return { command: '' };
  const { uri, range } = knowledge.locate(first.text, first.citation.span);
  return { command: COMMANDS.showRange, arguments: [uri, range] };
}
