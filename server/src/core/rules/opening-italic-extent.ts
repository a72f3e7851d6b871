import type { ResolutionDocument } from '../model/document.js';
import type { Paragraph } from '../model/resolution.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { emphasisOf, usesItalics } from './support/italics.js';
import { eachHalf, type Opened, Places } from './support/openings.js';

export default defineRule({
  id: 'opening-italic-extent',
  summary:
    'The italics of an opening cover the whole phrase, and stop before the preposition that it governs.',
  category: 'openings',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'AKN4UN guidelines, part 2 (unsceb-hlcm.github.io/part2/index-31.html); “of” is roman behind “Takes note” in all of 1,523 paragraphs of the General Assembly',

  check(document, report) {
    const places = new Places(document);
    eachHalf(document, ({ opened, paragraphs }) => {
      if (!usesItalics(paragraphs)) return;
      for (const one of opened) {
        const finding = findingOf(document, one, places);
        if (finding !== null) report(finding);
      }
    });
  },
});

function findingOf(
  document: ResolutionDocument,
  { paragraph, phrase }: Opened,
  places: Places,
): Finding | null {
  const { opening, openingEmphasized } = paragraph;
  if (opening === null || !openingEmphasized || phrase === '') return null;
  const number = numberInItalics(document, paragraph);
  if (number !== null) return number;
  const marked = opening.text === phrase ? phrase : opening.text.replace(/\s+/g, ' ');
  const fixes = (): readonly Fix[] => moveEnd(document, paragraph, phrase.length, places);
  if (marked === phrase) {
    if (document.text.charAt(opening.span.end) !== ',') return null;
    return {
      span: { start: opening.span.end, end: opening.span.end + 1 },
      message: `The comma behind “${phrase}” is in italics. It belongs to the aside that follows, and is roman.`,
      severity: 'hint',
      fixes,
    };
  }
  if (marked.startsWith(phrase)) {
    const extra = marked.slice(phrase.length).trim();
    if (!isForeign(extra)) return null;
    return {
      span: places.spanOf(paragraph, phrase.length + 1, marked.length),
      message: `“${extra}” is in italics, but does not belong to the opening. Only “${phrase}” is italic.`,
      severity: /^(?:its|the|with)\b/.test(extra) ? 'hint' : 'information',
      fixes,
    };
  }
  const lacking = phrase.startsWith(marked) ? phrase.slice(marked.length) : '';
  if (lacking === '' || !belongs(lacking, marked)) return null;
  const from = phrase.length - lacking.trimStart().length;
  // "*Guided* *also*": set off by signs of its own.
  if (places.isEmphasized(paragraph, from)) return null;
  return {
    span: places.spanOf(paragraph, from, phrase.length),
    message: `“${lacking.trim()}” belongs to the opening “${phrase}” and is in italics with it.`,
    severity: 'information',
    fixes,
  };
}

/** "*4. Also decides*": the number is set off with the opening. */
function numberInItalics(document: ResolutionDocument, paragraph: Paragraph): Finding | null {
  const { label, opening } = paragraph;
  if (label === null || opening === null || document.text.charAt(label.span.start - 1) !== '*') return null;
  const open = emphasisOf(document, paragraph)?.open;
  if (open === undefined || open.start > label.span.start) return null;
  const sign = document.text.slice(open.start, open.end);
  const { start } = opening.span;
  const edits = [
    { span: { start: open.start, end: open.end }, newText: '' },
    { span: { start, end: start }, newText: sign },
  ];
  return {
    span: label.span,
    message: 'The number is in italics with the opening. Only the opening is italic, the number is roman.',
    fixes: () => [{ title: 'Set the number in roman', kind: 'safe', edits }],
  };
}

const GOVERNED =
  /(?:^|\s)(?:of|by|about|at|over|that|to|for|on|upon|in|with|regarding|the|a|an|its|their|all|and)$/i;
const MANY_WORDS = 6;

/** Words behind the phrase that are certainly none of it: what it governs, or half the sentence. */
function isForeign(extra: string): boolean {
  if (/^(?:,|and\b)/.test(extra)) return false;
  return (
    GOVERNED.test(extra) || /^(?:the|all|that|of)\b/.test(extra) || extra.split(' ').length >= MANY_WORDS
  );
}

const PARTICLE =
  /^ (?:upon|on|for|note|forward|tribute|in mind|into account|into consideration|attention|the attention)\b/;

/** The rest of a phrase that is italic in all official texts; how far "Reaffirming its commitment" reaches, they leave open. */
function belongs(lacking: string, marked: string): boolean {
  if (!lacking.startsWith(' ')) return true;
  if (/^ (?:with|also|further)\b/.test(lacking) || PARTICLE.test(lacking)) return true;
  return /\bexpress(?:es|ing)$/i.test(marked);
}

/** Moves the closing sign to the end of the first `length` characters of the paragraph. */
function moveEnd(
  document: ResolutionDocument,
  paragraph: Paragraph,
  length: number,
  places: Places,
): readonly Fix[] {
  const close = emphasisOf(document, paragraph)?.close;
  if (close === undefined) return [];
  const at = places.spanOf(paragraph, length, length).end;
  const sign = document.text.slice(close.start, close.end);
  // Between the two ends no other sign may stand.
  const between = document.text.slice(Math.min(at, close.end), Math.max(at, close.start));
  if (/[*_<>[\]]/.test(between)) return [];
  const edits = [
    { span: { start: close.start, end: close.end }, newText: '' },
    { span: { start: at, end: at }, newText: sign },
  ];
  return [{ title: 'Move the end of the italics', kind: 'safe', edits }];
}
