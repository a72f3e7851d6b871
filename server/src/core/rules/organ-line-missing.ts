import type { ResolutionDocument } from '../model/document.js';
import type { Masthead, Paragraph } from '../model/resolution.js';
import type { Block } from '../syntax/tree.js';
import { lastStartingAt, type Span } from '../text/span.js';
import { readOpening } from '../un/openings.js';
import { ORGANS, organByTitle, organOf } from '../un/organs.js';
import { defineRule, type Fix } from './rule.js';
import { adopterIn } from './support/chapeau.js';
import { lineStart } from './support/places.js';
import { lineEnd, marksOpenings, noteNotation } from './support/style.js';

export default defineRule({
  id: 'organ-line-missing',
  summary: 'A resolution opens with the organ that speaks.',
  category: 'structure',
  severity: 'error',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Editorial Manual, drafting and editing resolutions (un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit)',
  lesson: 'Everything that follows is something that the organ does: “The General Assembly, … 1. Urges …”.',

  check(document, report) {
    const part = document.resolution.parts[0];
    if (part === undefined || part.organ !== null) return;
    const first = part.preambular[0] ?? part.operative[0];
    if (first === undefined) return;
    const line = lineAbove(document, first);
    if (line !== null) {
      // Model UN drafts may speak as the committee that debates them.
      if (document.resolution.profile === 'mun' && COMMITTEE.test(wordsIn(document, line))) return;
      const attempt = wrongForm(document, line) ?? runOn(document, line);
      if (attempt !== null) {
        report({ span: attempt.span, message: attempt.message, fixes: () => [attempt.fix] });
        return;
      }
      if (OTHER_BODY.test(wordsIn(document, line))) return;
    }
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
  const adopter = adoption
    .map(({ text }) => /adopted by (the [A-Z][A-Za-z ]{1,120}?)(?: on| at|$)/i.exec(text)?.[1])
    .find((name) => name !== undefined);
  const bySymbol = ORGANS.filter(
    (body) => body.language === 'en' && body.symbol !== null && symbol?.text.startsWith(`${body.symbol}/`),
  ).at(-1);
  const addressed = chapeau === null ? null : adopterIn(chapeau.text);
  if (addressed !== null) return addressed.name;
  for (const name of [
    chapeau === null ? committee?.text : undefined,
    adopter?.replace(/^the /i, ''),
    organ?.text,
  ]) {
    const found = name === undefined ? null : organByTitle(name);
    if (found !== null) return found.name;
  }
  return bySymbol?.name ?? organOf(organ?.text ?? '')?.name ?? 'The General Assembly';
}

interface Attempt {
  readonly span: Span;
  readonly message: string;
  readonly fix: Fix;
}

/** The line just above the first paragraph, which may be meant as the organ line. */
function lineAbove({ tree }: ResolutionDocument, first: Paragraph): Block | null {
  let at = lastStartingAt(tree.blocks, first.span.start) - 1;
  while (tree.blocks[at]?.kind === 'blank') at--;
  const block = tree.blocks[at];
  return block?.kind === 'line' ? block : null;
}

function wordsIn({ text }: ResolutionDocument, block: Block): string {
  return text
    .slice(block.start, Math.min(block.end, block.start + 2 * LONGEST_LINE))
    .replace(/<\/?[a-z]+>|[*_]/g, '')
    .trim();
}

/** "The World Health Assembly,": a body that is in no list, named as organ lines name one. */
const OTHER_BODY = /^The (?:(?:[A-Z][\w’'-]*|of|on|and|for|the|in|to|against) )*[A-Z][\w’'-]*,$/;
const LONGEST_LINE = 160;
const COMMITTEE = /^the [a-z ]{3,60} committee,$/i;
const MAIN_COMMITTEE = /^(?:the )?(?:first|second|third|fourth|fifth|sixth) committee$/i;

/** "General Assembly,", "The General Assembly:", "The Third Committee,". A bare name belongs to the masthead. */
function wrongForm(document: ResolutionDocument, block: Block): Attempt | null {
  if (block.end - block.start > LONGEST_LINE) return null;
  const line = document.text.slice(block.start, block.end);
  const words = wordsIn(document, block);
  const name = words.replace(/[,:;.]$/, '').trimEnd();
  if (name === words && !/^the /i.test(words)) return null;
  const organ = MAIN_COMMITTEE.test(name)
    ? 'The General Assembly'
    : (organByTitle(name) ?? organOf(name))?.name;
  if (organ === undefined) return null;
  const start = block.start + line.length - line.trimStart().length;
  const span = { start, end: start + line.trim().length };
  return {
    span,
    message: `This line is not an organ line. A resolution opens with the organ that speaks, with its article and a comma: “${organ},”.`,
    fix: {
      title: `Change the line to “${organ},”`,
      kind: 'unsafe',
      edits: [{ span, newText: organLine(document, organ) }],
    },
  };
}

const RUN_ON = /^\s*(?:<u>|[*_])*(The [A-Z][A-Za-z ]+)(?:<\/u>|[*_])*,(?:<\/u>|[*_])*([^\S\n]+)/;

/** "The General Assembly, Recalling …": the organ line and the first paragraph on one line. */
function runOn({ text }: ResolutionDocument, block: Block): Attempt | null {
  const line = text.slice(block.start, block.end);
  const match = RUN_ON.exec(line);
  const organ = match === null ? null : organOf(match[1] as string);
  if (match === null || organ === null) return null;
  const rest = line.slice(match[0].length).replace(/<\/?u>|[*_]/g, '');
  if (readOpening(rest) === null) return null;
  const end = block.start + match[0].length;
  const gap = { start: end - (match[2] as string).length, end };
  const lineBreak = lineEnd(text);
  return {
    span: { start: block.start + line.length - line.trimStart().length, end: gap.start },
    message: `The first paragraph stands on the organ line. Put “${organ.name},” on a line of its own.`,
    fix: {
      title: `Put “${organ.name},” on its own line`,
      kind: 'unsafe',
      edits: [{ span: gap, newText: lineBreak + lineBreak }],
    },
  };
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
