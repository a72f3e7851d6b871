import { remembering } from '../text/remember.js';

/**
 * Who is asked to act in an operative paragraph: the words between the verb and the "to" of what is asked, in a
 * form that compares (section 5.6 of the drafting reference).
 */
export interface Addressee {
  /** Lower case, without articles, asides and the words that a second mention leaves out. */
  readonly members: readonly string[];
  /** An aside or "all" stands in it: the same words may mean the same addressee or not. */
  readonly loose: boolean;
  /** "those countries": other words may mean the same addressee. */
  readonly pronoun: boolean;
}

/** A list of agencies and funds by their full names is longer than one thinks. */
const LONGEST = 600;
/** Behind these, " to " belongs to a noun: "States parties to the Convention". */
const NO_VERB = new Set('the a an its their all this that these those which whom other date'.split(' '));
const ASIDE =
  /^(?:in|within|as|upon|on|with|through|where|when|subject|at|by|under|for|if|inter alia|once|again|while|consistent|pursuant|based|taking|bearing|to|pending|including|especially|particularly)\b/;
/** "in a position to do so", "efforts to": the infinitive belongs to the noun. */
const TAKES_INFINITIVE =
  /\b(?:position|competence|ability|capacity|mandates?|efforts|wish|wishing|able|willing|right|need)$/;
const PRONOUN = /\b(?:those|these|such|its|their)\b/;
const BODY =
  /\b(?:states?|governments?|organi[sz]ations?|secretary-general|office|commissions?|commissioner|committees?|councils?|parties|funds?|programmes?|directors?|bureau|secretariat|institut\w+|donors?|stakeholders?|countries|agenc\w+|bod(?:y|ies)|entit\w+|system|members?|chairs?|president|rapporteurs?|groups?|experts?|mechanisms?|authorit\w+|courts?|registrar|community|sector|missions?|envoy|representatives?|coordinators?|actors?|academia)\b/;

/** The addressee in the words that follow an opening phrase; null when nobody is asked ("Encourages efforts, …"). */
export function addresseeIn(rest: string): Addressee | null {
  const text = rest.slice(0, LONGEST);
  if (text.startsWith(' that ')) return null;
  const end = endOfAddressee(text);
  if (end < 0) return null;
  const named = text.slice(0, end).toLowerCase();
  const all = named
    .split(/,| and /)
    .map((member) => plain(member))
    .filter(isWord);
  const members = all.filter((member) => !ASIDE.test(member));
  if (members.length === 0 || !BODY.test(members[0] ?? '')) return null;
  const loose = members.length < all.length || /\ball\b/.test(named);
  return { members, loose, pronoun: PRONOUN.test(named) };
}

/**
 * `same`: certainly the same addressee · `other`: certainly another one · `unclear`: a shorter name, a longer list,
 * a limiting clause.
 */
export function compareAddressees(a: Addressee, b: Addressee): 'same' | 'other' | 'unclear' {
  const [one, two] = [a.members.join(', '), b.members.join(', ')];
  if (one === two) return a.loose || b.loose ? 'unclear' : 'same';
  if (a.pronoun || b.pronoun) return 'unclear';
  const [first, second] = [a.members[0] ?? '', b.members[0] ?? ''];
  return isWithin(second, one) || isWithin(first, two) ? 'unclear' : 'other';
}

/** Whether every word of `name` stands in `list`: "entities of the system" and "system entities". */
function isWithin(name: string, list: string): boolean {
  const words = new Set(list.split(/\W+/));
  return name.split(/\W+/).every((word) => word === 'of' || words.has(word));
}

/** Where the " to " begins that has a verb behind it, or -1. */
function endOfAddressee(text: string): number {
  for (let at = text.indexOf(' to'); at >= 0; at = text.indexOf(' to', at + 1)) {
    if (text.charAt(at + 3) === ',') return at;
    if (text.charAt(at + 3) !== ' ') continue;
    const next = /^[^\s,;:.]*/.exec(text.slice(at + 4, at + 40))?.[0] ?? '';
    if (next === '' || NO_VERB.has(next) || next !== next.toLowerCase()) continue;
    if (!TAKES_INFINITIVE.test(text.slice(Math.max(0, at - 20), at))) return at;
  }
  return -1;
}

/** States, organs and funds are few, and asked again and again. */
const MOST_KNOWN = 2000;

const plain = remembering(plainly, MOST_KNOWN);

function plainly(member: string): string {
  const bare = member
    .replace(/\b(?:the|all)\b/g, '')
    .replace(/ in th(?:is|at) (?:regard|respect|context)$/, '')
    .replace(/\bstates\b/g, 'state')
    .replace(/ +/g, ' ')
    .trim();
  // What a second mention leaves out.
  const short = bare.replace(/\b(?:united nations|human rights council|general assembly) ?/g, '').trim();
  return short === '' ? bare : short;
}

function isWord(member: string): boolean {
  return member !== '';
}
