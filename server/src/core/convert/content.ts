import type { Vote } from '../model/resolution.js';

/**
 * What a resolution says, free of any notation: the meeting point of all formats. Readers (Akoma Ntoso, text)
 * produce it, writers (text, …) consume it.
 */
export interface ResolutionContent {
  readonly symbol: string | null;
  readonly masthead: MastheadContent;
  readonly parts: readonly PartContent[];
  readonly notes: readonly NoteContent[];
  /** Closing lines: meeting, date, vote. */
  readonly closing: readonly string[];
  /** What the closing lines tell of the vote; null where they tell nothing. */
  readonly vote: Vote | null;
}

export interface MastheadContent {
  readonly organ: string | null;
  readonly distribution: string | null;
  readonly date: string | null;
  readonly original: string | null;
  readonly session: string | null;
  /** The days of the session: "26 February–5 April 2024". */
  readonly period: string | null;
  readonly committee: string | null;
  readonly agendaItem: string | null;
  readonly agendaTitle: string | null;
  /** "Belarus, Ecuador and Qatar: draft resolution". */
  readonly sponsors: string | null;
  /** "Resolution adopted by …" and its origin in brackets. */
  readonly adoption: readonly string[];
  /** "77/1", as it stands before the title. */
  readonly number: string | null;
  readonly title: string | null;
  /** Date of the adoption, ISO 8601. */
  readonly adopted: string | null;
}

export interface PartContent {
  readonly label: string | null;
  readonly title: string | null;
  readonly organ: readonly Run[];
  /** In the order of the text: a section may have a preamble of its own behind the paragraphs of another. */
  readonly paragraphs: readonly ParagraphContent[];
}

export interface ParagraphContent {
  readonly half: 'preambular' | 'operative' | 'item';
  /** "3.", "(a)"; null where there is none. */
  readonly label: string | null;
  readonly runs: readonly Run[];
  readonly items: readonly ParagraphContent[];
  /** Heading lines that stand before the paragraph, such as "II" or "Follow-up". */
  readonly headings: readonly (readonly Run[])[];
  /** Lines that stand behind it and say nothing of structure: rows of tables, a last heading. */
  readonly after: readonly (readonly Run[])[];
}

/** A stretch of words in one face, or a note mark between them. */
export type Run = { readonly text: string; readonly italic: boolean } | { readonly note: string };

export interface NoteContent {
  readonly label: string;
  readonly runs: readonly Run[];
}
