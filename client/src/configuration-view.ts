import { type Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { activeResolution } from './active-resolution.js';
import { CONFIGURATION_SCHEME, REQUESTS } from './protocol.js';

/** Shows what holds for a resolution, and where each value comes from, in a document that cannot be written. */
export class ConfigurationView implements Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<Uri>();
  readonly #registration: Disposable;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#registration = workspace.registerTextDocumentContentProvider(CONFIGURATION_SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: async (uri) => {
        const params = { uri: uri.query };
        const text = await client.sendRequest<string | null>(REQUESTS.describeConfiguration, params);
        return text ?? '// The resolution is not open any more. Open it and run the command again.\n';
      },
    });
  }

  /** Shows it for the resolution in the active editor. */
  async show(): Promise<void> {
    const editor = activeResolution(this.#client);
    if (editor === undefined) return;
    const uri = this.#viewOf(editor.document);
    // A view that is still open shows what held when it was opened.
    this.#changed.fire(uri);
    await window.showTextDocument(uri, { preview: true });
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
  }

  #viewOf({ uri }: TextDocument): Uri {
    const name = uri.path.split('/').pop() ?? '';
    const query = this.#client.code2ProtocolConverter.asUri(uri);
    return Uri.from({ scheme: CONFIGURATION_SCHEME, path: `/Configuration of ${name}.jsonc`, query });
  }
}
