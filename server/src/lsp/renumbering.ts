import { type ResolutionDocument, service, type TextEdit } from '../core/service.js';
import { RENUMBER_KIND } from './capabilities.js';
import { COMMANDS } from './protocol.js';

/** One way to renumber a document, offered as a source action and as a command. */
export interface Renumbering {
  readonly title: string;
  readonly kind: string;
  readonly command: string;
  /** What to say when every number is right already. */
  readonly nothing: string;
  readonly edits: (document: ResolutionDocument) => readonly TextEdit[];
}

export const RENUMBERINGS: readonly Renumbering[] = [
  {
    title: 'Renumber footnotes',
    kind: `${RENUMBER_KIND}.footnotes`,
    command: COMMANDS.renumberFootnotes,
    nothing: 'There is nothing to renumber: the footnotes are already numbered in order of first mention.',
    edits: (document) => (readable(document) ? service.renumberFootnotes(document) : []),
  },
  {
    title: 'Renumber operative paragraphs',
    kind: `${RENUMBER_KIND}.operativeParagraphs`,
    command: COMMANDS.renumberOperativeParagraphs,
    nothing: 'There is nothing to renumber: the operative paragraphs are already numbered in order.',
    edits: (document) => (readable(document) ? service.renumberOperativeParagraphs(document) : []),
  },
];

/** Whether the text is a resolution, which alone has numbers that mean something. */
export function readable(document: ResolutionDocument): boolean {
  return document.recognition === 'resolution';
}
