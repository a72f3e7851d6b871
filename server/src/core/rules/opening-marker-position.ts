import { applyEdits } from '../text/edit.js';
import { isWellPlaced, markerEdits } from '../un/opening-phrases.js';
import { defineRule } from './rule.js';
import { eachHalf, Places } from './support/openings.js';

export default defineRule({
  id: 'opening-marker-position',
  summary:
    '“Also” and “further” follow the opening of a preambular paragraph and precede the operative verb.',
  category: 'openings',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Measured on official texts of the General Assembly: behind the preambular opening 5,925 times, before it 10; before the operative verb 5,143 times, behind it 11',

  check(document, report) {
    const places = new Places(document);
    eachHalf(document, ({ opened, half }) => {
      for (const { paragraph, phrase, parts } of opened) {
        if (paragraph.reading?.part !== half) continue;
        const placed = parts.markers.find((marker) => !isWellPlaced(marker, phrase, half));
        if (placed === undefined) continue;
        const edits = markerEdits(phrase, placed.word, half);
        const where =
          half === 'preambular'
            ? 'In the preamble it follows the opening phrase'
            : 'In the operative part it stands before the verb';
        report({
          span: places.spanOf(paragraph, placed.start, placed.end),
          message: `“${phrase}” has “${placed.word}” in the wrong place. ${where}: write “${applyEdits(phrase, edits)}”.`,
          fixes: () => {
            const moved = places.edits(paragraph, edits);
            return moved === null
              ? []
              : [{ title: `Write “${applyEdits(phrase, edits)}”`, kind: 'safe', edits: moved }];
          },
        });
      }
    });
  },
});
