import type { MastheadContent } from '../content.js';
import { descendants, fold, wordsOf, type XmlElement } from '../xml.js';

const SPONSORED = /\b(?:draft (?:resolution|decision)|amendments? to )/i;

/** What the cover page and the preface say above the text; `root` for what only the closing lines date. */
export function readMasthead(
  root: XmlElement,
  cover: XmlElement | undefined,
  preface: XmlElement | undefined,
): MastheadContent {
  const origins = allWords(cover, 'docTitle', 'docProponent', 'docIntroducer');
  // Of a draft the proponents are its sponsors, of an adopted text the committee that reported on it.
  const sponsors = origins.find((words) => SPONSORED.test(words) && !words.startsWith('[')) ?? null;
  return {
    organ: wordsIn(cover, 'docAuthority', '#issuingBody'),
    distribution: wordsIn(cover, 'docStatus'),
    date: wordsIn(cover, 'docDate', '#dateOfIssuance'),
    original: inlineNamed(cover, 'originalLanguage'),
    session: wordsIn(cover, 'session'),
    period: periodOf(cover),
    committee: wordsIn(cover, 'docAuthority', '#subsidiaryBody'),
    agendaItem: inlineNamed(cover, 'agenda item'),
    agendaTitle: inlineNamed(cover, 'agenda item name'),
    sponsors,
    adoption: origins.filter((words) => words !== sponsors),
    number: numberOf(preface),
    title: allWords(preface, 'docTitle')[0] ?? null,
    adopted: adoptionDate(root),
  };
}

/** The words of the first element of this name below `element`, and of this reference where one is given. */
export function wordsIn(element: XmlElement | undefined, name: string, refersTo?: string): string | null {
  const found = elementNamed(element, name, refersTo);
  return found === undefined ? null : wordsOf(found);
}

function elementNamed(
  element: XmlElement | undefined,
  name: string,
  refersTo?: string,
): XmlElement | undefined {
  if (element === undefined) return undefined;
  return [...descendants(element, name)].find(
    ({ attributes }) => refersTo === undefined || attributes['refersTo'] === refersTo,
  );
}

function inlineNamed(element: XmlElement | undefined, name: string): string | null {
  if (element === undefined) return null;
  const found = [...descendants(element, 'inline')].find(({ attributes }) => attributes['name'] === name);
  return found === undefined ? null : wordsOf(found);
}

function allWords(element: XmlElement | undefined, ...names: readonly string[]): string[] {
  if (element === undefined) return [];
  return [...descendants(element, ...names)].map(wordsOf).filter((words) => words !== '');
}

/** First and last day of the session, which the encoding keeps apart. */
function periodOf(cover: XmlElement | undefined): string | null {
  const session = elementNamed(cover, 'event', '#session');
  const [start, end] = ['#startDate', '#endDate'].map((day) => wordsIn(session, 'date', day));
  return start == null || end == null ? null : `${start}–${end}`;
}

/** As the closing lines mark it, or, where there are none, the metadata. */
function adoptionDate(root: XmlElement): string | null {
  const marked = elementNamed(root, 'docDate', '#adoptionDate');
  const known = [...descendants(root, 'FRBRdate')].find(
    ({ attributes }) => attributes['name'] === 'adoption',
  );
  return (marked ?? known)?.attributes['date'] ?? null;
}

function numberOf(preface: XmlElement | undefined): string | null {
  const number = allWords(preface, 'docNumber')[0];
  return number === undefined ? null : fold(number.replace(/\.$/, ''));
}
