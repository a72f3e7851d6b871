import type { NumberCitation } from './citation.js';

const ENTITLED = /^,? entitled [“"]([^“”"]{3,300})[”"]/;
const LONGEST = 330;

/** The title in quotation marks behind a number and its date: "23/5 of 13 June 2013, entitled “…”"; null without one. */
export function titleBehind({ passage: { text }, place, date }: NumberCitation): string | null {
  const at = date === null || date.shared ? place.end : date.end;
  return text.startsWith(' entitled', at) || text.startsWith(', entitled', at)
    ? (ENTITLED.exec(text.slice(at, at + LONGEST))?.[1] ?? null)
    : null;
}
