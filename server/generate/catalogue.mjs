// Writes server/data/catalogue/: what is known of each resolution and decision, and of each treaty, one line each.
// Made from the gathered lists beside the repository; where these are not there, the catalogue stays as it is.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { service } from '../../out/server/src/core/service.js';
import { adoptionDays } from '../../out/server/src/core/un/adoption.js';
import { numberAt } from '../../out/server/src/core/un/resolution-numbers.js';
import { TREATY_NAMES } from './treaty-names.mjs';
import { writeIfChanged } from './write.mjs';

const lists = '../shared/data';
const folder = 'server/data/catalogue';
const seeds = 'server/data/seeds';

/** Where a title comes from, by the first words that the list of titles gives for it. */
const SOURCES = [
  ['UN official text', 'o'],
  ['UN Digital Library', 'd'],
  ['UN e-deleGATE', 'e'],
  ['UN list of mandates', 'm'],
  ['as cited', 'c'],
];
const KINDS = { 'official-title': 't', subject: 's', 'title-as-cited': 'c' };
const COMMITTEES = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];
/** Below this share of agreeing citations a date is unknown. */
const AGREEMENT = 0.9;
/** Decisions of the Assembly are numbered from here on in each session; it has no resolutions with so high a number. */
const FIRST_DECISION = 401;
/** The last session of the Assembly whose texts have Roman numerals; later ones are of another organ. */
const LAST_ROMAN = 30;
/** Names of treaties that are cited less often are often clipped. */
const FEWEST_CITATIONS = 3;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

if (existsSync(lists)) {
  await writeResolutions();
  await writeTreaties();
}

async function writeResolutions() {
  /** @type {Map<string, Record<string, string>>} */
  const known = new Map();
  const entry = (/** @type {string} */ symbol) => {
    const key = canonical(symbol);
    const found = known.get(key) ?? { symbol: key };
    known.set(key, found);
    return found;
  };
  for (const row of await rowsOf('resolutions.tsv')) {
    // Drafts that were not adopted have a symbol of their own kind and no date.
    if (!/\/(?:RES|DEC|PRST)\//.test(row.symbol)) continue;
    const found = entry(row.symbol);
    // The list gives the subject of a Security Council text in brackets: these have no titles.
    if (row.organ !== 'SC' && row.title) Object.assign(found, { title: row.title, kind: 'to' });
    if (isDate(row.adopted)) Object.assign(found, { date: row.adopted, sure: 'o' });
    Object.assign(found, {
      item: row.agenda_item.replace(/^Agenda items? /, ''),
      committee: committeeOf(row.committee),
      draft: row.originating_document.replace(/,? \(.*\)$/, ''),
      meeting: meetingOf(row),
      vote: voteOf(row),
    });
  }
  for (const row of await rowsOf('resolutions-ga72-ecosoc2018.tsv')) {
    const found = entry(row.symbol);
    if (row.title) Object.assign(found, { title: row.title, kind: 'to' });
    const date = isoDate(row.adopted);
    if (date !== '') Object.assign(found, { date, sure: 'o' });
    Object.assign(found, {
      item: row.agenda_item.replace(/^Agenda items? /, ''),
      committee: committeeOf(row.committee),
      draft: /\(([A-Z][^)]*)\)/.exec(row.committee)?.[1] ?? '',
      meeting: row.meeting,
    });
  }
  for (const row of await rowsOf('resolution-titles.tsv')) {
    const found = entry(row.symbol);
    const source = SOURCES.find(([words]) => row.source.startsWith(words))?.[1] ?? 'w';
    if (found.title === undefined) Object.assign(found, { title: row.title, kind: KINDS[row.kind] + source });
    if (found.date === undefined && isDate(row.adopted))
      Object.assign(found, { date: row.adopted, sure: source === 'o' ? 'o' : 'l' });
  }
  for (const row of await rowsOf('cited-resolutions.tsv')) {
    if (Number(row.share_of_citations_with_this_date) < AGREEMENT || !isDate(row.adopted)) continue;
    const found = entry(row.symbol);
    if (found.date === undefined) Object.assign(found, { date: row.adopted, sure: `c${row.citations}` });
    if (found.title === undefined && row.title_as_cited)
      Object.assign(found, { title: row.title_as_cited, kind: 'cc' });
  }
  for (const [symbol, { date, count }] of await datesInSeeds()) {
    const found = entry(symbol);
    if (found.date === undefined) Object.assign(found, { date, sure: `c${count}` });
  }
  const columns = [
    'symbol',
    'title',
    'kind',
    'date',
    'sure',
    'item',
    'committee',
    'draft',
    'meeting',
    'vote',
  ];
  const lines = [...known.values()]
    .map(consistent)
    .filter(({ title, date }) => title !== undefined || date !== undefined)
    .sort((a, b) => (a.symbol < b.symbol ? -1 : 1))
    .map((found) =>
      columns
        .map((column) => found[column] ?? '')
        .join('\t')
        .trimEnd(),
    );
  await writeIfChanged(join(folder, 'resolutions.tsv'), `${columns.join('\t')}\n${lines.join('\n')}\n`);
}

/**
 * A fact that its own number contradicts was gathered under a wrong symbol, or is a slip: of an official text the date is
 * left out then, of any other all that is known.
 */
function consistent(/** @type {Record<string, string>} */ found) {
  const [, organ = '', written = ''] = /^(.+)\/(?:RES|DEC)\/(.+)$/.exec(found.symbol) ?? [];
  const number = numberAt(written, 0);
  if (number === null) return found;
  if (organ === 'A' && number.form === 'roman' && number.session > LAST_ROMAN)
    return { symbol: found.symbol };
  const days = adoptionDays(organ, number);
  const { date } = found;
  if (days === null || date === undefined || (days.from <= date && date <= days.to)) return found;
  if (found.sure !== 'o') return { symbol: found.symbol };
  const { date: _wrong, sure: _source, ...rest } = found;
  return rest;
}

/** The dates with which the reference documents cite resolutions, and in how many of them; where they differ none counts. */
async function datesInSeeds() {
  /** @type {Map<string, { date: string, count: number }>} */
  const dates = new Map();
  const differing = new Set();
  for (const name of (await readdir(seeds)).filter((file) => file.endsWith('.txt')).sort()) {
    const { resolution } = service.createDocument(await readFile(join(seeds, name), 'utf8'));
    const own = new Map();
    for (const citation of resolution.citations) {
      if (citation.kind !== 'resolution' || citation.organ === '' || !citation.date?.iso) continue;
      const date = own.get(citation.symbol) ?? citation.date.iso;
      if (date !== citation.date.iso) differing.add(citation.symbol);
      own.set(citation.symbol, date);
    }
    for (const [symbol, date] of own) {
      const before = dates.get(symbol) ?? { date, count: 0 };
      if (before.date !== date) differing.add(symbol);
      dates.set(symbol, { date, count: before.count + 1 });
    }
  }
  return [...dates].filter(([symbol]) => !differing.has(symbol));
}

async function writeTreaties() {
  const treaties = new Map([...TREATY_NAMES].map(([place, name]) => [place, { place, name, count: '0' }]));
  for (const { series, volume, registration_no: number, name_most_common: cited, count } of await rowsOf(
    'treaties.tsv',
  )) {
    const place = `${series} ${volume} No. ${number}`;
    const name = TREATY_NAMES.get(place) ?? (Number(count) >= FEWEST_CITATIONS ? cited : '');
    if (name !== '') treaties.set(place, { place, name, count });
  }
  const rows = [...treaties.values()].map(({ place, name, count }) => {
    const [series = '', volume = '', , number = ''] = place.split(' ');
    return [series, volume, number, name, count];
  });
  // Those of the League of Nations, whose volumes have roman numerals, stand last.
  const volume = (/** @type {string[]} */ row) => Number(row[1]) || Number.MAX_SAFE_INTEGER;
  rows.sort((a, b) => volume(a) - volume(b) || Number(a[2]) - Number(b[2]));
  const lines = rows.map((row) => row.join('\t'));
  await writeIfChanged(
    join(folder, 'treaties.tsv'),
    `series\tvolume\tnumber\tname\tcitations\n${lines.join('\n')}\n`,
  );
}

/**
 * "S/RES/1325(2000)" and "A/RES/217(III) A" as official texts cite them: with spaces, the letter before the session; and a
 * decision of the Assembly as one, which some texts cite among resolutions.
 */
function canonical(/** @type {string} */ symbol) {
  const serial = Number(/^A\/RES\/\d+\/(\d+)/.exec(symbol)?.[1] ?? 0);
  return (serial < FIRST_DECISION ? symbol : symbol.replace('/RES/', '/DEC/'))
    .replace(/(\d)\(/, '$1 (')
    .replace(/ (\([IVXL-]+\)) ?([A-Z])$/, ' $2 $1');
}

function committeeOf(/** @type {string} */ words) {
  if (/^\W*without reference|plenary meeting/i.test(words)) return 'P';
  const number = COMMITTEES.findIndex((name) => new RegExp(`${name} ?Committee`, 'i').test(words));
  if (number >= 0) return String(number + 1);
  return words.replace(/^\[?on (?:the (?:recommendation|report) of |a proposal )(?:the )?|\s*\(.*$|\]$/g, '');
}

function meetingOf(/** @type {Record<string, string>} */ { meeting_record: record, adoption_type: adopted }) {
  if (/^[AES]\//.test(record)) return record.replace(/^S\/PV(\d)/, 'S/PV.$1');
  return /\d+(?:st|nd|rd|th)[\w ()]* meeting/.exec(`${record} ${adopted}`)?.[0] ?? '';
}

/** `c` without a vote, `u` unanimously, or the count: for-against-abstaining. */
function voteOf(
  /** @type {Record<string, string>} */ { adoption_type: type, meeting_record: record, yes, no, abstain },
) {
  const counted = /\d+-\d+-\d+/.exec(`${type} ${record}`)?.[0];
  if (counted !== undefined) return counted;
  if (/unanimous/i.test(type) && !/non-/.test(type)) return 'u';
  if (/recorded/i.test(type) && yes !== '')
    return [yes, no, abstain].map((count) => Number.parseInt(count, 10) || 0).join('-');
  return /without|consensus|acclamation|silence/i.test(`${type} ${record}`) ? 'c' : '';
}

function isoDate(/** @type {string} */ words) {
  const match = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(words);
  if (match === null) return '';
  return `${match[3]}-${String(MONTHS.indexOf(match[2]) + 1).padStart(2, '0')}-${match[1].padStart(2, '0')}`;
}

function isDate(/** @type {string} */ words) {
  return /^\d{4}-\d\d-\d\d$/.test(words);
}

/** The rows of a list, each by the names in its first line. */
async function rowsOf(/** @type {string} */ name) {
  const [head = '', ...lines] = (await readFile(join(lists, name), 'utf8')).trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((column, at) => [column, (cells[at] ?? '').trim()]));
  });
}
