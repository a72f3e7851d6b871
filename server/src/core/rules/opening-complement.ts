import { SENTIMENTS } from '../un/opening-words.js';
import { indicativeOfParticiple } from '../un/verb-forms.js';
import { defineRule } from './rule.js';
import { eachHalf, Places } from './support/openings.js';

/** Verbs of perception take a feeling; verbs of action do not. */
const FEELING = new Set(
  'notes takes recalls recognizes recognises acknowledges welcomes looks stresses commends expresses considers observes hears receives views learns'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'opening-complement',
  summary:
    '“With appreciation”, “with concern” and the like go with verbs such as “Notes”, never with “Decides” or “Requests”.',
  category: 'openings',
  severity: 'hint',
  fix: 'none',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: feelings go with “Notes”, “Takes note”, “Recalls”, “Recognizes”, “Acknowledges” and “Welcomes”; on “takes note” see also ask.un.org/faq/109236',
  lesson: 'Feelings go with verbs such as “Notes” and “Welcomes”, not with verbs that ask or decide.',

  check(document, report) {
    const places = new Places(document);
    eachHalf(document, ({ opened }) => {
      for (const { paragraph, phrase, parts } of opened) {
        const at = phrase.indexOf(' with ');
        if (at < 0 || !SENTIMENTS.has(phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase())) continue;
        const verb = indicativeOfParticiple(parts.head) ?? parts.head;
        if (FEELING.has(verb)) continue;
        report({
          span: places.spanOf(paragraph, at + 1, phrase.length),
          message: `“${phrase.slice(at + 1)}” does not go with “${phrase.slice(0, at)}”: it says how something is noted, recalled or welcomed. Leave it out, or begin with a verb such as “Notes”.`,
        });
      }
    });
  },
});
