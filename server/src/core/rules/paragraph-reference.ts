import type { ParagraphCitation } from '../model/citations/citation.js';
import type { Paragraph, Part, Provision } from '../model/resolution.js';
import { defineRule, type Finding, type Fix } from './rule.js';

export default defineRule({
  id: 'paragraph-reference',
  summary: 'A paragraph that the text refers to is there, above or below as it says.',
  category: 'citations',
  severity: 'warning',
  fix: 'unsafe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: “paragraph … above” 491 times in those of the General Assembly',
  lesson: 'When clauses are moved or deleted, look at the places that point to them.',

  check({ resolution }, report) {
    const numbered = new Map<Part, ReadonlyMap<string, Paragraph>>();
    for (const citation of resolution.citations) {
      if (citation.kind !== 'paragraph') continue;
      const { part, paragraph } = citation.passage;
      if (part === null || paragraph === null) continue;
      const known = numbered.get(part) ?? numbersOf(part);
      numbered.set(part, known);
      if (known.size === 0) continue;
      const finding = findingFor(citation, paragraph, part, known);
      if (finding !== null) report(finding);
    }
  },
});

/** The operative paragraphs by their numbers: "3", "3 bis"; the first where a number stands twice. */
function numbersOf({ operative }: Part): ReadonlyMap<string, Paragraph> {
  const known = new Map<string, Paragraph>();
  for (const paragraph of operative) {
    const number = /\d+(?: [a-z]+)?/.exec(paragraph.label?.text ?? '')?.[0];
    if (number !== undefined && !known.has(number)) known.set(number, paragraph);
  }
  return known;
}

function findingFor(
  citation: ParagraphCitation,
  from: Paragraph,
  { operative }: Part,
  known: ReadonlyMap<string, Paragraph>,
): Finding | null {
  const { span, suffix, where, path } = citation;
  const number = `${citation.paragraph}${suffix === '' ? '' : ` ${suffix}`}`;
  const target = known.get(number);
  if (target === undefined) {
    const last = operative.findLast(({ label }) => label !== null);
    return {
      span,
      message: `There is no paragraph ${number} in this text. Correct the number.`,
      related: last?.label ? [{ span: last.label.span, message: 'The last numbered paragraph' }] : [],
      fixes: () => numberFixes(citation, from, known),
    };
  }
  if (target === from && where !== 'text' && path.length === 0) {
    return {
      span,
      severity: 'information',
      message: `This is paragraph ${number} itself, so nothing in it stands ${where}. Correct the number.`,
      fixes: () => numberFixes(citation, from, known),
    };
  }
  const label = target.label?.span ?? target.span;
  const missing = missingStep(target, path);
  if (missing !== null) {
    return {
      span,
      message: `Paragraph ${number} has no subparagraph (${missing}). Correct the reference.`,
      related: [{ span: label, message: `Paragraph ${number}` }],
    };
  }
  const isBelow = target.span.start > from.span.start;
  if (target === from || where === 'text' || isBelow === (where === 'below')) return null;
  const right = isBelow ? 'below' : 'above';
  return {
    span: citation.whereSpan,
    message: `Paragraph ${number} stands ${right}, not ${where}. Correct the word or the number.`,
    related: [{ span: label, message: `Paragraph ${number}` }],
    fixes: (): readonly Fix[] => [
      {
        title: `Change to “${right}”`,
        kind: 'unsafe',
        edits: [{ span: citation.whereSpan, newText: right }],
      },
      ...numberFixes(citation, from, known),
    ],
  };
}

const MOST_OFFERED = 2;
/** When paragraphs are added or taken out, numbers move by one or two. */
const FARTHEST = 2;

/** The nearest numbers that stand where the text says: above or below the paragraph `from`, or anywhere. */
function numberFixes(
  { paragraph, suffix, path, where, span, text }: ParagraphCitation,
  from: Paragraph,
  known: ReadonlyMap<string, Paragraph>,
): Fix[] {
  if (suffix !== '' || !text.startsWith(String(paragraph))) return [];
  const end = span.start + String(paragraph).length;
  return [...known]
    .filter(
      ([number, target]) => /^\d+$/.test(number) && target !== from && missingStep(target, path) === null,
    )
    .filter(
      ([, { span: other }]) => where === 'text' || other.start > from.span.start === (where === 'below'),
    )
    .map(([number]) => Number(number))
    .filter((number) => Math.abs(number - paragraph) <= FARTHEST)
    .sort((a, b) => Math.abs(a - paragraph) - Math.abs(b - paragraph))
    .slice(0, MOST_OFFERED)
    .map((number) => ({
      title: `Change to paragraph ${number}`,
      kind: 'unsafe',
      edits: [{ span: { start: span.start, end }, newText: String(number) }],
    }));
}

/** The first letter of `path` that `paragraph` lacks, or null. Letters may stand within its sentence. */
function missingStep(paragraph: Paragraph, path: readonly string[]): string | null {
  let provision: Provision = paragraph;
  for (const letter of path) {
    const item: Provision | undefined = provision.items.find(({ label }) => label?.text === `(${letter})`);
    if (item === undefined) {
      const inSentence = [provision, ...provision.items].some(({ text }) => text.includes(`(${letter})`));
      return inSentence ? null : letter;
    }
    provision = item;
  }
  return null;
}
