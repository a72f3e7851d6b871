import type { ResolutionDocument } from '../model/document.js';
import type { Masthead, Paragraph } from '../model/resolution.js';
import { ORGANS, organByTitle, organOf } from '../un/organs.js';
import { defineRule, type Fix } from './rule.js';
import { lineStart } from './support/places.js';
import { lineEnd, marksOpenings, noteNotation } from './support/style.js';

export default defineRule({
  id: 'organ-line-missing',
  summary: 'A resolution opens with the organ that speaks.',
  category: 'structure',
  severity: 'error',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',

  check(document, report) {
    const part = document.resolution.parts[0];
    if (part === undefined || part.organ !== null) return;
    const first = part.preambular[0] ?? part.operative[0];
    if (first === undefined) return;
    const organ = likelyOrgan(document.resolution.masthead);
    report({
      span: first.opening?.span ?? first.label?.span ?? first.span,
      message: `The organ line is missing before this paragraph. A resolution opens with the organ that speaks, on a line of its own: “${organ},”.`,
      fixes: () => [insertOrgan(document, first, organ)],
    });
  },
});

/** The organ that the chapeau, the sponsors' committee, the masthead or the adoption line name; the Assembly when none does. */
function likelyOrgan({ chapeau, committee, organ, adoption, symbol }: Masthead): string {
  const addressee = chapeau?.text
    .match(/\b(?:to|that) the ([A-Z][A-Za-z ]+?) (?:the (?:adoption|approval)|adopt|that it)\b/g)
    ?.at(-1);
  const addressed = addressee
    ?.replace(/^(?:to|that) the /, '')
    .replace(/ (?:the (?:adoption|approval)|adopt|that it)$/, '');
  const adopter = adoption
    .map(({ text }) => /adopted by (the [A-Z][A-Za-z ]+?)(?: on| at|$)/i.exec(text)?.[1])
    .find((name) => name !== undefined);
  const bySymbol = ORGANS.filter(
    (body) => body.symbol !== null && symbol?.text.startsWith(`${body.symbol}/`),
  ).at(-1);
  for (const name of [
    addressed,
    chapeau === null ? committee?.text : undefined,
    adopter?.replace(/^the /i, ''),
    organ?.text,
  ]) {
    const found = name === undefined ? null : organByTitle(name);
    if (found !== null) return found.name;
  }
  return bySymbol?.name ?? organOf(organ?.text ?? '')?.name ?? 'The General Assembly';
}

function insertOrgan(document: ResolutionDocument, first: Paragraph, organ: string): Fix {
  const { text } = document;
  const start = lineStart(text, first.span.start);
  const indent = text.slice(start, first.span.start).replace(/\S.*/s, '');
  const end = lineEnd(text);
  const apart = start === 0 || /\n[^\S\n]*\r?\n$/.test(text.slice(Math.max(0, start - 200), start));
  const newText = indent + organLine(document, organ) + (apart ? end + end : end);
  return { title: `Insert “${organ},”`, kind: 'unsafe', edits: [{ span: { start, end: start }, newText }] };
}

/** Texts that write marks as `<sup>` come from converters that set the comma inside the italics, as the seeds do. */
function organLine(document: ResolutionDocument, organ: string): string {
  if (!marksOpenings(document, 'preambular')) return `${organ},`;
  return noteNotation(document) === 'sup' ? `*${organ},*` : `*${organ}*,`;
}
