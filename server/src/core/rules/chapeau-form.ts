import type { ResolutionDocument } from '../model/document.js';
import type { OrganLine } from '../model/resolution.js';
import type { Span } from '../text/span.js';
import { trimEndOf } from '../text/trim.js';
import { defineRule, type Report } from './rule.js';
import { adopterIn } from './support/chapeau.js';

export default defineRule({
  id: 'chapeau-form',
  summary:
    'The sentence that recommends a draft ends in a colon and names the organ that speaks in the organ line.',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',

  check(document, report) {
    const { masthead, parts } = document.resolution;
    const organ = parts[0]?.organ ?? null;
    if (organ === null) return;
    if (masthead.chapeau === null) checkEnding(document, organ, report);
    else checkAdopter(document, masthead.chapeau, organ, report);
  },
});

function checkAdopter(
  { text }: ResolutionDocument,
  chapeau: { readonly text: string; readonly span: Span },
  organ: OrganLine,
  report: Report,
): void {
  const adopter = adopterIn(chapeau.text);
  if (adopter === null || adopter.name === organ.name) return;
  const start = text.indexOf(organ.name, organ.span.start);
  const span = { start, end: start + organ.name.length };
  if (start < 0 || span.end > organ.span.end) return;
  report({
    span,
    message: `The draft is recommended for adoption by ${adopter.name.replace('The', 'the')}, so that organ speaks in it. Write “${adopter.name}”, or correct the sentence above.`,
    related: [{ span: chapeau.span, message: 'The sentence that recommends the draft' }],
    fixes: () => [
      {
        title: `Change the organ to “${adopter.name}”`,
        kind: 'unsafe',
        edits: [{ span, newText: adopter.name }],
      },
    ],
  });
}

const RECOMMENDS = /^[*_]*The (?:[A-Z]|[a-z]+ of )[\w,’' -]{3,160}? recommends (?:to|that) the [A-Z]/;
const LONGEST = 800;

/** Without its colon the sentence is no chapeau to the reader of the masthead, but a line above the organ line. */
function checkEnding({ text, tree }: ResolutionDocument, organ: OrganLine, report: Report): void {
  for (const { kind, start, end } of tree.blocks) {
    if (start >= organ.span.start) return;
    if (kind !== 'line' || end - start > LONGEST) continue;
    const line = text.slice(start, end).trimEnd();
    if (!RECOMMENDS.test(line.trimStart())) continue;
    const words = trimEndOf(line, '*_');
    if (words.endsWith(':')) continue;
    const sign = /[.,;]?$/.exec(words)?.[0].length ?? 0;
    const last = start + words.length;
    const span = { start: last - sign, end: last };
    const word = sign > 0 ? span.start : start + words.lastIndexOf(' ') + 1;
    report({
      span: { start: word, end: last },
      message:
        'The sentence that recommends a draft ends in a colon, because the draft follows. Write “the following draft resolution:”.',
      fixes: () => [
        { title: 'End the sentence with a colon', kind: 'safe', edits: [{ span, newText: ':' }] },
      ],
    });
  }
}
