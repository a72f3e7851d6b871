import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  type ApplyWorkspaceEditParams,
  ApplyWorkspaceEditRequest,
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FullDocumentDiagnosticReport,
  type InitializeResult,
  IPCMessageReader,
  IPCMessageWriter,
  LogMessageNotification,
  type LogMessageParams,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
  ShowMessageNotification,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import {
  DescribeConfigurationRequest,
  FindFilesRequest,
  type ReadFileParams,
  ReadFileRequest,
  SaveFileRequest,
} from '../../server/src/lsp/protocol.js';
import { Mailbox } from './mailbox.js';

const SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));

const living = new Set<ChildProcess>();

// A test that fails half-way leaves its server behind, and that would keep the run from ending.
after(() => {
  for (const process of living) process.kill();
});

/** What an editor of today can do. */
export const MODERN: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    applyEdit: true,
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    definition: { linkSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'] } },
  },
};

/** An editor of long ago: no pulling, no versions, no settings to ask for. */
export const PLAIN: ClientCapabilities = {};

export interface ClientOptions {
  readonly transport?: 'stdio' | 'node-ipc';
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  readonly workspaceFolders?: readonly { readonly uri: string; readonly name: string }[];
}

/** A small editor that talks to the built server in a process of its own. */
export class ProtocolClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly logs = new Mailbox<LogMessageParams>();
  readonly messages = new Mailbox<ShowMessageParams>();
  readonly published = new Mailbox<PublishDiagnosticsParams>();
  readonly refreshes = new Mailbox<'refresh'>();
  readonly registrations = new Mailbox<string>();
  readonly edits = new Mailbox<ApplyWorkspaceEditParams>();
  readonly shown = new Mailbox<ShowDocumentParams>();
  /** Exit code of the process. */
  readonly exited: Promise<number | null>;
  /** What the client answers when it is asked for settings. */
  settings: unknown = null;
  acceptEdits = true;
  /** The files that it reads for the server, by URI, and those that are changed in an editor and not saved. */
  readonly files = new Map<string, string>();
  readonly unsaved = new Map<string, string>();
  readonly failing = new Set<string>();
  readonly saved: string[] = [];
  /** What it does with an edit before it answers. */
  onEdit: (params: ApplyWorkspaceEditParams) => void = () => undefined;
  #version = 0;

  constructor(transport: 'stdio' | 'node-ipc' = 'stdio') {
    const pipes = transport === 'stdio' ? ['pipe', 'pipe', 'inherit'] : ['ignore', 'pipe', 'inherit', 'ipc'];
    this.process = spawn(process.execPath, [SERVER, `--${transport}`], { stdio: pipes as 'pipe'[] });
    living.add(this.process);
    this.exited = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.once('exit', () => living.delete(this.process));
    const { stdin, stdout } = this.process;
    this.connection =
      transport === 'node-ipc'
        ? createProtocolConnection(new IPCMessageReader(this.process), new IPCMessageWriter(this.process))
        : createProtocolConnection(
            new StreamMessageReader(stdout as NonNullable<typeof stdout>),
            new StreamMessageWriter(stdin as NonNullable<typeof stdin>),
          );
    this.connection.onNotification(LogMessageNotification.type, (message) => this.logs.add(message));
    this.connection.onNotification(ShowMessageNotification.type, (message) => this.messages.add(message));
    this.connection.onNotification(PublishDiagnosticsNotification.type, (sent) => this.published.add(sent));
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => this.refreshes.add('refresh'));
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    this.connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { method } of registrations) this.registrations.add(method);
    });
    this.connection.onRequest(ApplyWorkspaceEditRequest.type, (params) => {
      this.edits.add(params);
      this.onEdit(params);
      return { applied: this.acceptEdits };
    });
    this.connection.onRequest(ShowDocumentRequest.type, (params) => {
      this.shown.add(params);
      return { success: true };
    });
    this.connection.onRequest(ReadFileRequest.method, ({ uri, unsaved }: ReadFileParams) => {
      if (this.failing.has(uri)) throw new Error('the disk is on fire');
      return (unsaved ? this.unsaved.get(uri) : undefined) ?? this.files.get(uri) ?? null;
    });
    this.connection.onRequest(FindFilesRequest.method, ({ most }: { most: number }) =>
      [...this.files.keys()].slice(0, most),
    );
    this.connection.onRequest(SaveFileRequest.method, ({ uri }: { uri: string }) => {
      this.saved.push(uri);
      return true;
    });
    this.connection.listen();
  }

  /** Starts a server and greets it. */
  static async start(options: ClientOptions = {}): Promise<ProtocolClient> {
    const client = new ProtocolClient(options.transport);
    await client.initialize(options);
    return client;
  }

  async initialize({
    capabilities = MODERN,
    initializationOptions,
    workspaceFolders,
  }: ClientOptions = {}): Promise<InitializeResult> {
    const result = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities,
      initializationOptions,
      workspaceFolders: workspaceFolders ?? null,
    });
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string): Promise<void> {
    this.#version += 1;
    const textDocument = { uri, languageId: 'un-resolution', version: this.#version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Sends the changes as one new version and returns its number. */
  async change(uri: string, contentChanges: TextDocumentContentChangeEvent[]): Promise<number> {
    this.#version += 1;
    const textDocument = { uri, version: this.#version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    return this.#version;
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Changes the settings and tells the server so. */
  async configure(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { penholder: settings },
    });
  }

  /** Tells the server that a file on the disk is another one now. */
  async fileChanged(uri: string, how: 'changed' | 'created' | 'deleted' = 'changed'): Promise<void> {
    const type = {
      changed: FileChangeType.Changed,
      created: FileChangeType.Created,
      deleted: FileChangeType.Deleted,
    }[how];
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  /** What holds for an open document, as the server describes it. */
  describe(uri: string): Promise<string> {
    return this.connection.sendRequest(DescribeConfigurationRequest.method, { uri });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, identifier: 'penholder' };
    return this.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      previousResultId === undefined ? params : { ...params, previousResultId },
    );
  }

  async pullFull(uri: string): Promise<FullDocumentDiagnosticReport> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('the server says that nothing changed');
    return report;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  /** Says goodbye; the exit code of the server. */
  async stop(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await this.exited;
    this.connection.dispose();
    return code;
  }
}
