/**
 * Official names of texts that resolutions cite by name and that are no treaties of the catalogue (section 14.2 of the
 * drafting reference, and the resolutions that adopted them).
 */
const INSTRUMENTS: readonly string[] = [
  '2030 Agenda for Sustainable Development',
  'Addis Ababa Action Agenda of the Third International Conference on Financing for Development',
  'Basic Principles on the Use of Force and Firearms by Law Enforcement Officials',
  'Beijing Declaration and Platform for Action',
  'Charter of the United Nations',
  'Code of Conduct for Law Enforcement Officials',
  'Convention on the Prevention and Punishment of the Crime of Genocide',
  'Convention on the Privileges and Immunities of the United Nations',
  'Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations',
  'Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief',
  'Declaration on the Elimination of Violence against Women',
  'Declaration on the Granting of Independence to Colonial Countries and Peoples',
  'Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms',
  'Declaration on the Right to Development',
  'Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities',
  'Doha Programme of Action for the Least Developed Countries',
  'Durban Declaration and Programme of Action',
  'Global Compact for Safe, Orderly and Regular Migration',
  'Guiding Principles on Business and Human Rights',
  'Guiding Principles on Internal Displacement',
  'International Covenant on Civil and Political Rights',
  'International Covenant on Economic, Social and Cultural Rights',
  'International Covenants on Human Rights',
  'International Framework for Action to Implement the Trafficking in Persons Protocol',
  'Istanbul Programme of Action for the Least Developed Countries',
  'Monterrey Consensus of the International Conference on Financing for Development',
  'Programme of Action of the International Conference on Population and Development',
  'Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects',
  'Protocol against the Smuggling of Migrants by Land, Sea and Air',
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
  'Rio Declaration on Environment and Development',
  'Sendai Framework for Disaster Risk Reduction',
  'Statute of the International Court of Justice',
  'United Nations Declaration on the Rights of Indigenous Peoples',
  'United Nations Global Counter-Terrorism Strategy',
  'United Nations Global Plan of Action to Combat Trafficking in Persons',
  'United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders',
  'United Nations Standard Minimum Rules for the Treatment of Prisoners',
  'Universal Declaration of Human Rights',
  'Vienna Declaration and Programme of Action',
  'Vienna Programme of Action for Landlocked Developing Countries',
];

/** The words by which names of instruments are found: each name is kept under the first of these that it has. */
export const INSTRUMENT_NOUNS: readonly string[] = [
  'Agenda',
  'Agreement',
  'Charter',
  'Code',
  'Compact',
  'Consensus',
  'Convention',
  'Covenant',
  'Covenants',
  'Declaration',
  'Framework',
  'Plan',
  'Principles',
  'Programme',
  'Protocol',
  'Rules',
  'Statute',
  'Strategy',
  'Treaty',
];
const NOUNS = new Set(INSTRUMENT_NOUNS);
/** Shorter names share most of their words with what is no name. */
const FEWEST_WORDS = 5;

/** An official name taken apart for comparison. */
export interface InstrumentName {
  readonly name: string;
  /** The words before the noun, in lower case, each with its space: "united nations ". */
  readonly before: string;
  /** The noun and the words behind it, without commas and brackets. */
  readonly words: readonly string[];
  /** The same as they are written. */
  readonly written: string;
  /** The last word, in lower case. */
  readonly last: string;
}

/** Official names by the noun and then by the word behind it: "Convention", "on". */
export type InstrumentNames = ReadonlyMap<string, ReadonlyMap<string, readonly InstrumentName[]>>;

/** The names of instruments, and of the treaties with these names. Names with figures are left out: years come and go. */
export function instrumentNames(treaties: readonly string[]): InstrumentNames {
  const names = new Map<string, Map<string, InstrumentName[]>>();
  for (const name of new Set([...INSTRUMENTS, ...treaties.filter((treaty) => !/\d/.test(treaty))])) {
    const words = name.replace(/[,;()]/g, '').split(' ');
    const at = words.findIndex((word) => NOUNS.has(word));
    const [noun, next] = [words[at], words[at + 1]];
    if (words.length < FEWEST_WORDS || noun === undefined || next === undefined) continue;
    const byNext = names.get(noun) ?? new Map<string, InstrumentName[]>();
    const before = words
      .slice(0, at)
      .map((word) => `${word.toLowerCase()} `)
      .join('');
    const written = name.split(' ').slice(at).join(' ');
    byNext.set(next, [
      ...(byNext.get(next) ?? []),
      { name, before, words: words.slice(at), written, last: (words.at(-1) ?? '').toLowerCase() },
    ]);
    names.set(noun, byNext);
  }
  return names;
}
