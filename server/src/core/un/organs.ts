import { endsInComma } from '../text/stops.js';

export const PROFILES = ['assembly', 'council', 'mun'] as const;

/** Which conventions a text follows; see `profiles` in the reference of rules. */
export type Profile = (typeof PROFILES)[number];

/** The official languages of the United Nations, by their ISO 639-1 codes. */
export type Language = 'en' | 'fr' | 'es' | 'ru' | 'ar' | 'zh';

export interface Organ {
  /** As the organ line gives it, with its article: "The General Assembly". */
  readonly name: string;
  readonly profile: Profile;
  /** First component of the organ's document symbols, where it has one. */
  readonly symbol: string | null;
  /** The language of the name. */
  readonly language: Language;
}

/**
 * Organs that speak in the organ line of a resolution (Editorial Manual, drafting and editing resolutions:
 * name in full with its article). Main Committees are absent: their drafts already speak as the Assembly.
 */
const ENGLISH: readonly Omit<Organ, 'language'>[] = [
  { name: 'The General Assembly', profile: 'assembly', symbol: 'A' },
  { name: 'The Security Council', profile: 'council', symbol: 'S' },
  { name: 'The Economic and Social Council', profile: 'assembly', symbol: 'E' },
  { name: 'The Human Rights Council', profile: 'assembly', symbol: 'A/HRC' },
  { name: 'The Trusteeship Council', profile: 'assembly', symbol: 'T' },
  { name: 'The Commission on Crime Prevention and Criminal Justice', profile: 'assembly', symbol: 'E/CN.15' },
  { name: 'The Commission on Narcotic Drugs', profile: 'assembly', symbol: 'E/CN.7' },
  { name: 'The Commission on the Status of Women', profile: 'assembly', symbol: 'E/CN.6' },
  { name: 'The Commission for Social Development', profile: 'assembly', symbol: 'E/CN.5' },
  { name: 'The Commission on Population and Development', profile: 'assembly', symbol: 'E/CN.9' },
  {
    name: 'The Commission on Science and Technology for Development',
    profile: 'assembly',
    symbol: 'E/CN.16',
  },
  { name: 'The Commission on Human Rights', profile: 'assembly', symbol: 'E/CN.4' },
  { name: 'The Commission on Sustainable Development', profile: 'assembly', symbol: 'E/CN.17' },
  { name: 'The Statistical Commission', profile: 'assembly', symbol: 'E/CN.3' },
  { name: 'The United Nations Forum on Forests', profile: 'assembly', symbol: 'E/CN.18' },
  { name: 'The United Nations Environment Assembly', profile: 'assembly', symbol: 'UNEP/EA' },
  { name: 'The Peacebuilding Commission', profile: 'assembly', symbol: 'PBC' },
];

/** The principal organs in the other official languages, as the organ line gives them. */
const OTHERS: readonly (readonly [language: Language, name: string, symbol: string, profile: Profile])[] = [
  ['fr', 'L’Assemblée générale', 'A', 'assembly'],
  ['fr', 'Le Conseil de sécurité', 'S', 'council'],
  ['fr', 'Le Conseil économique et social', 'E', 'assembly'],
  ['fr', 'Le Conseil des droits de l’homme', 'A/HRC', 'assembly'],
  ['es', 'La Asamblea General', 'A', 'assembly'],
  ['es', 'El Consejo de Seguridad', 'S', 'council'],
  ['es', 'El Consejo Económico y Social', 'E', 'assembly'],
  ['es', 'El Consejo de Derechos Humanos', 'A/HRC', 'assembly'],
  ['ru', 'Генеральная Ассамблея', 'A', 'assembly'],
  ['ru', 'Совет Безопасности', 'S', 'council'],
  ['ru', 'Экономический и Социальный Совет', 'E', 'assembly'],
  ['ru', 'Совет по правам человека', 'A/HRC', 'assembly'],
  ['ar', 'إن الجمعية العامة', 'A', 'assembly'],
  ['ar', 'إن مجلس الأمن', 'S', 'council'],
  ['ar', 'إن المجلس الاقتصادي والاجتماعي', 'E', 'assembly'],
  ['ar', 'إن مجلس حقوق الإنسان', 'A/HRC', 'assembly'],
  ['zh', '大会', 'A', 'assembly'],
  ['zh', '安全理事会', 'S', 'council'],
  ['zh', '经济及社会理事会', 'E', 'assembly'],
  ['zh', '人权理事会', 'A/HRC', 'assembly'],
];

export const ORGANS: readonly Organ[] = [
  ...ENGLISH.map((organ): Organ => ({ ...organ, language: 'en' })),
  ...OTHERS.map(([language, name, symbol, profile]): Organ => ({ name, profile, symbol, language })),
];

const BY_NAME = new Map(ORGANS.map((organ) => [organ.name.toLowerCase(), organ]));
/** The signs that names begin with, in small letters, "the" of other bodies among them. */
const FIRST_SIGNS = new Set([...BY_NAME.keys()].map((name) => name.charAt(0)));
const LONGEST = 140;
const COMMON_FORM =
  /^The (?:Commission|Conference|Committee|Council|Assembly|Meeting|Board|Forum|Executive Board|Governing Council|Economic Commission)\b[^.;:]*$/;

/**
 * The organ that an organ line names, `words` being the line without markup. A body that is not in the table
 * passes when it is named in the usual form ("The Conference of the Parties to …") and the line ends in a comma.
 */
export function organOf(words: string): Organ | null {
  // Most lines are told from an organ line by their first letter.
  if (words.length > LONGEST || !FIRST_SIGNS.has(words.charAt(0).toLowerCase())) return null;
  const comma = endsInComma(words);
  const name = comma ? words.slice(0, -1).trimEnd() : words;
  const known = organNamed(name);
  if (known !== null) return known;
  if (words.length < 8 || !/^the /i.test(words)) return null;
  if (!comma || !COMMON_FORM.test(name) || /\b(?:is|are|was|has|have|shall|should|recommends?)\b/.test(name))
    return null;
  return { name, profile: 'assembly', symbol: null, language: 'en' };
}

function organNamed(name: string): Organ | null {
  const lower = name.toLowerCase();
  return BY_NAME.get(lower.includes("'") ? lower.replace(/'/g, '’') : lower) ?? null;
}

/** The organ whose name, without article, `words` is: how a masthead names it. */
export function organByTitle(words: string): Organ | null {
  return BY_NAME.get(`the ${words.toLowerCase()}`) ?? null;
}
