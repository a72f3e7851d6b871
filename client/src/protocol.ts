/** Names that the client, the server and the manifest share. */

export const LANGUAGE = 'un-resolution';
/** Scheme of the pages that explain the rules: `penholder:/rules/<id>.md`. */
export const PAGE_SCHEME = 'penholder';

export const SERVER_COMMANDS = {
  renumberFootnotes: 'penholder.server.renumberFootnotes',
  renumberOperativeParagraphs: 'penholder.server.renumberOperativeParagraphs',
} as const;
