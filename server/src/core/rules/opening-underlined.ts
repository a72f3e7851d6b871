import { defineRule } from './rule.js';
import { emphasisOf } from './support/italics.js';
import { eachHalf } from './support/openings.js';

const SIGNS = ['__', '<u>', '<U>'];

export default defineRule({
  id: 'opening-underlined',
  summary: 'Openings are in italics; the United Nations never underlines.',
  category: 'openings',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  source:
    'AKN4UN guidelines, part 2 (unsceb-hlcm.github.io/part2/index-31.html); no official text underlines',

  check(document, report) {
    const { text } = document;
    if (!SIGNS.some((sign) => text.includes(sign))) return;
    eachHalf(document, ({ paragraphs }) => {
      for (const paragraph of paragraphs) {
        const emphasis = emphasisOf(document, paragraph);
        if (emphasis === null) continue;
        const [open, close] = [emphasis.open, emphasis.close];
        if (!/^(?:<u>|__)$/i.test(text.slice(open.start, open.end))) continue;
        report({
          span: emphasis.span,
          message: `“${emphasis.text}” is underlined. Underlined openings are a habit of Model UN; official texts set them in italics.`,
          fixes: () => [
            {
              title: 'Set the opening in italics',
              kind: 'safe',
              edits: [open, close].map(({ start, end }) => ({ span: { start, end }, newText: '*' })),
            },
          ],
        });
      }
    });
  },
});
