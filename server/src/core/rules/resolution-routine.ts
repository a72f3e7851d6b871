import { defineRule } from './rule.js';

export default defineRule({
  id: 'resolution-routine',
  summary: 'A text that does no more than take note of something is a decision, not a resolution.',
  category: 'structure',
  severity: 'hint',
  fix: 'none',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, resolutions and decisions (un.org/dgacm/en/content/editorial-manual/res-dec-index)',

  check({ resolution }, report) {
    for (const { operative } of resolution.parts) {
      const [first] = operative;
      const opening = first?.opening ?? null;
      if (opening === null || !operative.every(({ text }) => TAKES_NOTE.test(text))) continue;
      report({
        span: opening.span,
        message:
          'This resolution does no more than take note. Organs do so by a decision; a resolution decides, requests or recommends something. Consider whether a decision would do.',
      });
    }
  },
});

const TAKES_NOTE =
  /^(?:Also |Further |Once again )?(?:also |further )?(?:takes note|notes)\b(?![^;]*, and \w+s\b)/i;
