import {
  commands,
  Disposable,
  EventEmitter,
  TabInputText,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  State,
} from 'vscode-languageclient';
import { LANGUAGE, REQUESTS } from '../protocol.js';
import type { CitationList } from './list.js';
import { type CitationNode, nodesOf, REVEAL_CITATION } from './nodes.js';

/** Set from the first resolution on: who never opens one does not see the view. */
const SEEN = 'penholder.resolutionSeen';
/** Set while the view has a resolution to list the citations of. */
const ACTIVE = 'penholder.resolutionActive';
const VIEW = 'penholder.citations';

/**
 * Lists what the resolution in the active editor cites, and what is known of it. One question to the server is under
 * way at a time: edits that come meanwhile lead to one more, and to nothing when the view is hidden.
 */
export class CitationsView implements TreeDataProvider<CitationNode>, Disposable {
  readonly #client: BaseLanguageClient;
  readonly #changed = new EventEmitter<undefined>();
  readonly #view: TreeView<CitationNode>;
  readonly #subscriptions: Disposable;
  /** Fires when the view shows something else. */
  readonly onDidChangeTreeData = this.#changed.event;
  #document: TextDocument | undefined;
  #nodes: readonly CitationNode[] = [];
  #places = new Map<string, CitationNode>();
  #shown = '';
  #stale = false;
  #asking = false;
  /** The last round of questions; never rejects. */
  #work = Promise.resolve();

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.#view = window.createTreeView(VIEW, { treeDataProvider: this, showCollapseAll: true });
    const ofOurs = ({ textDocument }: { readonly textDocument: TextDocument }) => {
      if (textDocument === this.#document) this.#refresh();
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      this.#view,
      this.#view.onDidChangeVisibility(() => this.#refresh()),
      commands.registerCommand(REVEAL_CITATION, (id) => this.#reveal(String(id))),
      window.onDidChangeActiveTextEditor(() => this.#follow()),
      // A file becomes a resolution, or ceases to be one, when its language is changed.
      workspace.onDidOpenTextDocument(() => this.#follow()),
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running) this.#refresh();
      }),
      // Only now can the server know: an event of the editor may come before the client has passed the change on.
      client.getFeature(DidOpenTextDocumentNotification.method).onNotificationSent(ofOurs),
      client.getFeature(DidChangeTextDocumentNotification.method).onNotificationSent(ofOurs),
    );
    this.#follow();
  }

  getTreeItem({ item }: CitationNode): TreeItem {
    return item;
  }

  /** What the view shows below `node`, after the server has answered what was asked last. */
  async getChildren(node?: CitationNode): Promise<CitationNode[]> {
    if (node !== undefined) return [...node.children];
    await this.#work;
    return [...this.#nodes];
  }

  getParent({ parent }: CitationNode): CitationNode | undefined {
    return parent;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** Turns to the resolution in the active editor. One that an output or another view takes the focus from stays. */
  #follow(): void {
    const { activeTextEditor, visibleTextEditors, tabGroups } = window;
    const active = activeTextEditor?.document;
    // Between two editors there is none for a moment, in which the view would come and go.
    if (active === undefined && tabGroups.activeTabGroup.activeTab?.input instanceof TabInputText) return;
    const inEditor = active !== undefined && active.uri.scheme !== 'output';
    const kept = visibleTextEditors.find(({ document }) => document === this.#document)?.document;
    const document = inEditor ? active : kept;
    this.#turnTo(document?.languageId === LANGUAGE ? document : undefined);
  }

  #turnTo(document: TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    commands.executeCommand('setContext', ACTIVE, document !== undefined);
    if (document !== undefined) commands.executeCommand('setContext', SEEN, true);
    this.#refresh();
  }

  /** Asks the server anew, at once or when the question under way has been answered. */
  #refresh(): void {
    this.#stale = true;
    if (!this.#asking) this.#work = this.#update();
  }

  async #update(): Promise<void> {
    this.#asking = true;
    try {
      while (this.#stale && this.#view.visible && this.#client.isRunning()) {
        this.#stale = false;
        const document = this.#document;
        const list = document === undefined ? null : await this.#ask(document);
        if (document === this.#document) this.#show(document, list);
      }
    } finally {
      this.#asking = false;
    }
  }

  async #ask({ uri }: TextDocument): Promise<CitationList | null> {
    const textDocument = { uri: this.#client.code2ProtocolConverter.asUri(uri) };
    try {
      return await this.#client.sendRequest<CitationList | null>(REQUESTS.citations, { textDocument });
    } catch {
      // The server has ended meanwhile; when it runs again, it is asked again.
      return null;
    }
  }

  /** Takes `list` over; the view is told only when its words are others, and so neither flickers nor scrolls. */
  #show(document: TextDocument | undefined, list: CitationList | null): void {
    const owner = document?.uri.toString() ?? '';
    this.#nodes = list === null ? [] : nodesOf(owner, list);
    this.#places = new Map(this.#nodes.flatMap(withDescendants).map((node) => [node.id, node]));
    const shown = JSON.stringify([owner, list?.groups], (key, value) =>
      key === 'range' ? undefined : value,
    );
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#changed.fire(undefined);
  }

  async #reveal(id: string): Promise<void> {
    // The text may have been edited since the view was drawn.
    await this.#work;
    const place = this.#places.get(id)?.place;
    if (place === undefined || this.#document === undefined) return;
    const selection = this.#client.protocol2CodeConverter.asRange(place.range);
    await window.showTextDocument(this.#document, { selection });
  }
}

function withDescendants(node: CitationNode): readonly CitationNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}
