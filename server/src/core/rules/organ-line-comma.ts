import type { ResolutionDocument } from '../model/document.js';
import type { OrganLine, Part } from '../model/resolution.js';
import { defineRule, type Fix } from './rule.js';
import { noteNotation } from './support/style.js';

export default defineRule({
  id: 'organ-line-comma',
  summary: 'The organ line ends in a comma when a preamble follows, and in none when there is no preamble.',
  category: 'structure',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',
  lesson: 'The organ is the subject of the sentence and the clauses go on with it, so a comma follows.',

  check(document, report) {
    const { parts, profile } = document.resolution;
    for (const part of parts) {
      const { organ } = part;
      if (organ === null) continue;
      const comma = organ.text.endsWith(',');
      if (hasPreamble(part) && !comma) {
        report({
          span: organ.span,
          message: `The organ line has no comma. A preamble follows, so write “${organ.name},”.`,
          fixes: () => [addComma(document, organ)],
        });
      } else if (profile === 'assembly' && comma && opensWithDecisions(part)) {
        report({
          span: organ.span,
          message: `The organ line ends in a comma, but no preamble follows. Without a preamble, write “${organ.name}”.`,
          fixes: () => [removeComma(document, organ)],
        });
      }
    }
  },
});

function hasPreamble({ preambular: [first], operative }: Part): boolean {
  return first !== undefined && first.span.start < (operative[0]?.span.start ?? Number.MAX_SAFE_INTEGER);
}

/** In a text in sections the comma stays, because the preambles stand in the sections. */
function opensWithDecisions({ preambular, operative: [first] }: Part): boolean {
  return first !== undefined && first.section === null && preambular.length === 0;
}

const CLOSING_MARKUP = /(?:[*_]{1,4}|<\/[a-z]{1,6}>)$/;

/** Texts that write marks as `<sup>` come from converters that set the comma inside the italics, as the seeds do. */
function addComma(document: ResolutionDocument, { span }: OrganLine): Fix {
  const markup = CLOSING_MARKUP.exec(document.text.slice(span.start, span.end))?.[0].length ?? 0;
  const at = noteNotation(document) === 'sup' ? span.end - markup : span.end;
  return {
    title: 'Add the comma',
    kind: 'safe',
    edits: [{ span: { start: at, end: at }, newText: ',' }],
  };
}

function removeComma({ text }: ResolutionDocument, { span }: OrganLine): Fix {
  const at = span.start + text.slice(span.start, span.end).lastIndexOf(',');
  return {
    title: 'Remove the comma',
    kind: 'safe',
    edits: [{ span: { start: at, end: at + 1 }, newText: '' }],
  };
}
