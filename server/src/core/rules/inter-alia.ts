import type { Passage } from '../model/passages.js';
import { defineWordRule, type Fix } from './rule.js';
import { withoutEmphasis } from './support/emphasis.js';

export default defineWordRule({
  id: 'inter-alia',
  summary: 'The words “inter alia” stand between commas, in roman type.',
  category: 'punctuation',
  severity: 'hint',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, italics (un.org/dgacm/en/content/editorial-manual/italics); 1,650 of 1,689 places in official texts',

  wakes: ['inter alia', 'Inter alia'],

  meet({ document, passage, start, end }, report) {
    const close = end + ' alia'.length;
    const missing = commasMissing(passage, start, close);
    const span = passage.spanOf(start, close);
    if (passage.isEmphasized(start)) {
      report({
        span,
        message: '“inter alia” is set in italics. It counts as an English word: set it in roman type.',
        fixes: () => [
          { title: 'Set it in roman type', kind: 'safe', edits: withoutEmphasis(document, span.start) },
        ],
      });
    }
    if (missing.length > 0) {
      report({
        span,
        message: `“inter alia” has no comma ${missing.length === 2 ? 'on either side' : missing[0] === close ? 'behind it' : 'before it'}. It interrupts the sentence, so it stands between two commas.`,
        fixes: () => [fixFor(passage, missing)],
      });
    }
  },
});

/** Where in the words a comma is missing: behind the word before, or behind the phrase itself. */
function commasMissing({ text }: Passage, start: number, close: number): number[] {
  const missing: number[] = [];
  if (text.charAt(start - 1) === ' ' && /[\p{L}\d)”’]/u.test(text.charAt(start - 2))) missing.push(start - 1);
  if (text.charAt(close) === ' ') missing.push(close);
  return missing;
}

function fixFor(passage: Passage, missing: readonly number[]): Fix {
  return {
    title: missing.length === 1 ? 'Add a comma' : 'Add both commas',
    kind: 'unsafe',
    edits: missing.map((at) => ({ span: passage.spanOf(at, at), newText: ',' })),
  };
}
