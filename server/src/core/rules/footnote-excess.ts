import type { Citation } from '../model/citations/citation.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Footnote } from '../model/resolution.js';
import type { Span } from '../text/span.js';
import { trimEndOf } from '../text/trim.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'footnote-excess',
  summary: 'A note does not repeat the number of a resolution that the text itself gives.',
  category: 'footnotes',
  severity: 'hint',
  fix: 'none',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, footnotes and other notes, chapter II (un.org/dgacm/en/content/editorial-manual/footnotes/chap-02)',

  check(document, report) {
    const { citations, footnotes } = document.resolution;
    const bare = new Set(footnotes.filter(({ text }) => ONLY_A_NUMBER.test(text)));
    if (bare.size === 0) return;
    const cited = new Map<Footnote, Citation>();
    const inText = new Map<string, Citation>();
    for (const citation of citations) {
      const { note } = citation.passage;
      if (note === null) {
        if (!inText.has(citation.symbol)) inText.set(citation.symbol, citation);
      } else if (bare.has(note) && !cited.has(note)) cited.set(note, citation);
    }
    for (const [note, own] of cited) {
      const given = inText.get(own.symbol);
      const mark = note.references[0]?.span;
      if (given === undefined || mark === undefined) continue;
      // The mark may stand before the text comes to the number, or document something else.
      if (given.span.start > mark.start || !namesSame(document, mark, given.span)) continue;
      report({
        span: own.span,
        message: `The text gives this number already. What it says in full needs no note: consider leaving note ${note.label} out.`,
        related: [{ span: given.span, message: 'The number in the text' }],
      });
    }
  },
});

const ONLY_A_NUMBER =
  /^(?:[A-Z][A-Za-z ]{3,60} r|R)esolution (?:E?S-)?\d{1,4}(?:\/\d{1,3})?(?: [A-Z])?(?: \([IVXLCS\d-]{1,9}\))?\.$/;
/** How far a name may stand from the number of its resolution. */
const NEAR = 200;
const WORDS_OF_NAME = 3;

/** Whether the words before `mark` stand near `number` too, and not only in the title of the resolution. */
function namesSame({ text }: ResolutionDocument, mark: Span, number: Span): boolean {
  const words = text.slice(Math.max(0, mark.start - NEAR), mark.start).replace(MARKUP, '');
  const name = trimEndOf(words, ',;:.”"’)').split(' ').slice(-WORDS_OF_NAME).join(' ');
  const before =
    text
      .slice(Math.max(0, number.start - NEAR), number.start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(number.end, number.end + NEAR).split('\n')[0] ?? '';
  return `${before} ${after.replace(QUOTED, '')}`.includes(name);
}

const MARKUP = /[*_]/g;
const QUOTED = /[“"][^”"]*[”"]?/g;
