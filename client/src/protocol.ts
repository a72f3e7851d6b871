/** Names that the client, the server and the manifest share; `server/src/lsp/protocol.ts` is the twin of this file. */

export const LANGUAGE = 'un-resolution';
/** Scheme of the pages that explain the rules and of the reference documents: `penholder:/rules/<id>.md`. */
export const PAGE_SCHEME = 'penholder';
/** Scheme of the documents that show what holds for a resolution. */
export const CONFIGURATION_SCHEME = 'penholder-configuration';

export const SERVER_COMMANDS = {
  renumberFootnotes: 'penholder.server.renumberFootnotes',
  renumberOperativeParagraphs: 'penholder.server.renumberOperativeParagraphs',
  fixAll: 'penholder.server.fixAll',
  disableRule: 'penholder.server.disableRule',
  addWord: 'penholder.server.addWord',
} as const;

/** The command that code actions of the server name. */
export const ADD_WORD_FOR_USER = 'penholder.addWordForUser';

/** The command that the lens over a title names. */
export const SHOW_CITING = 'penholder.showCiting';

export const REQUESTS = {
  readFile: 'penholder/readFile',
  saveFile: 'penholder/saveFile',
  readData: 'penholder/readData',
  citations: 'penholder/citations',
  describeConfiguration: 'penholder/describeConfiguration',
  findFiles: 'penholder/findFiles',
  findCiting: 'penholder/findCiting',
  searchCitations: 'penholder/searchCitations',
} as const;
