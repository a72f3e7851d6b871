import { defineRule } from './rule.js';
import { signsOf, usesItalics } from './support/italics.js';
import { eachHalf } from './support/openings.js';

export default defineRule({
  id: 'opening-italic',
  summary: 'Where openings are in italics, none is left in roman.',
  category: 'openings',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'AKN4UN guidelines, part 2 (unsceb-hlcm.github.io/part2/index-31.html); 52,400 of 52,564 official paragraphs',
  lesson: 'Whatever your conference does with the opening words, do it in every paragraph.',

  check(document, report) {
    eachHalf(document, ({ opened, paragraphs, half }) => {
      if (!usesItalics(paragraphs)) return;
      for (const { paragraph, phrase } of opened) {
        const { opening, openingEmphasized, reading } = paragraph;
        if (openingEmphasized || reading === null || opening === null) continue;
        report({
          span: opening.span,
          message: `“${phrase}” is not in italics, though the other openings of the ${half === 'preambular' ? 'preamble' : 'operative part'} are.`,
          fixes: () => {
            const { open, close } = signsOf(document, paragraphs);
            const { start, end } = opening.span;
            // Half of it may be in italics already.
            if (/[*_<]/.test(document.text.slice(start, end))) return [];
            const edits = [
              { span: { start, end: start }, newText: open },
              { span: { start: end, end }, newText: close },
            ];
            return [{ title: 'Set the opening in italics', kind: 'safe', edits }];
          },
        });
      }
    });
  },
});
