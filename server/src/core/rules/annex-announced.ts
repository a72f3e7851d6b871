import { cased } from './lexicon.js';
import { defineGatheringRule } from './rule.js';
import { annexHeadings } from './support/annexes.js';
import { passagesOf } from './support/passages.js';

export default defineGatheringRule({
  id: 'annex-announced',
  summary: 'The text speaks of its annex, and an annex that it speaks of is there.',
  category: 'structure',
  severity: 'warning',
  fix: 'none',
  profiles: ['assembly', 'council'],
  languages: ['en'],
  source: 'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html)',

  wakes: [...cased('annex', 'annexe', 'annexes', 'annexed', 'attached', 'appended'), 'ANNEX'],

  weigh(words, document, report) {
    const [heading] = annexHeadings(document);
    if (heading !== undefined) {
      if (document.passages.some(({ provision, text }) => provision !== null && MENTION.test(text))) return;
      report({
        span: heading.span,
        message:
          'No paragraph speaks of this annex. A resolution says what is annexed, as in “contained in the annex to the present resolution”.',
      });
      return;
    }
    for (const passage of passagesOf(words)) {
      if (passage.provision === null) continue;
      const match = SUBJECT.test(passage.text) ? OWN_ANNEX.exec(passage.text) : null;
      if (match !== null && !passage.isQuoted(match.index))
        report({
          span: passage.spanOf(match.index, match.index + match[0].length),
          message:
            'The text has no annex under a heading “Annex”. Add it after the closing of the text, or say where else it is to be found.',
        });
    }
  },
});

const MENTION = /\b(?:annex|append)/i;
const SUBJECT = / (?:the present|this) (?:resolution|decision)\b/;
const OWN_ANNEX =
  /\b(?:annexe?s?(?: [A-Z]{1,4}\b(?: and [A-Z]{1,4}\b)?)?|annexed|attached|appended) to (?:the present|this) (?:resolution|decision)\b/i;
