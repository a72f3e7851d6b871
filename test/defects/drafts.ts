import { applyEdits, type ResolutionDocument, service } from '../../server/src/core/service.js';
import type { Defect } from './defect.js';
import { replace } from './defect.js';

/** What the masthead of a draft made of an adopted text says. */
export interface DraftHead {
  readonly symbol?: string;
  readonly sponsors?: string;
  /** A sentence between the sponsors and the organ line. */
  readonly chapeau?: string;
  /** Behind everything, as the note of a sponsor. */
  readonly note?: string;
}

/** The text as a draft: a masthead of its own, and without the lines that close an adopted text. Null without an organ line. */
export function asDraft(
  document: ResolutionDocument,
  {
    symbol = 'A/C.3/78/L.20',
    sponsors = 'Belarus, Cuba and Greece: draft resolution',
    chapeau,
    note,
  }: DraftHead,
): ResolutionDocument | null {
  const { text, resolution } = document;
  const organ = resolution.parts[0]?.organ;
  if (organ === null || organ === undefined) return null;
  const start = text.lastIndexOf('\n', organ.span.start - 1) + 1;
  const closing = resolution.masthead.closing.map(({ span }) => ({ span, newText: '' }));
  const body = applyEdits(text, closing).slice(start);
  const head = [
    symbol,
    'General Assembly',
    'Distr.: Limited',
    '9 October 2023',
    'Original: English',
    'Seventy-eighth session',
    'Third Committee',
    'Agenda item 108',
    'Crime prevention and criminal justice',
    sponsors,
    ...(chapeau === undefined ? [] : [chapeau]),
    'Improving the coordination of efforts against trafficking in persons',
  ];
  const tail = note === undefined ? '' : `\n\n${note}\n`;
  return service.createDocument(`${head.join('\n\n')}\n\n${body.trimEnd()}${tail}`);
}

/** The defect of writing `wrong` for the first `right` of `document`. */
export function misprint(document: ResolutionDocument, right: string, wrong: string): Defect[] {
  const start = document.text.indexOf(right);
  if (start < 0) return [];
  return [replace(document, `“${right}” becomes “${wrong}”`, { start, end: start + right.length }, wrong)];
}

/** The text with annexes under these headings, in place of its own and of what follows those. */
export function withAnnex(
  { text, resolution }: ResolutionDocument,
  headings: readonly string[],
): ResolutionDocument {
  const last = resolution.parts.at(-1)?.span?.end ?? 0;
  const own = /\n[#* ]*Annex\b/.exec(text.slice(last))?.index;
  const body = own === undefined ? text : text.slice(0, last + own);
  const annexes = headings.map((heading, at) => `${heading}\n\nGuidelines, part ${at + 1}`);
  return service.createDocument(`${body.trimEnd()}\n\n${annexes.join('\n\n')}\n`);
}
