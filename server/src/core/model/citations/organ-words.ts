import { ORGANS } from '../../un/organs.js';

/** An organ named right before a place in some words. */
export interface NamedOrgan {
  /** First component of its symbols; empty for a body that has none here. */
  readonly symbol: string;
  readonly start: number;
  /** "Council" alone: which one, the number or the text before it tells. */
  readonly short: boolean;
}

/** What stands for the short forms until the number, or the text before, decides. */
export const SHORT_ASSEMBLY = 'Assembly';
export const SHORT_COUNCIL = 'Council';
export const SHORT_COMMISSION = 'Commission';
export const SHORT_CONFERENCE = 'Conference';

const NAMES: readonly (readonly [name: string, symbol: string])[] = [
  ...ORGANS.filter(({ language }) => language === 'en').map(({ name, symbol }): [string, string] => [
    name.slice('The '.length),
    symbol ?? '',
  ]),
  ['Assembly', SHORT_ASSEMBLY],
  ['Council', SHORT_COUNCIL],
  ['Commission', SHORT_COMMISSION],
  ['Environment Assembly', 'UNEP/EA'],
  ['United Nations Environment Assembly of the United Nations Environment Programme', 'UNEP/EA'],
  ['UN-Habitat Assembly', 'HSP/HA'],
  ['United Nations Habitat Assembly', 'HSP/HA'],
  ['Economic and Social Commission for Asia and the Pacific', 'E/ESCAP'],
  ['Economic and Social Commission for Western Asia', 'E/ESCWA'],
  ['Economic Commission for Africa', 'E/ECA'],
  ['Economic Commission for Europe', 'E/ECE'],
  ['Economic Commission for Latin America and the Caribbean', 'E/ECLAC'],
  ['World Health Assembly', ''],
  ['Governing Council', ''],
  ['Executive Council', ''],
  ['Conference', SHORT_CONFERENCE],
  ['Conference of the Parties', SHORT_CONFERENCE],
  ['Conference of the States Parties', SHORT_CONFERENCE],
  [
    'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    'CTOC/COP',
  ],
  ['Conference of the States Parties to the United Nations Convention against Corruption', 'CAC/COSP'],
  ['Conference of the Parties to the Convention on Biological Diversity', 'CBD/COP'],
  ['Meeting of the Parties', ''],
  ['UNGA', 'A'],
  ['GA', 'A'],
  ['UNSC', 'S'],
  ['ECOSOC', 'E'],
  ['HRC', 'A/HRC'],
];
const SHORT: ReadonlySet<string> = new Set([
  SHORT_ASSEMBLY,
  SHORT_COUNCIL,
  SHORT_COMMISSION,
  SHORT_CONFERENCE,
]);

/** The names by their last word, the longest first. */
const BY_LAST_WORD = new Map<string, (readonly [string, string])[]>();
for (const entry of NAMES) {
  const last = entry[0].slice(entry[0].lastIndexOf(' ') + 1);
  const known = BY_LAST_WORD.get(last);
  if (known === undefined) BY_LAST_WORD.set(last, [entry]);
  else known.push(entry);
}
for (const entries of BY_LAST_WORD.values()) entries.sort((a, b) => b[0].length - a[0].length);

const LONGEST_WORD = 30;
/** The first and the last sign of these words, which tell nearly all other words from them. */
const EDGES = new Set([...BY_LAST_WORD.keys()].map((word) => edges(word, 0, word.length)));

function edges(text: string, start: number, end: number): number {
  return (text.charCodeAt(start) << 16) | text.charCodeAt(end - 1);
}

/**
 * The organ whose name ends at `end` in `text`, a possessive "’s" left out; null where no name ends there.
 */
export function organEndingAt(text: string, end: number): NamedOrgan | null {
  const stop = isPossessive(text, end) ? end - 2 : end;
  const from = Math.max(0, stop - LONGEST_WORD);
  let wordStart = stop;
  while (wordStart > from && text.charCodeAt(wordStart - 1) !== 32) wordStart--;
  if (!EDGES.has(edges(text, wordStart, stop))) return null;
  for (const [name, symbol] of BY_LAST_WORD.get(text.slice(wordStart, stop)) ?? []) {
    const start = stop - name.length;
    if (start >= 0 && text.startsWith(name, start) && (start === 0 || !/[\w-]/.test(text.charAt(start - 1))))
      return { symbol, start, short: SHORT.has(symbol) };
  }
  return null;
}

function isPossessive(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) !== 115) return false;
  const apostrophe = text.charCodeAt(end - 2);
  return apostrophe === 0x2019 || apostrophe === 39;
}

/** What the treaty behind "Conference of the Parties to" is called at its end, and the symbol of the conference. */
const CONFERENCES: readonly (readonly [words: string, symbol: string])[] = [
  ['Transnational Organized Crime', 'CTOC/COP'],
  ['against Corruption', 'CAC/COSP'],
  ['Biological Diversity', 'CBD/COP'],
];
const LONGEST_TREATY = 90;

/** Names in full, and those that stand for a longer one. */
const MENTION =
  /(?:General |Environment )?Assembly|(?:Security|Economic and Social|Human Rights|Trusteeship) Council|Commission (?:on (?:Crime Prevention and Criminal Justice|Narcotic Drugs|the Status of Women|Population and Development|Science and Technology for Development|Human Rights|Sustainable Development)|for Social Development)|(?:Statistical|Peacebuilding) Commission|United Nations Forum on Forests|Economic (?:and Social )?Commission for (?:Africa|Asia and the Pacific|Europe|Latin America and the Caribbean|Western Asia)|Conference of the (?:States )?Parties|\bCouncil\b/g;

/** The last organ mentioned in `words`, or null; "Council" alone is the council named before it, if any. */
export function lastMention(words: string): { readonly symbol: string; readonly end: number } | null {
  let last: { symbol: string; end: number } | null = null;
  let council = SHORT_COUNCIL;
  MENTION.lastIndex = 0;
  while (MENTION.test(words)) {
    const end = MENTION.lastIndex;
    let symbol = organEndingAt(words, end)?.symbol ?? '';
    if (symbol === SHORT_COUNCIL) symbol = council;
    else if (words.endsWith('Council', end)) council = symbol;
    else if (words.endsWith('Parties', end)) symbol = conferenceOf(words.slice(end, end + LONGEST_TREATY));
    last = { symbol, end };
  }
  return last;
}

function conferenceOf(treaty: string): string {
  if (!treaty.startsWith(' to the ')) return '';
  return CONFERENCES.find(([words]) => treaty.includes(words))?.[1] ?? '';
}
