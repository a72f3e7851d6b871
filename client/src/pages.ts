import { type Disposable, type ExtensionContext, languages, type TextDocument, workspace } from 'vscode';
import { readData } from './data.js';
import { LANGUAGE, PAGE_SCHEME } from './protocol.js';
import { rulePage } from './rule-pages.js';

const REFERENCE_PATH = /^\/(reference\/[\w.-]+\.txt)$/;

/**
 * Shows what ships with the extension in documents that cannot be written: the pages of the rules, and the reference
 * documents (`penholder:/reference/<file>`) as resolutions.
 */
export function registerPages(context: ExtensionContext): Disposable[] {
  const provider = workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
    provideTextDocumentContent: (uri) => {
      const reference = REFERENCE_PATH.exec(uri.path)?.[1];
      return reference === undefined ? rulePage(context, uri) : readData(context, reference);
    },
  });
  workspace.textDocuments.forEach(asResolution);
  return [provider, workspace.onDidOpenTextDocument(asResolution)];
}

// Their names do not tell, and the settings may say something else of text files.
function asResolution(document: TextDocument): void {
  const { scheme, path } = document.uri;
  if (scheme !== PAGE_SCHEME || !REFERENCE_PATH.test(path) || document.languageId === LANGUAGE) return;
  languages.setTextDocumentLanguage(document, LANGUAGE).then(undefined, () => undefined);
}
