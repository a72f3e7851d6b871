import { type Disposable, FileSystemError, type TextDocument, type Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { findTexts } from './find-files.js';
import { REQUESTS } from './protocol.js';

// Many times the size of any configuration file.
const MOST_BYTES = 4_000_000;
const MISSING: ReadonlySet<string> = new Set(['FileNotFound', 'FileNotADirectory', 'FileIsADirectory']);

interface ReadFileParams {
  readonly uri: string;
  readonly unsaved: boolean;
}

/** Reads, saves and finds files for the server: by the means of the editor, so that workspaces without a disk work too. */
export function serveFiles(client: BaseLanguageClient): Disposable[] {
  const uriOf = (uri: string): Uri => client.protocol2CodeConverter.asUri(uri);
  return [
    client.onRequest<string | null, void>(REQUESTS.readFile, async ({ uri, unsaved }: ReadFileParams) => {
      const document = unsaved ? openDocument(uriOf(uri)) : undefined;
      return document === undefined ? readFile(uriOf(uri)) : document.getText();
    }),
    client.onRequest<boolean, void>(REQUESTS.saveFile, async ({ uri }: { readonly uri: string }) => {
      const document = await workspace.openTextDocument(uriOf(uri));
      return document.save();
    }),
    client.onRequest<string[], void>(REQUESTS.findFiles, async ({ most }: { readonly most: number }) =>
      (await findTexts(most)).map((uri) => client.code2ProtocolConverter.asUri(uri)),
    ),
  ];
}

async function readFile(uri: Uri): Promise<string | null> {
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > MOST_BYTES) throw new Error('the file is too large');
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && MISSING.has(error.code)) return null;
    throw error;
  }
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}
