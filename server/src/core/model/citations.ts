import type { Span } from '../text/span.js';
import { organOf } from '../un/organs.js';
import type { Citation, Footnote, Paragraph, Part, Provision } from './resolution.js';

// One number of a resolution or decision in any of the forms of section 6.29 of the drafting reference.
const NUMBER =
  /\[?((?:ES-|S-)\d{1,2}\/\d{1,3}|\d{4}\/\d{1,3}|\d{1,3}\/\d{1,3}(?: [A-Z]\b)?|\d{1,4} \((?:19|20)\d\d\)|\d{1,4}(?: [A-Z])? \((?:ORG-\d\d|S-[IVX]+|ES-[IVX]+|[IVXL]+)\))(?:\]\([^)\s]*\))?/y;
const JOINER =
  /(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:,? (?:annex(?: [IVX]+)?))?(?:, and |, | and | to |; | \/ )(?:of |in |its |decision |resolution )?/y;
const KEYWORD = /\b(?:[Rr]esolution|[Dd]ecision)s? /g;
const SYMBOL =
  /(?<![\w./-])(?:A|S|E|ST|CTOC|CAC|CRC|CEDAW|CCPR|CAT|CERD|CMW|CRPD|CED|FCCC|UNEP|HSP|TD|DP)\/(?:[A-Za-z0-9.-]+\/)*[A-Za-z]*\.?\d+(?:\/(?:Add|Corr|Rev|Amend)\.\d+)*(?: \(\d{4}\))?/g;
const TREATY = /\bvols?\. (\d{1,4})(?:, \d{1,4})*(?: and \d{1,4})?, Nos?\. (\d{1,6})/g;
const PARAGRAPH = /\bparagraphs? (\d{1,3}(?: \([a-z]+\))*)(?= (?:above|below|of the present resolution)\b)/g;

const ORGAN_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:General )?Assembly$/, 'A'],
  [/\bSecurity Council$/, 'S'],
  [/\bEconomic and Social Council$/, 'E'],
  [/\bHuman Rights Council$/, 'A/HRC'],
  [/\bCommission on Crime Prevention and Criminal Justice$/, 'E/CN.15'],
];
const ORGAN_MENTION =
  /General Assembly|Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission on Crime Prevention and Criminal Justice/g;
/** "by the General Assembly in its resolution": the organ named just before is the owner. */
const OWNER =
  /(General Assembly|Security Council|Economic and Social Council|Human Rights Council),? (?:in|by|through|under|pursuant to) its(?: [a-z]+){0,3}$/;
const LOOK_BACK = 160;

/** What the text cites, in order: resolutions and decisions by number, documents by symbol, treaties, its own paragraphs. */
export function readCitations(
  text: string,
  parts: readonly Part[],
  footnotes: readonly Footnote[],
): Citation[] {
  const found: Citation[] = [];
  for (const part of parts) {
    const own = ownSymbol(part);
    for (const paragraph of [...part.preambular, ...part.operative]) inProvision(text, paragraph, own, found);
  }
  const own = ownSymbol(parts[0]);
  for (const { span } of footnotes) inSpan(text, span, own, found);
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** First component of the symbols of the organ that speaks in `part`; the Assembly's where it is not known. */
function ownSymbol(part: Part | undefined): string {
  const organ = part?.organ;
  return (organ === null || organ === undefined ? null : organOf(organ.name)?.symbol) ?? 'A';
}

function inProvision(text: string, provision: Provision | Paragraph, own: string, found: Citation[]): void {
  for (const piece of provision.pieces) inSpan(text, piece, own, found);
  for (const item of provision.items) inProvision(text, item, own, found);
}

function inSpan(text: string, span: Span, own: string, found: Citation[]): void {
  const words = text.slice(span.start, span.end);
  numbers(words, span.start, own, found);
  if (words.includes('/')) {
    for (const match of words.matchAll(SYMBOL))
      add(found, 'document', match[0], match[0], span.start + match.index);
  }
  if (words.includes('vol')) {
    for (const match of words.matchAll(TREATY))
      add(found, 'treaty', `UNTS ${match[1]} No. ${match[2]}`, match[0], span.start + match.index);
  }
  if (words.includes('paragraph')) {
    for (const match of words.matchAll(PARAGRAPH))
      add(found, 'paragraph', `paragraph ${match[1]}`, match[0], span.start + match.index);
  }
}

/** Lists of numbers after "resolution" or "decision": "resolutions 61/180 of 20 December 2006 and 67/190". */
function numbers(words: string, base: number, own: string, found: Citation[]): void {
  KEYWORD.lastIndex = 0;
  for (let keyword = KEYWORD.exec(words); keyword !== null; keyword = KEYWORD.exec(words)) {
    const kind = keyword[0].charAt(0).toLowerCase() === 'r' ? 'resolution' : 'decision';
    const organ = organBefore(words, keyword.index, own);
    let at = KEYWORD.lastIndex;
    for (;;) {
      NUMBER.lastIndex = at;
      const match = NUMBER.exec(words);
      if (match === null) break;
      const number = match[1] ?? '';
      const start = at + match[0].indexOf(number);
      add(found, kind, symbolOf(number, kind, organ), number, base + start);
      at = NUMBER.lastIndex;
      JOINER.lastIndex = at;
      const joiner = JOINER.exec(words);
      if (joiner === null) break;
      at = JOINER.lastIndex;
    }
    KEYWORD.lastIndex = Math.max(KEYWORD.lastIndex, at);
  }
}

/** The organ whose resolution it is: the words before decide, then the last organ named in the sentence, then the text's own. */
function organBefore(words: string, at: number, own: string): string {
  const before = words.slice(Math.max(0, at - LOOK_BACK), at).trimEnd();
  if (/\bits(?: [a-z]+){0,3}$/.test(before)) {
    const owner = OWNER.exec(before)?.[1];
    return ORGAN_WORDS.find(([pattern]) => owner !== undefined && pattern.test(owner))?.[1] ?? own;
  }
  for (const [pattern, symbol] of ORGAN_WORDS) if (pattern.test(before)) return symbol;
  if (/\bCouncil$/.test(before)) return own === 'A' ? 'A/HRC' : own;
  const mention = before.match(ORGAN_MENTION)?.at(-1);
  for (const [pattern, symbol] of ORGAN_WORDS)
    if (mention !== undefined && pattern.test(mention)) return symbol;
  return own;
}

/** The form of the number overrules the words: only the Security Council has a year in brackets, only the Economic and Social Council one before the stroke. */
function symbolOf(number: string, kind: 'resolution' | 'decision', organ: string): string {
  const series = kind === 'resolution' ? 'RES' : 'DEC';
  if (/ \((?:19|20)\d\d\)$/.test(number)) return `S/${series}/${number}`;
  if (/^\d{4}\//.test(number)) return `E/${series}/${number}`;
  if (/\(/.test(number) && organ !== 'E') return `A/${series}/${number}`;
  return `${organ}/${series}/${number}`;
}

function add(found: Citation[], kind: Citation['kind'], symbol: string, text: string, start: number): void {
  found.push({ kind, symbol, text, span: { start, end: start + text.length } });
}
