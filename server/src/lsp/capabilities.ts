import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  ResourceOperationKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { COMMANDS } from './protocol.js';
import { TOKEN_TYPES } from './token-types.js';

export const DIAGNOSTIC_IDENTIFIER = 'penholder';
/** Kinds of the source actions; a client may ask for all of `source.renumber`. */
export const RENUMBER_KIND = `${CodeActionKind.Source}.renumber`;
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.penholder`;

/** Watchers tell of files; of a folder that is moved they may tell nothing but its name. */
const FOLDERS = { pattern: { glob: '**', matches: 'folder' } } as const;
/** Behind a space a number, a session or a paragraph may be due; elsewhere nothing is proposed there. A stroke goes on in a symbol. */
const COMPLETION_TRIGGERS = [' ', '/'];

/** What the client can do, as far as answers depend on it. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLens: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** The client shows `penholder:/rules/<id>.md`; it says so in `initializationOptions.rulePages`. */
  readonly rulePages: boolean;
  /** The client reads and saves files for the server; it says so in `initializationOptions.files`. */
  readonly files: boolean;
  /** The client finds text files for the server; it says so in `initializationOptions.findFiles`. */
  readonly findFiles: boolean;
  /** The client keeps a dictionary for its user; it says so in `initializationOptions.userDictionary`. */
  readonly userDictionary: boolean;
  /** The client lists the texts that cite one; it says so in `initializationOptions.showCiting`. */
  readonly showCiting: boolean;
  readonly showDocument: boolean;
  readonly watchedFiles: boolean;
  readonly relativePatterns: boolean;
  readonly createFiles: boolean;
  readonly diagnosticData: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly documentChanges: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly prepareRename: boolean;
  readonly linkTooltips: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly foldingLimit: number;
}

/** Reads what `initialize` tells of the client; whatever it leaves out is taken as not supported. */
export function abilitiesOf(params: InitializeParams): ClientAbilities {
  // A client may send anything here; none of the parts is certain to be there.
  const { textDocument, workspace, window }: ClientCapabilities = params.capabilities ?? {};
  const options: unknown = params.initializationOptions;
  const says = (name: string): boolean =>
    typeof options === 'object' && options !== null && Reflect.get(options, name) === true;
  const markers = textDocument?.publishDiagnostics;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLens: workspace?.codeLens?.refreshSupport === true,
    relatedInformation:
      markers?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    codeDescription:
      markers?.codeDescriptionSupport === true || textDocument?.diagnostic?.codeDescriptionSupport === true,
    rulePages: says('rulePages'),
    files: says('files'),
    findFiles: says('findFiles'),
    userDictionary: says('userDictionary'),
    showCiting: says('showCiting'),
    showDocument: window?.showDocument?.support === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    relativePatterns: workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
    createFiles:
      workspace?.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Create) === true,
    diagnosticData: markers?.dataSupport === true || textDocument?.diagnostic?.dataSupport === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    completionMarkdown:
      textDocument?.completion?.completionItem?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
  };
}

/** What this server does for a client with `abilities`. */
export function serverCapabilities(abilities: ClientAbilities): ServerCapabilities {
  const capabilities: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'Penholder' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    completionProvider: { triggerCharacters: COMPLETION_TRIGGERS },
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: { resolveProvider: false },
    workspaceSymbolProvider: true,
    renameProvider: abilities.prepareRename ? { prepareProvider: true } : true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, RENUMBER_KIND] },
    executeCommandProvider: { commands: Object.values(COMMANDS) },
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: true },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: true,
      range: true,
    },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: [FOLDERS] }, didDelete: { filters: [FOLDERS] } },
    },
  };
  if (abilities.pullDiagnostics) {
    capabilities.diagnosticProvider = {
      identifier: DIAGNOSTIC_IDENTIFIER,
      interFileDependencies: false,
      workspaceDiagnostics: false,
    };
  }
  return capabilities;
}
