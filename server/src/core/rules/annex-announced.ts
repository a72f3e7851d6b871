import { defineRule } from './rule.js';
import { annexHeadings } from './support/annexes.js';

export default defineRule({
  id: 'annex-announced',
  summary: 'The text speaks of its annex, and an annex that it speaks of is there.',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source: 'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html)',

  check(document, report) {
    const [heading] = annexHeadings(document);
    let mentioned = false;
    for (const passage of document.passages) {
      if (passage.provision === null) continue;
      if (heading !== undefined) {
        mentioned ||= MENTION.test(passage.text);
        continue;
      }
      const match = SUBJECT.test(passage.text) ? OWN_ANNEX.exec(passage.text) : null;
      if (match !== null && !passage.isQuoted(match.index))
        report({
          span: passage.spanOf(match.index, match.index + match[0].length),
          message:
            'The text has no annex under a heading “Annex”. Add it after the closing of the text, or say where else it is to be found.',
        });
    }
    if (heading !== undefined && !mentioned)
      report({
        span: heading.span,
        message:
          'No paragraph speaks of this annex. A resolution says what is annexed, as in “contained in the annex to the present resolution”.',
      });
  },
});

const MENTION = /\b(?:annex|append)/i;
const SUBJECT = / (?:the present|this) (?:resolution|decision)\b/;
const OWN_ANNEX =
  /\b(?:annexe?s?(?: [A-Z]{1,4}\b(?: and [A-Z]{1,4}\b)?)?|annexed|attached|appended) to (?:the present|this) (?:resolution|decision)\b/i;
