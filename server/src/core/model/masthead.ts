import type { Span } from '../text/span.js';
import { isoDate } from '../un/dates.js';
import { organByTitle } from '../un/organs.js';
import { sessionNumber } from '../un/sessions.js';
import type { Entry } from './body.js';
import { statementOrgan } from './form.js';
import { isDateLine, isPartLabel } from './lines-of-form.js';
import { splitNames } from './names.js';
import type { Field, Masthead } from './resolution.js';
import { fieldOf } from './words.js';

/** What the front of a text, and masthead matter displaced behind it, says. Fields missing in print are null. */
export type MutableMasthead = { -readonly [Key in keyof Masthead]: Masthead[Key] };

const SPONSORS = /^(.{2,}?): ?(?:revised )?(?:draft (?:resolution|decision)\.?$|amendments? to )/i;
const CHAIR_DRAFT = /^(?:revised )?draft (?:resolution|decision)\b/i;
const RECOMMENDS = /\brecommends? (?:to|that)\b/;
const ADOPTED_BY = /^(?:Resolution|Decision) adopted by |^Adopted by the Security Council\b/;
const ORIGIN = /^\[(?:on|without|adopted|under)\b.*\]$/i;
const COUNCIL_NUMBER = /^Resolution (\d{1,4} \(\d{4}\))$/;
const NUMBERED_TITLE = /^((?:(?:ES|S)-)?\d{1,4}\/\d{1,3}(?: [A-Z])?)\.\s+(?=\S)/;
const SYMBOL =
  /^(?:A|S|E|CTOC|CAC|UNEP|HSP)\/(?=[A-Za-z./()-]*\d)[A-Za-z0-9./()-]*(?: \(\d{4}\)| [A-Z](?:-[A-Z])?)?\*?$/;
const GLUED_SYMBOL = /^United Nations\s*((?:A|S|E)\/[A-Z0-9./-]*\d)/;
const DISTRIBUTION = /\bDistr\.:\s*(General|Limited|Restricted|Provisional)\b/;
const ORIGINAL = /^Original: ?(\S.*)$/;
const AGENDA = /\bAgenda items? (\d+(?: ?\([a-z]{1,2}\))*(?:(?:,| and) \d+(?: ?\([a-z]{1,2}\))*)*)/i;
/** Sessions of the Economic and Social Council bear no number but their year. */
const YEARLY_SESSION = /^(?:19|20)\d\d session$/;
const SESSION =
  /(?<![A-Za-z])([A-Za-z]+(?:[-\u2010\u2011][A-Za-z]+)?|\d{1,3}(?:st|nd|rd|th)) (?:(?:emergency )?special |resumed )?session\b/i;
const COMMITTEE =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|General|Main|Special|Ad Hoc|Preparatory)\b.*\bCommittee\b|^(?:Commission|Committee|Conference|Open-ended)\b/;
/** "26 February–5 April 2024", below the session. */
const PERIOD = /^\d{1,2} [A-Z][a-z]+ ?[–-] ?\d{1,2} [A-Z][a-z]+ \d{4}$/;
const PLACE = /^\p{Lu}[\p{L} .'’-]+, .*\b\d{4}$/u;
const MUN_HEADER =
  /^(?:forum|committee|question of|topic|(?:co-)?submitted by|(?:main |co-)?(?:sponsors?|submitters?|signatories))\s*:/i;
const MUN_SPONSORS = /^(?:(?:co-)?submitted by|(?:main |co-)?(?:sponsors?|submitters?)) ?: ?(\S.*)$/i;
const MUN_COMMITTEE = /^(?:forum|committee) ?: ?(\S.*)$/i;
const MUN_TOPIC = /^(?:question of|topic|subject|agenda|re|issue) ?: ?(\S.*)$/i;

// The longest lists of sponsors name all Member States; anything longer is no masthead field.
const LONGEST_ENTRY = 6000;

/** Reads the entries before the text. */
export function readMasthead(front: readonly Entry[]): MutableMasthead {
  const masthead = emptyMasthead();
  const unclaimed: Entry[] = [];
  let afterAgenda = false;
  let afterSponsors = false;
  for (const entry of front) {
    if (entry.words.text === '') continue;
    if (isPartLabel(entry.words.text) && masthead.title !== null) {
      masthead.partLabel = fieldOf(entry.words);
      continue;
    }
    if (masthead.partLabel !== null) {
      masthead.partTitle = fieldOf(entry.words);
      continue;
    }
    const claimed = claim(masthead, entry);
    if (claimed === null) {
      // A heading after the sponsors, or the last unclaimed words, is the title; the words after the item its name.
      if (afterAgenda && !afterSponsors && masthead.agendaTitle === null)
        masthead.agendaTitle = fieldOf(entry.words);
      else unclaimed.push(entry);
    }
    if (claimed === 'agendaItem') afterAgenda = true;
    if (claimed === 'sponsors' || claimed === 'chapeau') afterSponsors = true;
    masthead.span = cover(masthead.span, entry.words.span);
  }
  settleTitle(masthead, unclaimed);
  settle(masthead);
  return masthead;
}

/** Adds what the front lacks and `back`, masthead matter displaced behind the text, says. */
export function addDisplaced(masthead: MutableMasthead, back: readonly Entry[]): void {
  if (back.length === 0) return;
  for (const entry of back) claimDisplaced(masthead, entry);
  settle(masthead);
}

type Claim = 'agendaItem' | 'sponsors' | 'chapeau' | 'other';

function claim(masthead: MutableMasthead, entry: Entry): Claim | null {
  const { text } = entry.words;
  const field = fieldOf(entry.words);
  if (text.length > LONGEST_ENTRY) return null;
  if (statementOrgan(text) !== null) return adoption(masthead, field);
  if (text.length > 400)
    return isChapeau(text) ? take(masthead, 'chapeau', field, 'chapeau') : sponsors(masthead, text, field);
  if (ADOPTED_BY.test(text) || ORIGIN.test(text)) return adoption(masthead, field);
  const council = COUNCIL_NUMBER.exec(text);
  if (council !== null) {
    masthead.symbol ??= { text: `S/RES/${council[1]}`, span: field.span };
    return adoption(masthead, field);
  }
  const numbered = NUMBERED_TITLE.exec(text);
  if (numbered !== null) return numberedTitle(masthead, numbered[0], numbered[1] ?? '', field);
  if (SYMBOL.test(text)) return take(masthead, 'symbol', field, 'other');
  const distribution = DISTRIBUTION.exec(text);
  if (distribution !== null)
    return take(masthead, 'distribution', { text: distribution[1] ?? '', span: field.span }, 'other');
  const original = ORIGINAL.exec(text);
  if (original !== null)
    return take(masthead, 'original', { text: original[1] ?? '', span: field.span }, 'other');
  if (isDateLine(text)) return take(masthead, 'date', field, 'other');
  if (PERIOD.test(text)) return 'other';
  if (/^(?:United Nations|Arabic|Chinese|English|French|Russian|Spanish)$/.test(text)) return 'other';
  const agenda = AGENDA.exec(text);
  if (agenda !== null && agenda.index < 2)
    return take(masthead, 'agendaItem', { text: agenda[1] ?? '', span: field.span }, 'agendaItem');
  const named = sponsors(masthead, text, field);
  if (named !== null) return named;
  if (isChapeau(text)) return take(masthead, 'chapeau', field, 'chapeau');
  return modelUn(masthead, text, field) ?? body(masthead, text, field);
}

function isChapeau(text: string): boolean {
  return text.endsWith(':') && RECOMMENDS.test(text);
}

/** The organ, its session, its committee and the place of the meeting. */
function body(masthead: MutableMasthead, text: string, field: Field): Claim | null {
  if (organByTitle(text) !== null)
    return take(masthead, masthead.organ === null ? 'organ' : 'committee', field, 'other');
  const session = /\bsession$/i.test(text) && (sessionNumber(text) !== null || YEARLY_SESSION.test(text));
  if (text.length < 60 && session) return take(masthead, 'session', field, 'other');
  if (text.length < 120 && COMMITTEE.test(text) && masthead.committee === null)
    return take(masthead, 'committee', field, 'other');
  if (text.length < 80 && PLACE.test(text)) return take(masthead, 'place', field, 'other');
  return null;
}

function modelUn(masthead: MutableMasthead, text: string, field: Field): Claim | null {
  if (MUN_HEADER.test(text)) masthead.modelUn = true;
  const committee = MUN_COMMITTEE.exec(text);
  if (committee !== null)
    return take(masthead, 'committee', { text: committee[1] ?? '', span: field.span }, 'other');
  const named = MUN_SPONSORS.exec(text);
  if (named !== null) {
    masthead.sponsorNames = masthead.sponsors === null ? splitNames(named[1] ?? '') : masthead.sponsorNames;
    return take(masthead, 'sponsors', field, 'other');
  }
  const topic = MUN_TOPIC.exec(text);
  if (topic !== null) return take(masthead, 'title', { text: topic[1] ?? '', span: field.span }, 'other');
  return /^(?:signatories|co-signatories)\s*:/i.test(text) ? 'other' : null;
}

function sponsors(masthead: MutableMasthead, text: string, field: Field): Claim | null {
  const match = SPONSORS.exec(text);
  if (match !== null) {
    masthead.sponsorNames = splitNames(match[1] ?? '');
    return take(masthead, 'sponsors', field, 'sponsors');
  }
  return CHAIR_DRAFT.test(text) ? take(masthead, 'sponsors', field, 'sponsors') : null;
}

function numberedTitle(masthead: MutableMasthead, prefix: string, number: string, field: Field): Claim {
  addAdoption(masthead, {
    text: number,
    span: { start: field.span.start, end: field.span.start + number.length },
  });
  masthead.title ??= {
    text: field.text.slice(prefix.length),
    span: { start: Math.min(field.span.end, field.span.start + prefix.length), end: field.span.end },
  };
  return 'other';
}

function adoption(masthead: MutableMasthead, field: Field): Claim {
  addAdoption(masthead, field);
  return 'other';
}

/** In place: a copy for each of many lines would be quadratic. */
function addAdoption(masthead: MutableMasthead, field: Field): void {
  (masthead.adoption as Field[]).push(field);
}

type FieldKey =
  | 'symbol'
  | 'organ'
  | 'distribution'
  | 'date'
  | 'original'
  | 'session'
  | 'committee'
  | 'place'
  | 'agendaItem'
  | 'sponsors'
  | 'chapeau'
  | 'title';

/** The first of its kind counts; a second one is still claimed, so that it is not taken for a title. */
function take(masthead: MutableMasthead, key: FieldKey, field: Field, claimed: Claim): Claim {
  masthead[key] ??= field;
  return claimed;
}

/** Displaced matter runs several fields together; each is looked for, and none overrides the front. */
function claimDisplaced(masthead: MutableMasthead, { words }: Entry): void {
  const { text, span } = words;
  if (masthead.session === null) {
    const session = SESSION.exec(text)?.[0];
    if (session !== undefined && sessionNumber(session) !== null)
      masthead.session = { text: session.replace(/^\d{4}(?=[A-Z])/, ''), span };
  }
  if (masthead.agendaItem === null) {
    const agenda = AGENDA.exec(text)?.[1];
    if (agenda !== undefined) masthead.agendaItem = { text: agenda, span };
  }
  if (masthead.distribution === null) {
    const distribution = DISTRIBUTION.exec(text)?.[1];
    if (distribution !== undefined) masthead.distribution = { text: distribution, span };
  }
  if (masthead.symbol === null) {
    const symbol = GLUED_SYMBOL.exec(text)?.[1] ?? (SYMBOL.test(text) ? text : undefined);
    if (symbol !== undefined) masthead.symbol = { text: symbol, span };
  }
}

function settleTitle(masthead: MutableMasthead, unclaimed: readonly Entry[]): void {
  const last = unclaimed.at(-1);
  if (masthead.title === null && last !== undefined) masthead.title = fieldOf(last.words);
  // With neither sponsors nor a title of its own, what follows the agenda item is the title.
  if (masthead.title === null && masthead.sponsors === null && masthead.agendaTitle !== null) {
    masthead.title = masthead.agendaTitle;
    masthead.agendaTitle = null;
  }
}

function settle(masthead: MutableMasthead): void {
  const adopted = masthead.adoption.find(
    ({ text }) => ADOPTED_BY.test(text) || statementOrgan(text) !== null,
  );
  if (adopted !== undefined || masthead.adoption.length > 0) masthead.status = 'adopted';
  else if (
    masthead.sponsors !== null ||
    masthead.distribution?.text === 'Limited' ||
    masthead.chapeau !== null
  )
    masthead.status = 'draft';
  masthead.isoDate =
    (adopted === undefined ? null : isoDate(adopted.text)) ??
    (masthead.date === null ? null : isoDate(masthead.date.text));
  masthead.sessionNumber = masthead.session === null ? null : sessionNumber(masthead.session.text);
}

function emptyMasthead(): MutableMasthead {
  return {
    span: null,
    symbol: null,
    organ: null,
    distribution: null,
    date: null,
    original: null,
    session: null,
    committee: null,
    place: null,
    agendaItem: null,
    agendaTitle: null,
    sponsors: null,
    sponsorNames: [],
    vote: null,
    chapeau: null,
    title: null,
    modelUn: false,
    partLabel: null,
    partTitle: null,
    adoption: [],
    closing: [],
    status: 'unknown',
    sessionNumber: null,
    isoDate: null,
  };
}

function cover(a: Span | null, b: Span): Span {
  return a === null ? b : { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
