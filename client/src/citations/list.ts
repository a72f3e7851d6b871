import type { Range } from 'vscode-languageclient';

/** What a version of a document cites: the answer of the server to `penholder/citations`. */
export interface CitationList {
  readonly version: number;
  readonly groups: readonly CitationGroup[];
}

export interface CitationGroup {
  readonly name: string;
  readonly entries: readonly CitedText[];
}

export interface CitedText {
  readonly symbol: string;
  readonly name: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly status: 'known' | 'unknown' | 'contradictory';
  readonly remark: string;
  readonly places: readonly CitingPassage[];
}

export interface CitingPassage {
  readonly range: Range;
  readonly place: string;
  readonly words: string;
  readonly contradiction: string;
}
