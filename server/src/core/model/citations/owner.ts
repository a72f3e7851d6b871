import { hasNextInitial } from '../../text/next-initial.js';
import { adoptionDays } from '../../un/adoption.js';
import type { ResolutionNumber } from '../../un/resolution-numbers.js';
import { commissionYear, humanRightsSeason } from '../../un/session-years.js';
import type { OwnerBasis } from './citation.js';
import {
  lastMention,
  type NamedOrgan,
  organEndingAt,
  SHORT_ASSEMBLY,
  SHORT_COMMISSION,
  SHORT_CONFERENCE,
  SHORT_COUNCIL,
} from './organ-words.js';

/** What the words round a list of numbers say of the organ that adopted them. */
export interface OwnerWords {
  /** Symbols in the order of the text: "General Assembly and Security Council resolutions" names two. */
  readonly organs: readonly string[];
  readonly basis: OwnerBasis;
  /** Where these words start: "its", "General Assembly", or the keyword itself. */
  readonly start: number;
}

/** How far back a sentence is searched for the organ whose resolution "its resolution" is. */
const LOOK_BACK = 200;
const ITS = /\b(?:its|their)(?: own)?(?: [a-z-]+){0,3}$/;
/** Between an organ and its "its": "the Human Rights Council, in its resolution", "the Council decided, through its resolution". */
const LEADS_TO_ITS =
  /^[,)]?(?: [a-z]+){0,2},? (?:in|by|through|under|pursuant to|with|via)(?: paragraph \d+ of)? (?:its|their)\b/;

const NOBODY: readonly string[] = [];

/** Reads the words before a keyword that starts at `at`. */
export function ownerBefore(text: string, at: number): OwnerWords {
  // "Resolution 55/2." of a note.
  if (at === 0) return { organs: NOBODY, basis: 'own', start: at };
  const end = text.charCodeAt(at - 1) === 32 ? at - 1 : at;
  const named = organEndingAt(text, end);
  if (named !== null) return namedOwner(text, named);
  const from = Math.max(0, at - LOOK_BACK);
  const before = text.slice(from, end);
  const its = before.search(ITS);
  if (its >= 0) {
    const mention = lastMention(before.slice(0, its));
    const start = from + its;
    if (mention === null) return { organs: NOBODY, basis: 'its', start };
    const direct = LEADS_TO_ITS.test(before.slice(mention.end));
    return { organs: direct ? [mention.symbol] : NOBODY, basis: 'its', start };
  }
  return { organs: NOBODY, basis: 'own', start: at };
}

function namedOwner(text: string, named: NamedOrgan): OwnerWords {
  const basis: OwnerBasis = named.short ? 'short' : 'named';
  if (text.startsWith(' and ', named.start - 5)) {
    const other = organEndingAt(text, named.start - 5);
    if (other !== null) return { organs: [other.symbol, named.symbol], basis, start: other.start };
  }
  return { organs: [named.symbol], basis, start: named.start };
}

const BEHIND =
  /^,? (?:of|by|adopted by) the (?:(?:[A-Z][a-z]+|and|on|of|the|for|to|against) ){0,14}[A-Z][a-z]+/;
const SUBJECT =
  /^,? the (?:General Assembly|Assembly|Security Council|Human Rights Council|Economic and Social Council)\b/;
/** What these two begin with. */
const INITIALS = 'obat';

/** The organ named right behind a list: "resolution 51/32 of the Human Rights Council", "in its resolution 70/125, the General Assembly". */
export function organBehind(text: string, at: number, basis: OwnerBasis): string | null {
  if (basis === 'named' || !hasNextInitial(text, at, INITIALS)) return null;
  const words = text.slice(at, at + 120);
  const match = BEHIND.exec(words) ?? (basis === 'its' ? SUBJECT.exec(words) : null);
  if (match === null) return null;
  for (let end = match[0].length; end > 0; end = match[0].lastIndexOf(' ', end - 1)) {
    const named = organEndingAt(match[0].slice(0, end), end);
    if (named !== null && named.symbol !== SHORT_COUNCIL)
      return named.symbol === SHORT_CONFERENCE ? '' : named.symbol;
  }
  return null;
}

export interface Owner {
  readonly organ: string;
  readonly basis: OwnerBasis;
}

/** What decides between organs besides the words before the keyword. */
export interface OwnerContext {
  /** The organ that speaks in the text. */
  readonly own: string;
  /** The organ of the list before this one in the same passage. */
  readonly previous: string | null;
  /** The organ that the text gives to the same number elsewhere. */
  readonly known: string | null;
  /** The words before the list. */
  readonly before: string;
  /** The date behind the number, ISO 8601. */
  readonly date: string | null;
}

/** The organ of one number of a list whose owner words say `words`. */
export function ownerOf(number: ResolutionNumber, words: OwnerWords, context: OwnerContext): Owner {
  const said = organSaid(words.organs, number, context);
  if (said !== null) return { organ: said, basis: words.basis };
  const record = words.basis === 'own' ? recordOwner(context.before) : null;
  if (record !== null && fits(record, number)) return { organ: record, basis: 'context' };
  if (words.basis !== 'its' || !fits(context.own, number)) {
    for (const organ of [context.known, context.previous]) {
      if (
        organ !== null &&
        organ !== '' &&
        fits(organ, number) &&
        dated(organ, number, context.date) !== false
      )
        return { organ, basis: 'context' };
    }
  }
  const presumed = fits(context.own, number) ? context.own : byForm(number, context);
  const basis: OwnerBasis = presumed !== context.own ? 'form' : words.basis === 'its' ? 'its' : 'own';
  const other = otherByDate(presumed, number, words, context);
  return other === null ? { organ: presumed, basis } : { organ: other, basis: 'context' };
}

/** The first of `organs` that numbers its resolutions so; nearly every number fits a body that is not known here, so that comes last. */
function organSaid(
  organs: readonly string[],
  number: ResolutionNumber,
  context: OwnerContext,
): string | null {
  let unknown: string | null = null;
  for (const words of organs) {
    const organ = settle(words, number, context);
    if (!fits(organ, number)) continue;
    if (organ !== '') return organ;
    unknown = organ;
  }
  return unknown;
}

/** The short forms, by the form of the number. */
function settle(organ: string, number: ResolutionNumber, { before, own }: OwnerContext): string {
  const { form, session } = number;
  if (organ === SHORT_ASSEMBLY) return form === 'session' && session < 31 ? 'UNEP/EA' : 'A';
  if (organ === SHORT_COUNCIL)
    return form === 'council' || form === 'serial'
      ? 'S'
      : form === 'session' || form === 'special'
        ? 'A/HRC'
        : 'E';
  if (organ === SHORT_COMMISSION) {
    const mention = lastMention(before.replace(/Commission$/, ''))?.symbol ?? '';
    if (mention.startsWith('E/CN')) return mention;
    return own.startsWith('E/CN') ? own : form === 'year' ? 'E/CN.4' : '';
  }
  if (organ === SHORT_CONFERENCE) {
    const mention = lastMention(before)?.symbol ?? '';
    return mention.includes('/CO') ? mention : '';
  }
  return organ;
}

/** Whether `organ` numbers its resolutions in this form. */
function fits(organ: string, { form, session, text }: ResolutionNumber): boolean {
  switch (organ) {
    case 'A':
      if (form === 'session') return session > 30;
      if (form === 'roman') return session <= 30 && !text.includes('ORG');
      return form === 'special' || form === 'emergency';
    case 'S':
      return form === 'council' || form === 'serial';
    case 'E':
      return form === 'year' || form === 'roman';
    case 'A/HRC':
      return form === 'session' || form === 'special';
    case '':
      return form !== 'council' && form !== 'emergency';
    case 'T':
      return form === 'roman';
    case 'E/CN.4':
      return form === 'year' || form === 'roman';
    case 'E/CN.9':
      return form === 'year' || form === 'session';
    case 'E/ECLAC':
    case 'E/ECE':
    case 'E/ESCWA':
      return form === 'roman' || form === 'session';
    default:
      return form === 'session';
  }
}

function byForm({ form, session, text }: ResolutionNumber, { own, before }: OwnerContext): string {
  switch (form) {
    case 'council':
    case 'serial':
      return 'S';
    case 'year':
      return 'E';
    case 'roman':
      return session > 30 || text.includes('ORG') ? 'E' : 'A';
    case 'session':
      if (session > 30) return 'A';
      return own.startsWith('E/CN') ? own : nonAssembly(before);
    default:
      return 'A';
  }
}

/** A number below 31/1 is none of the Assembly's: the last other organ mentioned, or else the Human Rights Council. */
function nonAssembly(before: string): string {
  const mention = lastMention(before)?.symbol;
  return mention === undefined ||
    mention === 'A' ||
    mention === SHORT_COUNCIL ||
    mention === 'S' ||
    mention === 'E'
    ? 'A/HRC'
    : mention;
}

/**
 * 43/1 is of 1988 in the Assembly and of 2020 in the Human Rights Council: where the presumed organ cannot have adopted
 * it on its date and the other one can, it is the other's. So is one that a regional commission is named for.
 */
function otherByDate(
  presumed: string,
  number: ResolutionNumber,
  { basis }: OwnerWords,
  { own, date, before }: OwnerContext,
): string | null {
  if (isBeyond(presumed, number)) return 'A';
  if (dated(presumed, number, date) !== false) return null;
  const { form } = number;
  if (form === 'session' || form === 'special') {
    const other = presumed === 'A' ? 'A/HRC' : 'A';
    const named = other === 'A' || basis !== 'its' || /Human Rights Council|\bCouncil\b/.test(before);
    if (named && fits(other, number) && dated(other, number, date) === true) return other;
  }
  const mention = lastMention(before)?.symbol ?? 'A';
  if (/^E\/|\/CO/.test(mention) && fits(mention, number) && dated(mention, number, date) !== false)
    return mention;
  // Nobody here can have adopted 8/12 on that day: it belongs to a conference that is named elsewhere.
  return form === 'session' && number.session < 31 && presumed === 'A/HRC' && own !== 'A/HRC' ? '' : null;
}

/** No commission has sessions beyond this year yet: 61/180 is none of a commission that has met 34 times. */
const LAST_YEAR = 2050;

function isBeyond(organ: string, { form, session }: ResolutionNumber): boolean {
  return form === 'session' && (commissionYear(organ, session) ?? 0) > LAST_YEAR;
}

/** Whether `organ` can have adopted `number` on `date`; null where nothing is known. */
function dated(organ: string, number: ResolutionNumber, date: string | null): boolean | null {
  if (date === null) return null;
  const period =
    organ === 'A/HRC' && number.form === 'session'
      ? humanRightsSeason(number.session)
      : adoptionDays(organ, number);
  return period === null ? null : period.from <= date && date <= period.to;
}

const SUPPLEMENT = /\(A\/\d{2,3}\/53[A-Z]?\b|\(E\/\d{4}\/(\d\d)\b/g;
/** Commissions by the number of their report among the supplements of the Economic and Social Council. */
const SUPPLEMENTS: Readonly<Record<string, string>> = {
  '23': 'E/CN.4',
  '24': 'E/CN.3',
  '25': 'E/CN.9',
  '26': 'E/CN.5',
  '27': 'E/CN.6',
  '28': 'E/CN.7',
  '29': 'E/CN.17',
  '30': 'E/CN.15',
  '31': 'E/CN.16',
  '42': 'E/CN.18',
};

/** "Official Records …, Supplement No. 53 (A/62/53), chap. IV, resolution 5/1": the body whose report it is. */
function recordOwner(before: string): string | null {
  if (!before.includes('(')) return null;
  let organ: string | null = null;
  for (const match of before.matchAll(SUPPLEMENT))
    organ = match[1] === undefined ? 'A/HRC' : (SUPPLEMENTS[match[1]] ?? null);
  return organ;
}
