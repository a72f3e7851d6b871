import { ORGANS } from '../../un/organs.js';

/** An organ named right before a place in some words. */
export interface NamedOrgan {
  /** First component of its symbols; empty for a body that has none here. */
  readonly symbol: string;
  readonly start: number;
  /** "Council" alone: which one, the number or the text before it tells. */
  readonly short: boolean;
}

/** The symbols that stand for the three short forms until the number decides. */
export const SHORT_ASSEMBLY = 'Assembly';
export const SHORT_COUNCIL = 'Council';
export const SHORT_COMMISSION = 'Commission';

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
  ['Conference', ''],
  ['Conference of the Parties', ''],
  ['Meeting of the Parties', ''],
  ['UNGA', 'A'],
  ['GA', 'A'],
  ['UNSC', 'S'],
  ['ECOSOC', 'E'],
  ['HRC', 'A/HRC'],
];
const SHORT: ReadonlySet<string> = new Set([SHORT_ASSEMBLY, SHORT_COUNCIL, SHORT_COMMISSION]);

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

/**
 * The organ whose name ends at `end` in `text`, a possessive "’s" left out; null where no name ends there.
 */
export function organEndingAt(text: string, end: number): NamedOrgan | null {
  const possessive = text.startsWith('’s', end - 2) || text.startsWith("'s", end - 2);
  const stop = possessive ? end - 2 : end;
  const from = Math.max(0, stop - LONGEST_WORD);
  const word = text.slice(Math.max(from, text.slice(from, stop).lastIndexOf(' ') + 1 + from), stop);
  for (const [name, symbol] of BY_LAST_WORD.get(word) ?? []) {
    const start = stop - name.length;
    if (start >= 0 && text.startsWith(name, start) && (start === 0 || !/[\w-]/.test(text.charAt(start - 1))))
      return { symbol, start, short: SHORT.has(symbol) };
  }
  return null;
}

const MENTION =
  /(?:General |Environment )?Assembly|Security Council|Economic and Social Council|Human Rights Council|Commission on (?:Human Rights|Crime Prevention and Criminal Justice|Narcotic Drugs|the Status of Women)|Economic (?:and Social )?Commission for (?:Africa|Asia and the Pacific|Europe|Latin America and the Caribbean|Western Asia)|\bCouncil\b/g;

/** The last organ mentioned in `words`, or null; "Council" alone is the council named before it, if any. */
export function lastMention(words: string): { readonly symbol: string; readonly end: number } | null {
  let last: { symbol: string; end: number } | null = null;
  let council = SHORT_COUNCIL;
  for (const { 0: name, index } of words.matchAll(MENTION)) {
    const end = index + name.length;
    let symbol = organEndingAt(words, end)?.symbol ?? SHORT_COUNCIL;
    if (symbol === SHORT_COUNCIL) symbol = council;
    else if (name.endsWith('Council')) council = symbol;
    last = { symbol, end };
  }
  return last;
}
