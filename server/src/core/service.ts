import { LEVELS } from './config/configuration.js';
import { describeConfiguration } from './config/describe.js';
import { addWord, setLevel } from './config/edit.js';
import { editorSettingsSchema, readEditorSettings } from './config/editor-settings.js';
import { diagnoseOptions, effectiveConfiguration } from './config/effective.js';
import { loadConfiguration } from './config/load.js';
import { PROFILE_NAMES, readConfiguration, readSettings } from './config/read.js';
import { configurationSchema } from './config/schema.js';
import { indexText } from './corpus/indexed-text.js';
import { citationList } from './features/citation-list.js';
import { citedByWords } from './features/cited-by.js';
import { citingPlaces } from './features/citing-places.js';
import { completion } from './features/completion.js';
import { citedSymbol, definition } from './features/definition.js';
import { documentHighlights } from './features/document-highlights.js';
import { documentLinks } from './features/document-links.js';
import { documentSymbols } from './features/document-symbols.js';
import { foldingRanges } from './features/folding-ranges.js';
import { hover } from './features/hover.js';
import { inlayHints } from './features/inlay-hints.js';
import { NO_KNOWLEDGE } from './features/knowledge.js';
import { placeCited } from './features/place-cited.js';
import { references } from './features/references.js';
import { prepareRename, rename } from './features/rename.js';
import { searchCitations } from './features/search-citations.js';
import { selectionRanges } from './features/selection-ranges.js';
import { semanticTokens } from './features/semantic-tokens.js';
import { workspaceSymbols } from './features/workspace-symbols.js';
import { createDocument } from './model/document.js';
import { fixAll } from './rules/fix-all.js';
import { diagnose, findRule, rules } from './rules/registry.js';
import { renumberFootnotes } from './rules/support/renumber-footnotes.js';
import { renumberOperativeParagraphs } from './rules/support/renumber-paragraphs.js';
import { suppressFile, suppressLine } from './rules/suppress.js';
import { inOnePiece } from './text/one-piece.js';
import { createFacts, NO_FACTS } from './un/facts.js';

export type { Configuration, ConfigurationProblem, Level } from './config/configuration.js';
export type { Names } from './config/describe.js';
export type { EditorSettings } from './config/editor-settings.js';
export type { EffectiveConfiguration, Layer, Origin } from './config/effective.js';
export type { ConfigurationHost, LoadedConfiguration } from './config/load.js';
export type { ConfigurationReading } from './config/read.js';
export type { CitingPlace } from './corpus/corpus.js';
export { Corpus } from './corpus/corpus.js';
export type { IndexedCitation, IndexedText } from './corpus/indexed-text.js';
export type { Completion, Proposal } from './features/completion/proposal.js';
export type * from './features/feature-types.js';
export type { Knowledge } from './features/knowledge.js';
export type { Citation } from './model/citations/citation.js';
export type { ResolutionDocument } from './model/document.js';
export type { Passage } from './model/passages.js';
export type { Recognition } from './model/recognize.js';
export type { Footnote, Item, Masthead, Paragraph, Part, Resolution } from './model/resolution.js';
export type { FixAllResult } from './rules/fix-all.js';
export type { DiagnoseOptions } from './rules/registry.js';
export type { Diagnostic, Fix, FixKind, RuleInfo, Severity } from './rules/rule.js';
export type { SuppressionEdit } from './rules/suppress.js';
export type { TextEdit } from './text/edit.js';
export { applyEdits } from './text/edit.js';
export type { Span } from './text/span.js';
export type { CatalogueEntry } from './un/catalogue.js';
export type { Facts, FactTexts } from './un/facts.js';
export type { Profile } from './un/organs.js';
export type { Treaty } from './un/treaties.js';

/**
 * The one facade of the core. Everything outside `core` (language server, command line, tests of the whole)
 * calls these functions and nothing deeper. Offsets are UTF-16 throughout; nothing throws on any text.
 */
export const service = Object.freeze({
  createDocument,
  inOnePiece,
  rules,
  findRule,
  diagnose,
  fixAll,
  suppressLine,
  suppressFile,
  levels: LEVELS,
  profiles: PROFILE_NAMES,
  readConfiguration,
  readSettings,
  readEditorSettings,
  loadConfiguration,
  effectiveConfiguration,
  diagnoseOptions,
  describeConfiguration,
  setLevel,
  addWord,
  configurationSchema,
  editorSettingsSchema,
  createFacts,
  noFacts: NO_FACTS,
  noKnowledge: NO_KNOWLEDGE,
  indexText,
  documentSymbols,
  foldingRanges,
  selectionRanges,
  completion,
  searchCitations,
  hover,
  definition,
  citedSymbol,
  citingPlaces,
  citedByWords,
  placeCited,
  references,
  documentHighlights,
  documentLinks,
  workspaceSymbols,
  prepareRename,
  rename,
  semanticTokens,
  citationList,
  inlayHints,
  renumberFootnotes,
  renumberOperativeParagraphs,
});
