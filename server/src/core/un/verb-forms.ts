import { OPERATIVE_VERBS, PREAMBULAR_WORDS } from './opening-words.js';

/** Verbs whose last letter is doubled: "commits", "committing". */
const DOUBLED: ReadonlySet<string> = new Set([
  'commit',
  'recommit',
  'regret',
  'refer',
  'transmit',
  'concur',
  'signal',
]);

/** "recall" of "recalls": the form behind "to", which is that of an order too. */
function baseOf(indicative: string): string {
  if (indicative.endsWith('ies')) return `${indicative.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x)es$/.test(indicative) ? indicative.slice(0, -2) : indicative.slice(0, -1);
}

function participle(base: string): string {
  if (DOUBLED.has(base)) return `${base}${base.at(-1)}ing`;
  return base.endsWith('e') && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

const bases = new Map<string, string>();
const participles = new Map<string, string>();
const indicatives = new Map<string, string>();
for (const indicative of OPERATIVE_VERBS) {
  const base = baseOf(indicative);
  bases.set(base, indicative);
  participles.set(indicative, participle(base));
  indicatives.set(participle(base), indicative);
}

/** The third person of a verb given in its base form: "recalls" of "recall"; null when it opens no paragraph. */
export function indicativeOf(base: string): string | null {
  return bases.get(base) ?? null;
}

/** What says in the preamble what `indicative` says in the operative part: "recalling" of "recalls". */
export function participleOf(indicative: string): string | null {
  return participles.get(indicative) ?? null;
}

/** What says in the operative part what `word` says in the preamble: "recalls" of "recalling"; null for adjectives. */
export function indicativeOfParticiple(word: string): string | null {
  return indicatives.get(word) ?? null;
}

/** Whether `word`, in lower case, is a verb or participle that opens paragraphs. */
export function isOpeningWord(word: string): boolean {
  return OPERATIVE_VERBS.has(word) || PREAMBULAR_WORDS.has(word);
}

/** Whether `word`, in lower case, is an opening verb in any form that a paragraph may wrongly open with: "recall", "authorizing". */
export function isForm(word: string): boolean {
  return isOpeningWord(word) || bases.has(word) || indicatives.has(word);
}
