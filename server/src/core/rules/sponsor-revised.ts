import { defineRule } from './rule.js';

export default defineRule({
  id: 'sponsor-revised',
  summary: 'A draft with the symbol of a revision is labelled “revised draft resolution”, and no other.',
  category: 'structure',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',

  check({ text, resolution }, report) {
    const { sponsors, symbol, adoption } = resolution.masthead;
    if (sponsors === null || symbol === null || adoption.length > 0 || !/\/L\.\d/.test(symbol.text)) return;
    const from = Math.max(sponsors.span.start, sponsors.span.end - LONGEST_LABEL);
    const label = LABEL.exec(text.slice(from, sponsors.span.end));
    if (label === null) return;
    const revision = /\/Rev\.\d+/.test(symbol.text);
    const labelled = label[1] !== undefined;
    if (revision === labelled) return;
    const start = from + label.index;
    const end = start + label[0].length;
    const related = [{ span: symbol.span, message: 'The symbol of the document' }];
    if (revision) {
      report({
        span: { start, end },
        message: `The symbol ${symbol.text} is that of a revision, so this is a revised draft. Write “revised ${label[0]}”, or correct the symbol.`,
        related,
        fixes: () => [
          {
            title: `Write “revised ${label[0]}”`,
            kind: 'unsafe',
            edits: [{ span: { start, end: start }, newText: 'revised ' }],
          },
        ],
      });
    } else {
      report({
        span: { start, end },
        message: `The symbol ${symbol.text} is that of a first draft, not of a revision. Add “/Rev.1” to the symbol, or write “${label[2]}”.`,
        related,
        fixes: () => [
          {
            title: `Write “${label[2]}”`,
            kind: 'unsafe',
            edits: [{ span: { start, end: start + (label[1] as string).length }, newText: '' }],
          },
        ],
      });
    }
  },
});

const LABEL = /(revised\s+)?(draft\s+(?:resolution|decision))(?=[^A-Za-z]*$)/i;
const LONGEST_LABEL = 80;
