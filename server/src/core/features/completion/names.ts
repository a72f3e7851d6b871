import { isLetter } from '../../text/chars.js';
import { NOTED_TEXTS } from '../../un/noted-texts.js';
import { ORGANS } from '../../un/organs.js';
import { otherNamesOfStates, STATES } from '../../un/states.js';
import { SYMBOL_BODIES } from '../../un/symbol-parts.js';
import type { Knowledge } from '../knowledge.js';
import type { Caret } from './caret.js';
import { namesInText } from './names-in-text.js';
import { type Completion, MOST_PROPOSALS, NOTHING, type Proposal } from './proposal.js';

/** A name by what is typed for it: the name itself, or another one that the Organization does not use. */
interface Known {
  readonly typed: string;
  readonly name: string;
  readonly what: string;
}

const FEWEST_LETTERS = 3;
const MOST_WORDS = 8;
const LINKS: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'the', 'to', 'against', 'with']);
const LONGEST = 120;

/** A capitalised name of which three letters are typed: names that the text uses, then those of bodies, States and instruments. */
export function proposeNames(caret: Caret, knowledge: Knowledge): Completion {
  const all = allNames(caret, knowledge);
  for (const typed of startsOfNames(caret)) {
    const used = new Map(namesInText(caret, typed).map((name) => [name, 'in this text']));
    const isSaid = (name: string): boolean => used.has(name);
    const known = all.filter((name) => name.typed.startsWith(typed) && name.name !== typed);
    const names: Known[] = [
      ...[...used].map(([name, what]) => ({ typed: name, name, what })),
      ...known.filter(({ name }) => !isSaid(name)),
    ];
    const span = names.length === 0 ? null : caret.spanOf(typed);
    if (span === null) continue;
    const proposals = names.slice(0, MOST_PROPOSALS).map(
      ({ typed: filter, name, what }): Proposal => ({
        kind: 'name',
        label: name,
        description: filter === name ? what : filter,
        detail: filter === name ? what : `${what}; the official form of “${filter}”`,
        documentation: null,
        filter,
        edit: { span, newText: name },
      }),
    );
    return { proposals, incomplete: true };
  }
  return NOTHING;
}

/**
 * What may be the beginning of a name at the end of the words before the caret, the longest first: "Commission on Crim",
 * "Crim". The first words of a paragraph are its opening phrase and no name; those of a line of the masthead may be one.
 */
function startsOfNames({ before, inMasthead }: Caret): string[] {
  const words = before.slice(-LONGEST).split(' ');
  if (!/^[\p{L}\p{M}][\p{L}\p{M}’'-]*$/u.test(words.at(-1) ?? '')) return [];
  const starts: string[] = [];
  let phrase = '';
  for (let at = words.length - 1; at >= 0 && words.length - at <= MOST_WORDS; at--) {
    const word = words[at] as string;
    const isLast = phrase === '';
    const isCapital = /^\p{Lu}/u.test(word);
    // A comma or a bracket ends what stands before it.
    if (!isLast && !(isCapital ? isLetter(word.charCodeAt(word.length - 1)) : LINKS.has(word))) break;
    phrase = isLast ? word : `${word} ${phrase}`;
    if (isCapital && (at > 0 || inMasthead) && phrase.length >= FEWEST_LETTERS) starts.push(phrase);
  }
  return starts.reverse();
}

function allNames({ inMasthead }: Caret, { facts }: Knowledge): Known[] {
  const names: Known[] = [];
  const add = (name: string, what: string, typed = name): void => {
    names.push({ typed, name, what });
  };
  for (const { name, language } of ORGANS) if (language === 'en') add(name.slice('The '.length), 'organ');
  for (const name of new Set(SYMBOL_BODIES.values())) add(beforeBracket(name), 'body');
  for (const { name } of STATES) add(inMasthead ? name : inSentence(name), 'State');
  for (const [other, name] of otherNamesOfStates()) add(inMasthead ? name : inSentence(name), 'State', other);
  for (const { name } of NOTED_TEXTS) add(name, 'instrument');
  for (const { name } of facts.treaties.all) add(name, 'treaty');
  const first = new Set<string>();
  return names.filter(({ typed, name }) => /^\p{Lu}/u.test(name) && !first.has(typed) && first.add(typed));
}

/** "Third Committee (Social, Humanitarian and Cultural)" is the "Third Committee" in a sentence. */
function beforeBracket(name: string): string {
  const bracket = name.indexOf(' (');
  return bracket < 0 ? name : name.slice(0, bracket);
}

/** "Iran (Islamic Republic of)" of lists is "Islamic Republic of Iran" in a sentence. */
function inSentence(name: string): string {
  const bracket = name.indexOf(' (');
  if (bracket < 0) return name;
  const inside = name.slice(bracket + 2, -1);
  return / of(?: the)?$/.test(inside) ? `${inside} ${name.slice(0, bracket)}` : name;
}
