import { defineRule } from './rule.js';
import { markGroups } from './support/note-marks.js';

export default defineRule({
  id: 'footnote-adjacent',
  summary: 'Two note marks at one point are parted by a comma.',
  category: 'footnotes',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09)',

  check({ text, resolution }, report) {
    for (const { marks } of markGroups(resolution.noteMarks, text)) {
      for (const [index, mark] of marks.slice(1).entries()) {
        const before = marks[index];
        // Labels of one mark, as in "<sup>1,2</sup>", have their comma inside.
        if (before === undefined || before.span.start === mark.span.start) continue;
        const gap = { start: before.span.end, end: mark.span.start };
        if (text.slice(gap.start, gap.end).includes(',')) continue;
        report({
          span: { start: before.span.start, end: mark.span.end },
          message: `Note marks ${before.label} and ${mark.label} stand at one point and read as one number. Put a comma between them.`,
          fixes: () => [
            {
              title: 'Put a comma between the marks',
              kind: 'safe',
              edits: [{ span: gap, newText: ',' }],
            },
          ],
        });
      }
    }
  },
});
