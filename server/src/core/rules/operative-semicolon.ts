import { defineRule } from './rule.js';
import { closingOf, describeClosing, punctuate } from './support/punctuate.js';

export default defineRule({
  id: 'operative-semicolon',
  summary: 'Every operative paragraph except the last ends in a semicolon.',
  category: 'punctuation',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html); over 99 per cent of official paragraphs',
  lesson: 'A resolution is one long sentence, and a semicolon stands between its acts.',

  check({ text, resolution }, report) {
    for (const { operative } of resolution.parts) {
      // "Adopts the following declaration:": what follows is a text of its own, with its own punctuation.
      if (operative[0]?.label === null && operative[0].ending?.char === ':') continue;
      for (const [at, paragraph] of operative.entries()) {
        const next = operative[at + 1];
        if (next === undefined || paragraph.items.length > 0 || paragraph.ending?.char === ';') continue;
        const closing = closingOf(text, paragraph);
        if (closing === null || closing.char === ';' || closing.char === ':') continue;
        // The last paragraph of a section may close with a full stop, as a text of its own.
        if (closing.char === '.' && next.section !== paragraph.section) continue;
        // The Security Council writes “; and” before the last paragraph (about 190 of its lists have it too).
        if (closing.char === 'and' && resolution.profile === 'council' && at === operative.length - 2)
          continue;
        if (opensTable(text, paragraph.span.end)) continue;
        report({
          span: closing.span,
          message: `This operative paragraph ${describeClosing(closing)}. Operative paragraphs end in a semicolon; only the last one ends in a full stop.`,
          fixes: () => [punctuate(text, closing, ';', 'End the paragraph with a semicolon')],
        });
      }
    }
  },
});

const TABLE_ROW = /\s{0,200}\|/y;

/** Rows of a table follow: the note below it, or the table itself, closes the paragraph. */
function opensTable(text: string, end: number): boolean {
  TABLE_ROW.lastIndex = end;
  return TABLE_ROW.test(text);
}
