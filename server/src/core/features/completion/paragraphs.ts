import { paragraphsAt } from '../../model/citations/paragraphs.js';
import type { Paragraph } from '../../model/resolution.js';
import type { Caret } from './caret.js';
import { type Completion, MOST_PROPOSALS, NOTHING, type Proposal } from './proposal.js';

const KEYWORD = /(?:^|[ (])[Pp]aragraph(s?) $/;
const LONGEST_KEYWORD = 12;
const JOINER = /^(?:,? and |, | or | to )$/;
const BEING_TYPED = /^\d{0,3}(?: \([a-z]{0,4}\)?)?$/;
const MOST_WORDS = 90;

/** Behind "paragraph" or "paragraphs 4 and": the paragraphs of the text by their numbers, with "above" or "below". */
export function proposeParagraphs(caret: Caret): Completion {
  const place = placeIn(caret.before);
  const { part } = caret;
  if (place === null || part === null || caret.isNote) return NOTHING;
  const span = caret.spanOf(place.typed);
  if (span === null) return NOTHING;
  const saysWhere = /^ ?(?:above|below|of|to)(?![a-z])/.test(caret.behind);
  const proposals: Proposal[] = [];
  const own = part.operative.findLast(({ span: { start } }) => start <= caret.offset);
  for (const paragraph of part.operative) {
    if (paragraph === own) continue;
    const side = paragraph.span.start > caret.offset ? 'below' : 'above';
    for (const [number, words] of referencesTo(paragraph, place.typed)) {
      if (!number.startsWith(place.typed) || place.listed.includes(number)) continue;
      const name = saysWhere || place.opensList ? number : `${number} ${side}`;
      proposals.push({
        kind: 'paragraph',
        label: name,
        description: words,
        detail: words,
        documentation: null,
        filter: name,
        edit: { span, newText: name },
      });
    }
  }
  return {
    proposals: proposals.slice(0, MOST_PROPOSALS),
    incomplete: proposals.length > 0 && !place.typed.includes('('),
  };
}

interface ParagraphPlace {
  /** What has been typed of the number. */
  readonly typed: string;
  /** The numbers before it in the list. */
  readonly listed: readonly string[];
  /** More numbers follow "paragraphs", so that "above" has its place behind the last one. */
  readonly opensList: boolean;
}

function placeIn(before: string): ParagraphPlace | null {
  const word = before.toLowerCase().lastIndexOf('paragraph');
  if (word < 0) return null;
  const end = before.indexOf(' ', word) + 1;
  const keyword = end === 0 ? null : KEYWORD.exec(before.slice(Math.max(0, end - LONGEST_KEYWORD), end));
  if (keyword === null) return null;
  const rest = before.slice(end);
  const plural = keyword[1] === 's';
  if (BEING_TYPED.test(rest)) return { typed: rest, listed: [], opensList: plural };
  const list = plural ? paragraphsAt(rest, 0) : null;
  const last = list?.numbers.at(-1);
  if (list === null || last === undefined || list.where !== null) return null;
  const numbers = list.numbers.map(({ start, end }) => rest.slice(start, end));
  const behind = rest.slice(last.end);
  if (behind === '') return { typed: numbers.at(-1) ?? '', listed: numbers.slice(0, -1), opensList: false };
  return JOINER.test(behind) ? { typed: '', listed: numbers, opensList: false } : null;
}

/** The number of `paragraph` with its first words; once a bracket is typed behind it, those of its subparagraphs. */
function referencesTo(paragraph: Paragraph, typed: string): (readonly [number: string, words: string])[] {
  const number = /^\d{1,3}(?: (?:bis|ter|quater))?/.exec(paragraph.label?.text ?? '')?.[0];
  if (number === undefined) return [];
  if (!typed.includes('(')) return [[number, firstWords(paragraph.text)]];
  return paragraph.items.flatMap(({ label, text }) =>
    label === null ? [] : [[`${number} ${label.text}`, firstWords(text)] as const],
  );
}

function firstWords(text: string): string {
  return text.length <= MOST_WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', MOST_WORDS))} …`;
}
