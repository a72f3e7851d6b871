import {
  CancellationTokenSource,
  type Position,
  type QuickPickItem,
  Selection,
  type TextEditor,
  window,
} from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { activeResolution } from '../active-resolution.js';
import { REQUESTS } from '../protocol.js';

/** As the server answers. */
interface FoundCitations {
  readonly version: number;
  readonly citations: readonly FoundCitation[];
}

interface FoundCitation {
  readonly label: string;
  readonly title: string;
  readonly detail: string;
  readonly range: Range;
  readonly newText: string;
}

interface Item extends QuickPickItem {
  readonly citation?: FoundCitation;
  readonly version?: number;
}

/**
 * Lets the user look for a resolution or decision by number, title or date, and cites it at the cursor.
 * @param query what to look for first
 */
export async function insertCitation(client: BaseLanguageClient, query: unknown): Promise<void> {
  const editor = activeResolution(client);
  if (editor === undefined) return;
  const chosen = await choose(client, editor, typeof query === 'string' ? query : '');
  if (chosen?.citation !== undefined) await insert(client, editor, chosen.citation, chosen.version);
}

/** The item that the user takes; undefined when there is none. */
function choose(client: BaseLanguageClient, editor: TextEditor, query: string): Promise<Item | undefined> {
  const position = editor.selection.active;
  const picker = window.createQuickPick<Item>();
  picker.title = 'Insert Citation';
  picker.placeholder = 'A number, words of a title, or a date: 64/293, trafficking, 30 July 2010';
  picker.value = query;
  let asked = new CancellationTokenSource();
  const search = async (words: string) => {
    asked.cancel();
    asked = new CancellationTokenSource();
    const { token } = asked;
    picker.busy = true;
    try {
      const items = await itemsFor(client, editor, position, words, token);
      if (!token.isCancellationRequested) picker.items = items;
    } finally {
      if (!token.isCancellationRequested) picker.busy = false;
    }
  };
  return new Promise((resolve) => {
    picker.onDidChangeValue(search);
    picker.onDidAccept(() => {
      const [item] = picker.selectedItems;
      // Nothing is there to be taken until the first answer.
      if (item === undefined) return;
      resolve(item);
      picker.hide();
    });
    picker.onDidHide(() => {
      asked.cancel();
      picker.dispose();
      resolve(undefined);
    });
    picker.show();
    search(query);
  });
}

async function itemsFor(
  client: BaseLanguageClient,
  { document }: TextEditor,
  position: Position,
  query: string,
  token: CancellationTokenSource['token'],
): Promise<Item[]> {
  const { code2ProtocolConverter: code } = client;
  const params = {
    textDocument: code.asTextDocumentIdentifier(document),
    position: code.asPosition(position),
    query,
  };
  let found: FoundCitations | null;
  try {
    found = await client.sendRequest<FoundCitations | null>(REQUESTS.searchCitations, params, token);
  } catch (error) {
    if (token.isCancellationRequested) return [];
    return [said(`The language server does not answer: ${String(error)}`)];
  }
  if (found === null)
    return [said('Nothing can be cited at the cursor. Put it into the words of a paragraph or note.')];
  const { version, citations } = found;
  if (citations.length === 0)
    return [said('Nothing that Penholder knows matches. Type the citation itself.')];
  return citations.map((citation) => ({
    label: citation.label,
    description: citation.title,
    detail: `Inserts “${citation.newText}”`,
    // The server has chosen; the editor looks at labels alone.
    alwaysShow: true,
    citation,
    version,
  }));
}

function said(label: string): Item {
  return { label, alwaysShow: true };
}

async function insert(
  client: BaseLanguageClient,
  editor: TextEditor,
  { range, newText }: FoundCitation,
  version: number | undefined,
): Promise<void> {
  const place = client.protocol2CodeConverter.asRange(range);
  const unchanged = editor.document.version === version;
  if (!unchanged || !(await editor.edit((builder) => builder.replace(place, newText)))) {
    window.showWarningMessage('The text changed in the meantime. Run the command again.');
    return;
  }
  const end = editor.document.positionAt(editor.document.offsetAt(place.start) + newText.length);
  editor.selection = new Selection(end, end);
}
