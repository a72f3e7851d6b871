import { defineRule } from './rule.js';
import { signsOf, usesItalics } from './support/italics.js';

export default defineRule({
  id: 'organ-line-italic',
  summary: 'The organ line is in italics, as the openings of the preamble are.',
  category: 'openings',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'council'],
  source:
    'AKN4UN guidelines, part 2 (unsceb-hlcm.github.io/part2/index-31.html); all official texts have it so',

  check(document, report) {
    for (const { organ, preambular } of document.resolution.parts) {
      if (organ === null || organ.emphasized || !usesItalics(preambular)) continue;
      const { start } = organ.span;
      // The comma may stand inside the italics or outside.
      const end = organ.text.endsWith(',') ? organ.span.end - 1 : organ.span.end;
      report({
        span: { start, end },
        message: `“${organ.name}” is not in italics, though the openings of the preamble are. The organ line is italic like them.`,
        fixes: () => {
          const { open, close } = signsOf(document, preambular);
          const edits = [
            { span: { start, end: start }, newText: open },
            { span: { start: end, end }, newText: close },
          ];
          return [{ title: 'Set the organ line in italics', kind: 'safe', edits }];
        },
      });
    }
  },
});
