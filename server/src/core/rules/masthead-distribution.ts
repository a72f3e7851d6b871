import { defineRule } from './rule.js';

export default defineRule({
  id: 'masthead-distribution',
  summary: 'A draft has the distribution “Limited”, an adopted text “General”.',
  category: 'structure',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source: 'Editorial Manual, mastheads and cover pages (un.org/dgacm/en/content/editorial-manual/mast-cover)',

  check({ text, resolution }, report) {
    const { distribution, adoption, symbol, sponsors } = resolution.masthead;
    if (distribution === null) return;
    const draft = adoption.length === 0 && (sponsors !== null || DRAFT.test(symbol?.text ?? ''));
    const wanted = adoption.length > 0 ? 'General' : draft ? 'Limited' : null;
    if (wanted === null || distribution.text === wanted || distribution.text === 'Restricted') return;
    const start = text.indexOf(distribution.text, distribution.span.start);
    const span = { start, end: start + distribution.text.length };
    if (start < 0 || span.end > distribution.span.end) return;
    report({
      span,
      message:
        wanted === 'Limited'
          ? 'Drafts are distributed as “Limited” documents, with a symbol in /L. Write “Distr.: Limited”.'
          : 'An adopted text is a document of general distribution. Write “Distr.: General”.',
      fixes: () => [{ title: `Write “${wanted}”`, kind: 'unsafe', edits: [{ span, newText: wanted }] }],
    });
  },
});

/** The symbol of a draft: "A/C.3/68/L.20", "E/CN.15/2017/L.6/Rev.1". */
const DRAFT = /\/L\.\d/;
