import { isLetterAscii, isUpperAscii } from '../text/chars.js';
import { remembering } from '../text/remember.js';

/**
 * Who is asked to act in an operative paragraph: the words between the verb and the "to" of what is asked, in a
 * form that compares (section 5.6 of the drafting reference).
 */
export interface Addressee {
  /** Those who are asked, asides left out. */
  readonly members: readonly Member[];
  /** An aside or "all" stands in it: the same words may mean the same addressee or not. */
  readonly loose: boolean;
  /** "those countries": other words may mean the same addressee. */
  readonly pronoun: boolean;
}

/** One in the list of those who are asked, or an aside between them. */
interface Member {
  /** Lower case, without articles and the words that a second mention leaves out. */
  readonly name: string;
  readonly words: readonly string[];
  readonly isAside: boolean;
  readonly isBody: boolean;
  /** "all" stands before it. */
  readonly isLoose: boolean;
  readonly isPronoun: boolean;
}

/** A list of agencies and funds by their full names is longer than one thinks. */
const LONGEST = 600;
/** Behind these, " to " belongs to a noun: "States parties to the Convention". */
const NO_VERB = new Set('the a an its their all this that these those which whom other date'.split(' '));
const ASIDE =
  /^(?:in|within|as|upon|on|with|through|where|when|subject|at|by|under|for|if|inter alia|once|again|while|consistent|pursuant|based|taking|bearing|to|pending|including|especially|particularly)\b/;
/** "in a position to do so", "efforts to": the infinitive belongs to the noun. */
const TAKES_INFINITIVE = new Set(
  'position competence ability capacity mandate mandates efforts wish wishing able willing right need'.split(
    ' ',
  ),
);
const PRONOUN = /\b(?:those|these|such|its|their)\b/;
const BODY =
  /\b(?:states?|governments?|organi[sz]ations?|secretary-general|office|commissions?|commissioner|committees?|councils?|parties|funds?|programmes?|directors?|bureau|secretariat|institut\w+|donors?|stakeholders?|countries|agenc\w+|bod(?:y|ies)|entit\w+|system|members?|chairs?|president|rapporteurs?|groups?|experts?|mechanisms?|authorit\w+|courts?|registrar|community|sector|missions?|envoy|representatives?|coordinators?|actors?|academia)\b/;

/** The addressee in the words of `text` behind the opening phrase that ends at `from`; null when nobody is asked ("Encourages efforts, …"). */
export function addresseeIn(text: string, from = 0): Addressee | null {
  const rest = text.slice(from, from + LONGEST);
  if (rest.startsWith(' that ')) return null;
  const end = endOfAddressee(rest);
  return end < 0 ? null : addresseeOf(rest.slice(0, end));
}

/** Texts ask the same ones in the same words again and again. */
const MOST_KNOWN = 2000;

const addresseeOf = remembering(readAddressee, MOST_KNOWN);

function readAddressee(written: string): Addressee | null {
  const members: Member[] = [];
  let loose = false;
  let pronoun = false;
  for (const words of written.split(/,| and /)) {
    const member = readMember(words);
    if (member.name !== '' && !member.isAside) members.push(member);
    loose ||= member.isAside || member.isLoose;
    pronoun ||= member.isPronoun;
  }
  return members[0]?.isBody ? { members, loose, pronoun } : null;
}

/**
 * `same`: certainly the same addressee · `other`: certainly another one · `unclear`: a shorter name, a longer list,
 * a limiting clause.
 */
export function compareAddressees(a: Addressee, b: Addressee): 'same' | 'other' | 'unclear' {
  const [one, two] = [a.members, b.members];
  if (one.length === two.length && one.every(({ name }, at) => name === two[at]?.name))
    return a.loose || b.loose ? 'unclear' : 'same';
  if (a.pronoun || b.pronoun) return 'unclear';
  return isWithin(two[0], one) || isWithin(one[0], two) ? 'unclear' : 'other';
}

/** Whether every word of the first name stands in `list`: "entities of the system" and "system entities". */
function isWithin(first: Member | undefined, list: readonly Member[]): boolean {
  return (
    first === undefined ||
    first.words.every((word) => word === 'of' || list.some(({ words }) => words.includes(word)))
  );
}

/** Where the " to " begins that has a verb behind it, or -1. */
function endOfAddressee(text: string): number {
  for (let at = text.indexOf(' to'); at >= 0; at = text.indexOf(' to', at + 1)) {
    if (text.charAt(at + 3) === ',') return at;
    if (text.charAt(at + 3) !== ' ') continue;
    const next = wordAt(text, at + 4);
    if (next === '' || NO_VERB.has(next) || isUpperAscii(next.charCodeAt(0))) continue;
    if (!TAKES_INFINITIVE.has(wordBefore(text, at))) return at;
  }
  return -1;
}

const LONGEST_WORD = 36;

/** What stands at `at` as far as a space or the sign behind a word. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < LONGEST_WORD && !SEPARATORS.includes(text.charAt(end))) end++;
  return text.slice(at, end);
}

const SEPARATORS = ' ,;:.';

/** The letters right before `at`. */
function wordBefore(text: string, at: number): string {
  let start = at;
  while (isLetterAscii(text.charCodeAt(start - 1))) start--;
  return text.slice(start, at);
}

function readMember(written: string): Member {
  const words = written.toLowerCase();
  const name = nameOf(words);
  return {
    name,
    words: name.split(/\W+/),
    isAside: ASIDE.test(name),
    isBody: BODY.test(name),
    isLoose: /\ball\b/.test(words),
    isPronoun: PRONOUN.test(words),
  };
}

function nameOf(words: string): string {
  const bare = words
    .replace(/\b(?:the|all)\b/g, '')
    .replace(/ in th(?:is|at) (?:regard|respect|context)$/, '')
    .replace(/\bstates\b/g, 'state')
    .replace(/ +/g, ' ')
    .trim();
  // What a second mention leaves out.
  const short = bare.replace(/\b(?:united nations|human rights council|general assembly) ?/g, '').trim();
  return short === '' ? bare : short;
}
