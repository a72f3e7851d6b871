import type { Span } from '../../text/span.js';
import { ordinalNumber } from '../../un/sessions.js';
import { lastMention, organEndingAt } from './organ-words.js';

/** "its sixty-ninth session", "the tenth emergency special session of the General Assembly", in some words. */
export interface SessionMention extends Span {
  readonly number: number;
  readonly kind: 'regular' | 'special' | 'emergency';
  /** First component of the symbols of the organ that meets; empty for a body that has none here. */
  readonly organ: string;
}

const SESSION =
  /(?<![\w-])([A-Za-z]{5,12}(?:-[a-z]{5,7})?|\d{1,3}(?:st|nd|rd|th)) ((?:emergency )?special )?(?:regular |annual |substantive |resumed |organizational )?session\b/g;
const BEHIND = /^ of the ((?:[A-Z][A-Za-z]+|on|of|the|for|and|to|against|in)(?: |\b)){1,14}/;
const ITS = /\bits $/;
const LOOK_BACK = 200;

/** Every session that `text` names, whose words speak for the organ `own`. Sessions of other bodies are told by their names. */
export function sessionsIn(text: string, own: string): SessionMention[] {
  if (!text.includes(' session')) return [];
  const found: SessionMention[] = [];
  for (const match of text.matchAll(SESSION)) {
    const [words, word = '', special] = match;
    const number = /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalNumber(word);
    if (number === null) continue;
    const start = match.index;
    const end = start + words.length;
    const kind =
      special === undefined ? 'regular' : special.startsWith('emergency') ? 'emergency' : 'special';
    found.push({ number, kind, organ: organOf(text, start, end, own), start, end });
  }
  return found;
}

function organOf(text: string, start: number, end: number, own: string): string {
  const behind = BEHIND.exec(text.slice(end, end + LOOK_BACK))?.[0].trimEnd() ?? '';
  for (let stop = behind.length; stop > 0; stop = behind.lastIndexOf(' ', stop - 1)) {
    const named = organEndingAt(behind.slice(0, stop), stop);
    if (named !== null) return organMeant(named.symbol, own);
  }
  if (behind !== '') return '';
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  return ITS.test(before) ? organMeant(lastMention(before)?.symbol ?? own, own) : own;
}

/** The organ that `symbol`, read from words, means in a text of `own`: "the Council" and "the Commission" are its own. */
export function organMeant(symbol: string, own: string): string {
  if (symbol === 'Assembly') return 'A';
  return symbol === 'Council' || symbol === 'Commission' || symbol === 'Conference' ? own : symbol;
}
