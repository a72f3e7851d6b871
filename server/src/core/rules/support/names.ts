import type { Passage } from '../../model/passages.js';
import { capitalized } from '../../text/capitalized.js';
import { isLowerAscii, isUpperAscii } from '../../text/chars.js';

const SENTENCE_OPENING = /(?:^|[.:;!?]["”’)]? |^["“(])$/;
/** "… for Economic …", "… of the Americas": a name goes on behind such words. */
const NAME_GOES_ON = /^ (?:(?:of|for|on|and|against|in|to) (?:the |and )?)?[A-Z]/;
const VERB = /(?:ing|es|ed)$/i;

/** Whether the word at `start` opens a sentence: its capital says nothing then. */
export function opensSentence(text: string, start: number): boolean {
  return SENTENCE_OPENING.test(text.slice(Math.max(0, start - 3), start));
}

/**
 * Whether `[start, end)` of `passage` is a word of a name, to be judged by its capital: in mid-sentence any capital
 * makes a name; at the start of a sentence the next words must have one, and the word must not be a verb.
 */
export function isInName({ text }: Passage, start: number, end: number): boolean {
  if (!isUpperAscii(text.charCodeAt(start))) return false;
  if (!opensSentence(text, start)) return true;
  return !VERB.test(text.slice(start, end)) && NAME_GOES_ON.test(text.slice(end, end + 24));
}

/** What a text gives in the words of others: quotations, titles of publications, addresses. No rule on style speaks there. */
export function isForeign(passage: Passage, start: number, end: number): boolean {
  return passage.isQuoted(start) || isTitle(passage, start) || isAddress(passage.text, start, end);
}

/** Italic, but not as the opening of a paragraph is: the title of a publication. */
function isTitle(passage: Passage, at: number): boolean {
  const { paragraph, provision, note } = passage;
  if (provision === null && note === null) return false;
  if (provision !== null && provision === paragraph && at < (paragraph?.opening?.text.length ?? 0))
    return false;
  return passage.isEmphasized(at);
}

const ADDRESS = /[@_]|:\/\/|www\.|\.[a-z]{2,}(?:\/|$)/;
const LONGEST_ADDRESS = 120;

function isAddress(text: string, start: number, end: number): boolean {
  // Most words stand between spaces and need no closer look.
  if (isPlain(text.charCodeAt(start - 1)) && isPlain(text.charCodeAt(end))) return false;
  const before = text.slice(Math.max(0, start - LONGEST_ADDRESS), start);
  const after = text.slice(end, end + LONGEST_ADDRESS);
  const run =
    before.slice(before.lastIndexOf(' ') + 1) + text.slice(start, end) + (after.split(' ', 1)[0] ?? '');
  return ADDRESS.test(run);
}

function isPlain(code: number): boolean {
  return Number.isNaN(code) || code === 32 || code === 44 || code === 59;
}

/** `right` with the capitals of `written`: none, the first letter, or all. */
export function inCaseOf(written: string, right: string): string {
  if (!isUpperAscii(written.charCodeAt(0))) return right;
  const capitals = written.length > 1 && ![...written].some((letter) => isLowerAscii(letter.charCodeAt(0)));
  return capitals ? right.toUpperCase() : capitalized(right);
}
