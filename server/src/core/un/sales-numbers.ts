/** A number under which the United Nations sells a publication: "E.16.IV.6". */
export interface SalesNumber {
  /** As written, without the words before it. */
  readonly text: string;
  /** Of the edition; null where the number has no letter for it. */
  readonly language: string | null;
  readonly year: number;
  /** "IV", "II.D". */
  readonly category: string;
  /** What the category comprises, in lower case; null for one that is not known here. */
  readonly subject: string | null;
  readonly serial: string;
}

const LANGUAGES: Readonly<Record<string, string>> = {
  A: 'Arabic',
  B: 'bilingual',
  C: 'Chinese',
  E: 'English',
  F: 'French',
  M: 'multilingual',
  R: 'Russian',
  S: 'Spanish',
  T: 'trilingual',
};

/** Categories of sales publications (libguides.bodleian.ox.ac.uk/un/unsym), those that are certain. */
const SUBJECTS: Readonly<Record<string, string>> = {
  I: 'general information and reference',
  'II.A': 'business, economics, science and technology',
  'II.B': 'economic development',
  'II.C': 'world economy',
  'II.D': 'trade, finance and commerce',
  'II.E': 'European economy',
  'II.F': 'Asian economy',
  'II.G': 'Latin American economy',
  'II.H': 'public administration',
  'II.K': 'African economy',
  'II.L': 'Western Asian economy',
  'III.A': 'United Nations University',
  'III.B': 'United Nations Development Programme',
  'III.D': 'United Nations Environment Programme',
  'III.H': 'United Nations Population Fund',
  IV: 'social questions',
  V: 'international law',
  VII: 'political and Security Council affairs',
  VIII: 'transport and communications',
  IX: 'disarmament and atomic energy',
  XI: 'international narcotics control',
  XIII: 'demography',
  XIV: 'human rights',
  XV: 'United Nations Institute for Training and Research',
  XVII: 'international statistics',
  XX: 'United Nations Children’s Fund',
};

/** The first sales publications bear the year 1946. */
const FIRST_YEAR = 46;
const SALES_NUMBER =
  /\bSales Nos?\. ((?:([A-Z])(?:\/[A-Z])?\.)?(\d{2})\.([IVX]{1,5}(?:\.[A-Z])?)\.(\d{1,3}(?:\/Rev\.\d)?))(?![\w/])/g;

/** Every sales number in `text`, and where it stands there, the words "Sales No." left out. */
export function salesNumbersIn(
  text: string,
): readonly (SalesNumber & { readonly start: number; readonly end: number })[] {
  return [...text.matchAll(SALES_NUMBER)].map((match) => {
    const [all, number = '', letter, digits = '', category = '', serial = ''] = match;
    const year = Number(digits);
    const end = match.index + all.length;
    return {
      text: number,
      language: letter === undefined ? null : (LANGUAGES[letter] ?? null),
      year: year < FIRST_YEAR ? 2000 + year : 1900 + year,
      category,
      subject: SUBJECTS[category] ?? null,
      serial,
      start: end - number.length,
      end,
    };
  });
}
