import { defineRule } from './rule.js';
import { lastProvision } from './support/places.js';
import { closingOf, describeClosing, punctuate } from './support/punctuate.js';

export default defineRule({
  id: 'operative-full-stop',
  summary: 'The last operative paragraph ends in a full stop.',
  category: 'punctuation',
  severity: 'error',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html); 2,136 of 2,141 official texts',
  lesson: 'The one long sentence of the resolution ends here.',

  check({ text, resolution }, report, { mun }) {
    // Some Model UN conferences let a draft end in a semicolon: a rule of theirs judges it.
    const isMun = resolution.profile === 'mun';
    if (isMun && mun.lastParagraph === ';') return;
    const accepted = isMun ? '.:?;' : '.:?';
    for (const { operative } of resolution.parts) {
      const paragraph = operative.at(-1);
      if (paragraph === undefined) continue;
      const last = lastProvision(paragraph);
      const closing = closingOf(text, last);
      // A colon announces a text that follows, such as a draft recommended for adoption.
      // A question put to the Court closes with its own mark.
      if (closing === null || accepted.includes(closing.char)) continue;
      report({
        span: closing.span,
        message: `The last operative paragraph ${describeClosing(closing)}. A resolution closes with a full stop.`,
        fixes: () => [punctuate(text, closing, '.', 'End the resolution with a full stop')],
      });
    }
  },
});
