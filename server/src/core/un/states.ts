import { remembering } from '../text/remember.js';

/** A State, or an observer that may sponsor, as English lists of the United Nations name it. */
export interface State {
  /** The short name: "Viet Nam", "Iran (Islamic Republic of)". */
  readonly name: string;
  /** Its place in the English alphabet among the Member States; observers stand behind them. */
  readonly rank: number;
}

/**
 * The Member States in English alphabetical order, by the short names that lists of sponsors and recorded votes print
 * (2020–2026), and behind them the observers: 1,668 lists of sponsors follow this order, about 20 do not.
 */
const NAMES =
  'Afghanistan|Albania|Algeria|Andorra|Angola|Antigua and Barbuda|Argentina|Armenia|Australia|Austria|Azerbaijan|' +
  'Bahamas|Bahrain|Bangladesh|Barbados|Belarus|Belgium|Belize|Benin|Bhutan|Bolivia (Plurinational State of)|' +
  'Bosnia and Herzegovina|Botswana|Brazil|Brunei Darussalam|Bulgaria|Burkina Faso|Burundi|Cabo Verde|Cambodia|' +
  'Cameroon|Canada|Central African Republic|Chad|Chile|China|Colombia|Comoros|Congo|Costa Rica|Côte d’Ivoire|' +
  'Croatia|Cuba|Cyprus|Czechia|Democratic People’s Republic of Korea|Democratic Republic of the Congo|Denmark|' +
  'Djibouti|Dominica|Dominican Republic|Ecuador|Egypt|El Salvador|Equatorial Guinea|Eritrea|Estonia|Eswatini|' +
  'Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Grenada|Guatemala|Guinea|Guinea-Bissau|' +
  'Guyana|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran (Islamic Republic of)|Iraq|Ireland|Israel|Italy|' +
  'Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kiribati|Kuwait|Kyrgyzstan|Lao People’s Democratic Republic|Latvia|' +
  'Lebanon|Lesotho|Liberia|Libya|Liechtenstein|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Maldives|Mali|' +
  'Malta|Marshall Islands|Mauritania|Mauritius|Mexico|Micronesia (Federated States of)|Monaco|Mongolia|Montenegro|' +
  'Morocco|Mozambique|Myanmar|Namibia|Nauru|Nepal|Netherlands (Kingdom of the)|New Zealand|Nicaragua|Niger|' +
  'Nigeria|North Macedonia|Norway|Oman|Pakistan|Palau|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|' +
  'Portugal|Qatar|Republic of Korea|Republic of Moldova|Romania|Russian Federation|Rwanda|Saint Kitts and Nevis|' +
  'Saint Lucia|Saint Vincent and the Grenadines|Samoa|San Marino|Sao Tome and Principe|Saudi Arabia|Senegal|' +
  'Serbia|Seychelles|Sierra Leone|Singapore|Slovakia|Slovenia|Solomon Islands|Somalia|South Africa|South Sudan|' +
  'Spain|Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syrian Arab Republic|Tajikistan|Thailand|Timor-Leste|Togo|' +
  'Tonga|Trinidad and Tobago|Tunisia|Türkiye|Turkmenistan|Tuvalu|Uganda|Ukraine|United Arab Emirates|' +
  'United Kingdom of Great Britain and Northern Ireland|United Republic of Tanzania|United States of America|' +
  'Uruguay|Uzbekistan|Vanuatu|Venezuela (Bolivarian Republic of)|Viet Nam|Yemen|Zambia|Zimbabwe|' +
  'Holy See|State of Palestine';

export const STATES: readonly State[] = NAMES.split('|').map((name, rank) => ({ name, rank }));

/** Names in common use that lists of the United Nations do not print, and the names that they stand for. */
const UNOFFICIAL: Readonly<Record<string, string>> = {
  Bolivia: 'Bolivia (Plurinational State of)',
  'Plurinational State of Bolivia': 'Bolivia (Plurinational State of)',
  Britain: 'United Kingdom of Great Britain and Northern Ireland',
  'Great Britain': 'United Kingdom of Great Britain and Northern Ireland',
  UK: 'United Kingdom of Great Britain and Northern Ireland',
  'United Kingdom': 'United Kingdom of Great Britain and Northern Ireland',
  Brunei: 'Brunei Darussalam',
  'Democratic Republic of Congo': 'Democratic Republic of the Congo',
  'Republic of the Congo': 'Congo',
  'East Timor': 'Timor-Leste',
  Holland: 'Netherlands (Kingdom of the)',
  'Kingdom of the Netherlands': 'Netherlands (Kingdom of the)',
  Iran: 'Iran (Islamic Republic of)',
  'Islamic Republic of Iran': 'Iran (Islamic Republic of)',
  'Ivory Coast': 'Côte d’Ivoire',
  Laos: 'Lao People’s Democratic Republic',
  Micronesia: 'Micronesia (Federated States of)',
  'Federated States of Micronesia': 'Micronesia (Federated States of)',
  Moldova: 'Republic of Moldova',
  'North Korea': 'Democratic People’s Republic of Korea',
  Palestine: 'State of Palestine',
  Russia: 'Russian Federation',
  'South Korea': 'Republic of Korea',
  Syria: 'Syrian Arab Republic',
  Tanzania: 'United Republic of Tanzania',
  'The Gambia': 'Gambia',
  UAE: 'United Arab Emirates',
  USA: 'United States of America',
  'United States': 'United States of America',
  Vatican: 'Holy See',
  Venezuela: 'Venezuela (Bolivarian Republic of)',
  'Bolivarian Republic of Venezuela': 'Venezuela (Bolivarian Republic of)',
  Vietnam: 'Viet Nam',
};

/** Former names, the names that followed them, and the day from which the United Nations printed those. */
const FORMER: readonly (readonly [former: string, name: string, since: string])[] = [
  ['Libyan Arab Jamahiriya', 'Libya', '2011-09-16'],
  ['Cape Verde', 'Cabo Verde', '2013-10-24'],
  ['Czech Republic', 'Czechia', '2016-05-17'],
  ['Swaziland', 'Eswatini', '2018-05-30'],
  ['the former Yugoslav Republic of Macedonia', 'North Macedonia', '2019-02-14'],
  ['Turkey', 'Türkiye', '2022-06-01'],
  ['Netherlands', 'Netherlands (Kingdom of the)', '2023-01-01'],
];

/** A text names few States, but asks about the words before every apostrophe. */
const MOST_KNOWN = 2000;
const normal = remembering(normalize, MOST_KNOWN);

const BY_NAME = new Map(STATES.map((state) => [normal(state.name), state]));
const BY_OTHER_NAME = new Map(
  [...Object.entries(UNOFFICIAL), ...FORMER].map(([other, name]) => [
    normal(other),
    BY_NAME.get(normal(name)),
  ]),
);
const SINCE = new Map(FORMER.map(([former, , since]) => [normal(former), since]));

/** The State that lists name so; case, accents and the form of the apostrophe do not count. */
export function stateNamed(name: string): State | null {
  return BY_NAME.get(normal(name)) ?? null;
}

/** The State that is commonly, or was formerly, called `name`; null for its own name and for words that name none. */
export function stateCommonlyCalled(name: string): State | null {
  return BY_OTHER_NAME.get(normal(name)) ?? null;
}

/** The names in common or former use, each with the name that lists print in its place. */
export function otherNamesOfStates(): Iterable<readonly [other: string, name: string]> {
  return [...Object.entries(UNOFFICIAL), ...FORMER.map(([former, name]) => [former, name] as const)];
}

/** Whether `name` was the name that lists printed on the day `date` (ISO 8601), and no longer is. */
export function wasNamed(name: string, date: string): boolean {
  const since = SINCE.get(normal(name));
  return since !== undefined && date < since;
}

function normalize(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/^the (?!gambia|former)/i, '')
    .toLowerCase();
}
