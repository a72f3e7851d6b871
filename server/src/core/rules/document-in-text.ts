import type { ResolutionDocument } from '../model/document.js';
import { defineWordRule, type Fix } from './rule.js';
import { newNote, noteMark } from './support/insert-note.js';

export default defineWordRule({
  id: 'document-in-text',
  summary: 'Sources stand in notes, not in brackets in the text.',
  category: 'footnotes',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, footnotes and other notes, chapter II (un.org/dgacm/en/content/editorial-manual/footnotes/chap-02)',
  wakes: ['('],

  meet({ passage, start, document }, report) {
    if (passage.provision === null) return;
    SOURCE.lastIndex = start;
    const match = SOURCE.exec(passage.text);
    if (match === null || !/\d/.test(match[0])) return;
    const [brackets, words = ''] = match;
    const end = start + brackets.length;
    report({
      span: passage.spanOf(start, end),
      message: `In resolutions a source stands in a note, not in brackets: put “${words}” in a note.`,
      fixes: () => toNote(document, passage.spanOf(start, end), words),
    });
  },
});

const SOURCE =
  /\(((?:see )?(?:A|E|S|ST|T|CEDAW|CRC|CTOC|CAC|FCCC)\/[A-Za-z0-9./-]{1,60}(?:[ ,;][^()]{0,80})?(?:\([^()]{1,20}\)[^()]{0,40})?)\)/y;
const SIGNS = ',;:.';

/** Takes the brackets out and puts a mark behind the punctuation that follows them. */
function toNote(
  document: ResolutionDocument,
  span: { start: number; end: number },
  words: string,
): readonly Fix[] {
  const { text } = document;
  const before = text.charAt(span.start - 1) === ' ' ? 1 : 0;
  const sign = SIGNS.includes(text.charAt(span.end)) ? text.charAt(span.end) : '';
  const note = newNote(document, span.start, `${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
  if (note === null) return [];
  const place = { start: span.start - before, end: span.end + sign.length };
  const mark = { span: place, newText: sign + noteMark(document, note.label) };
  return [{ title: 'Put it in a note', kind: 'unsafe', edits: [mark, ...note.edits] }];
}
