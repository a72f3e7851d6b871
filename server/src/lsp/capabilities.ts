import {
  type ClientCapabilities,
  CodeActionKind,
  type InitializeParams,
  MarkupKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_TYPES } from './token-types.js';

export const DIAGNOSTIC_IDENTIFIER = 'penholder';
export const RENUMBER_FOOTNOTES = 'penholder.server.renumberFootnotes';
export const RENUMBER_OPERATIVE_PARAGRAPHS = 'penholder.server.renumberOperativeParagraphs';
/** Kinds of the source actions; a client may ask for all of `source.renumber`. */
export const RENUMBER_KIND = `${CodeActionKind.Source}.renumber`;

/** What the client can do, as far as answers depend on it. */
export interface ClientAbilities {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** The client shows `penholder:/rules/<id>.md`; it says so in `initializationOptions.rulePages`. */
  readonly rulePages: boolean;
  readonly diagnosticData: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly documentChanges: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly definitionLinks: boolean;
  readonly hoverMarkdown: boolean;
  readonly foldingLimit: number;
}

/** Reads what `initialize` tells of the client; whatever it leaves out is taken as not supported. */
export function abilitiesOf(params: InitializeParams): ClientAbilities {
  // A client may send anything here; none of the parts is certain to be there.
  const { textDocument, workspace }: ClientCapabilities = params.capabilities ?? {};
  const options: unknown = params.initializationOptions;
  const markers = textDocument?.publishDiagnostics;
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation:
      markers?.relatedInformation === true || textDocument?.diagnostic?.relatedInformation === true,
    codeDescription:
      markers?.codeDescriptionSupport === true || textDocument?.diagnostic?.codeDescriptionSupport === true,
    rulePages:
      typeof options === 'object' && options !== null && 'rulePages' in options && options.rulePages === true,
    diagnosticData: markers?.dataSupport === true || textDocument?.diagnostic?.dataSupport === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
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
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, RENUMBER_KIND] },
    executeCommandProvider: { commands: [RENUMBER_FOOTNOTES, RENUMBER_OPERATIVE_PARAGRAPHS] },
    semanticTokensProvider: {
      legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] },
      full: true,
      range: true,
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
