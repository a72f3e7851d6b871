import type { ResolutionDocument } from '../model/document.js';
import type { Item, Paragraph, Part } from '../model/resolution.js';
import type { BlockKind } from '../syntax/tree.js';
import { lastStartingAt } from '../text/span.js';
import { defineRule, type Report } from './rule.js';
import { closingOf, describeClosing, punctuate } from './support/punctuate.js';

export default defineRule({
  id: 'lead-in-colon',
  summary: 'A colon leads into subparagraphs, and ends no other paragraph.',
  category: 'punctuation',
  severity: 'error',
  fix: 'safe',
  profiles: ['assembly', 'mun'],
  languages: ['en'],
  source: 'Measured on official texts: all 597 paragraphs with subparagraphs',
  lesson: 'A colon announces the list that follows.',

  check(document, report) {
    for (const part of document.resolution.parts) {
      const colons: Placed[] = [];
      eachProvision(part, (own, kind) => {
        const last = colons.at(-1);
        if (last !== undefined) last.next ??= own;
        if (opensList(own)) checkLeadIn(document.text, own, report);
        else if (own.items.length === 0 && own.ending?.char === ':')
          colons.push({ own, kind, next: undefined });
      });
      for (const colon of colons) checkColon(document, colon, report);
    }
  },
});

/** A paragraph or subparagraph that ends in a colon, and what follows it. */
interface Placed {
  readonly own: Paragraph | Item;
  readonly kind: Paragraph['kind'];
  next: Paragraph | Item | undefined;
}

/** Paragraphs and subparagraphs in reading order. */
function eachProvision(
  { preambular, operative }: Part,
  see: (own: Paragraph | Item, kind: Paragraph['kind']) => void,
): void {
  const walk = (provisions: readonly (Paragraph | Item)[], kind: Paragraph['kind']): void => {
    for (const own of provisions) {
      see(own, kind);
      walk(own.items, kind);
    }
  };
  walk(preambular, 'preambular');
  walk(operative, 'operative');
}

/** A lone "l." may be a paragraph whose number was typed as a letter. */
function opensList({ items: [first, second] }: Paragraph | Item): boolean {
  return first !== undefined && (second !== undefined || first.label?.value === 1 || first.style === null);
}

function checkLeadIn(text: string, provision: Paragraph | Item, report: Report): void {
  const closing = closingOf(text, provision);
  if (closing === null || closing.char === ':') return;
  report({
    span: closing.span,
    message: `This text ${describeClosing(closing)}, although subparagraphs follow. What leads into subparagraphs ends in a colon.`,
    fixes: () => [punctuate(text, closing, ':', 'End with a colon')],
  });
}

const SIGNS = { preambular: [',', 'comma'], operative: [';', 'semicolon'] } as const;

function checkColon(document: ResolutionDocument, { own, kind, next }: Placed, report: Report): void {
  const start = own.ending?.offset ?? 0;
  if (!endsThere(document, start, next)) return;
  const [sign, name] = next === undefined ? (['.', 'full stop'] as const) : SIGNS[kind];
  report({
    span: { start, end: start + 1 },
    message: `This text ends in a colon, but no subparagraphs follow. Add what the colon announces, or end the text in a ${name}.`,
    fixes: () => [
      {
        title: `End with a ${name}`,
        kind: 'unsafe',
        edits: [{ span: { start, end: start + 1 }, newText: sign }],
      },
    ],
  });
}

const SILENT: ReadonlySet<BlockKind> = new Set(['blank', 'rule', 'comment', 'furniture', 'note']);

/**
 * Whether the next words behind the colon at `offset` are those of `next`, an ordinary paragraph or subparagraph,
 * or there are none. Tables, quoted texts and lists without labels are what a colon may announce.
 */
function endsThere(
  { tree }: ResolutionDocument,
  offset: number,
  next: Paragraph | Item | undefined,
): boolean {
  if (next !== undefined && 'opening' in next && next.opening === null) return false;
  const { blocks } = tree;
  let at = lastStartingAt(blocks, offset) + 1;
  while (SILENT.has(blocks[at]?.kind ?? 'line') && at < blocks.length) at++;
  const block = blocks[at];
  if (block === undefined || next === undefined) return block === undefined && next === undefined;
  return block.end > next.span.start && !/["“]/.test(next.text.charAt(0));
}
