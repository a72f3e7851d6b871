import { isSpace } from '../text/chars.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'preambular-number',
  summary: 'Preambular paragraphs have no number and no letter.',
  category: 'numbering',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  source: 'AKN4UN guidelines, part 3, General Assembly (unsceb-hlcm.github.io/part3_ga/index-1.html)',

  check({ text, resolution }, report) {
    for (const { preambular } of resolution.parts) {
      for (const { label, pieces } of preambular) {
        // PP1 is the name that negotiators give a paragraph until the text is agreed.
        if (label === null || label.text.startsWith('P')) continue;
        const { start, end } = label.span;
        let next = end;
        while (next < (pieces[0]?.start ?? end) && isSpace(text.charCodeAt(next))) next++;
        report({
          span: label.span,
          message: `Preambular paragraphs are not numbered; only operative ones are. Remove “${label.text}”.`,
          fixes: () => [
            {
              title: `Remove “${label.text}”`,
              kind: 'safe',
              edits: [{ span: { start, end: next }, newText: '' }],
            },
          ],
        });
      }
    }
  },
});
