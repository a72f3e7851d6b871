import {
  BRITISH_FAMILIES,
  COMPOUNDS,
  IZE_FAMILIES,
  IZE_STEMS,
  OTHER_FAMILIES,
  YSE_FAMILIES,
} from './spelling-list.js';

/** Why a form is not the house's own. */
export type SpellingReason = 'ize' | 'yse' | 'british' | 'other' | 'compound';

export interface HouseForm {
  /** How official texts write it, in lower case. */
  readonly right: string;
  readonly reason: SpellingReason;
}

const forms = new Map<string, HouseForm>();
/** By the first part, then by what stands behind it. */
const compounds = new Map<string, Map<string, HouseForm>>();
const beginnings = new Set<string>();

for (const stem of IZE_STEMS.trim().split(/\s+/)) {
  for (const ending of ['e', 'ed', 'es', 'ing', 'ation', 'ations'])
    forms.set(`${stem}is${ending}`, { right: `${stem}iz${ending}`, reason: 'ize' });
}
addFamilies(IZE_FAMILIES, 'ize');
addFamilies(YSE_FAMILIES, 'yse');
addFamilies(BRITISH_FAMILIES, 'british');
addFamilies(OTHER_FAMILIES, 'other');
for (const [first = '', wrong = '', right = '', ...seconds] of linesOf(COMPOUNDS)) {
  const known = compounds.get(first) ?? new Map<string, HouseForm>();
  compounds.set(first, known);
  for (const second of seconds) {
    const [written = '', better = written] = second.split('=');
    const form = {
      right: first + (right === '+' ? '' : spaced(right)) + better,
      reason: 'compound',
    } as const;
    for (const join of wrong) {
      known.set(spaced(join) + written, form);
      beginnings.add(first + spaced(join) + written.charAt(0));
    }
  }
}

/** Words, in lower case, that are not spelled as official texts spell them. */
export const misspelled: readonly string[] = [...forms.keys()];

/** How the compounds begin that official texts join in another way: the first part, the sign that joins them wrongly, and a letter. */
export const wrongBeginnings: readonly string[] = [...beginnings];

/** The house spelling of `word`, given in lower case; null when it is right or not in the list. */
export function houseForm(word: string): HouseForm | null {
  return forms.get(word) ?? null;
}

/** How official texts write the compound of `first` and what follows it (“-operation”), in lower case; null when it is right or unknown. */
export function houseCompound(first: string, rest: string): HouseForm | null {
  return compounds.get(first)?.get(rest) ?? null;
}

function addFamilies(list: string, reason: SpellingReason): void {
  for (const [wrong = '', right = '', ...endings] of linesOf(list)) {
    const stem = wrong.replace(/-$/, '');
    const house = spaced(right.replace(/-$/, ''));
    if (stem === wrong) forms.set(stem, { right: house, reason });
    for (const ending of endings) forms.set(stem + ending, { right: house + ending, reason });
  }
}

function linesOf(list: string): string[][] {
  return list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
}

function spaced(join: string): string {
  return join.replace('_', ' ');
}
