import { type Location, type Position, type Range, RequestType } from 'vscode-languageserver';
import type { CitationGroup, CitedText, CitingPassage } from '../core/service.js';

/** Names that the client knows by the same words: `client/src/protocol.ts` is the twin of this file. */

export const COMMANDS = {
  renumberFootnotes: 'penholder.server.renumberFootnotes',
  renumberOperativeParagraphs: 'penholder.server.renumberOperativeParagraphs',
  fixAll: 'penholder.server.fixAll',
  disableRule: 'penholder.server.disableRule',
  addWord: 'penholder.server.addWord',
  showRange: 'penholder.server.showRange',
} as const;

/** The command of the client, where it says that it has it, that adds its argument to the user's own dictionary. */
export const ADD_WORD_FOR_USER = 'penholder.addWordForUser';

/** The command of the client, where it says that it has it, that lists the texts that cite the one in the editor. */
export const SHOW_CITING = 'penholder.showCiting';

export interface ReadFileParams {
  readonly uri: string;
  /** As it stands in an editor, unsaved changes included, instead of as it was saved. */
  readonly unsaved: boolean;
}

/** Asks the client for the text of a file, so that workspaces without a disk work too; null when there is no such file. */
export const ReadFileRequest = new RequestType<ReadFileParams, string | null, void>('penholder/readFile');

/** Asks the client to save a file that it has just changed. */
export const SaveFileRequest = new RequestType<{ readonly uri: string }, boolean, void>('penholder/saveFile');

/** Asks the client for a file of Penholder itself, `resolutions.tsv` for one, where the server has no disk. */
export const ReadDataRequest = new RequestType<{ readonly name: string }, string, void>('penholder/readData');

/** Asks the client for the text files of its folders, at most so many. */
export const FindFilesRequest = new RequestType<{ readonly most: number }, readonly string[], void>(
  'penholder/findFiles',
);

/** What cites an open document: the place of its own title or symbol, and theirs. */
export interface CitingPlaces {
  /** Null for a text that names no symbol, by which others could cite it. */
  readonly symbol: string | null;
  readonly position: Position;
  readonly locations: readonly Location[];
}

/** Asks the server which texts of the corpus cite an open document; null when it is not open. */
export const FindCitingRequest = new RequestType<{ readonly uri: string }, CitingPlaces | null, void>(
  'penholder/findCiting',
);

/** Asks the server what holds for an open document, as text; null when it is not open. */
export const DescribeConfigurationRequest = new RequestType<{ readonly uri: string }, string | null, void>(
  'penholder/describeConfiguration',
);

/** What a version of a document cites, with ranges in place of spans. */
export interface CitationList {
  readonly version: number;
  readonly groups: readonly (Omit<CitationGroup, 'entries'> & {
    readonly entries: readonly (Omit<CitedText, 'places'> & {
      readonly places: readonly (Omit<CitingPassage, 'span'> & { readonly range: Range })[];
    })[];
  })[];
}

export interface CitationsParams {
  readonly textDocument: { readonly uri: string };
}

/** Asks the server what an open document cites; null when it is not open. */
export const CitationsRequest = new RequestType<CitationsParams, CitationList | null, void>(
  'penholder/citations',
);

export interface SearchCitationsParams {
  readonly textDocument: { readonly uri: string };
  /** Where the citation is to stand. */
  readonly position: Position;
  readonly query: string;
}

/** What was found in a version of a document, each with the edit that cites it. */
export interface FoundCitations {
  readonly version: number;
  readonly citations: readonly {
    readonly label: string;
    readonly title: string;
    readonly detail: string;
    readonly range: Range;
    readonly newText: string;
  }[];
}

/** Asks the server for resolutions and decisions by number, title or date; null where nothing can be cited. */
export const SearchCitationsRequest = new RequestType<SearchCitationsParams, FoundCitations | null, void>(
  'penholder/searchCitations',
);
