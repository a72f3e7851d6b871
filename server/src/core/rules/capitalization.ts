import { isDigit, isLetterAscii } from '../text/chars.js';
import { BEFORE_STATES, phrasesWith, wronglyCased } from '../un/capitals.js';
import { defineWordRule, type Word } from './rule.js';
import { isForeign, opensSentence } from './support/names.js';
import { reword } from './support/reword.js';
import { assemblySession } from './support/session.js';

export default defineWordRule({
  id: 'capitalization',
  summary: 'Names that are always capitalized are, and words that never are have no capital.',
  category: 'style',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly', 'mun'],
  languages: ['en'],
  source: 'Editorial Manual, capitalization (un.org/dgacm/en/content/editorial-manual/capitalization)',
  lesson:
    'The United Nations capitalize the names of organs and “Member States”, and write “resolution”, “paragraph” and “developing countries” small.',
  wakes: [
    ...new Set([
      ...wronglyCased,
      'states',
      'state',
      'article',
      'chapter',
      'Resolution',
      'Paragraph',
      'peoples',
    ]),
  ],

  meet(word, report, { dictionary }) {
    const found = inPhrase(word) ?? FORMS[word.text]?.(word) ?? null;
    if (found === null) return;
    const { passage } = word;
    const { start, end, rights, why } = found;
    const written = passage.text.slice(start, end);
    if (dictionary.has(written.toLowerCase()) || isForeign(passage, start, end)) return;
    const message = `“${written}” is written ${rights.map((right) => `“${right}”`).join(' or ')}. ${why}`;
    report(reword(passage, { start, end, rights, kind: 'safe', message }));
  },
});

/** Where words are wrongly cased and how they should be; more than one way where the text does not tell. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly rights: readonly string[];
  readonly why: string;
}

/** The fixed phrase that `word` is a part of. Only its first wrong letter counts, so that it is reported once. */
function inPhrase({ text: word, start, passage: { text } }: Word): Found | null {
  for (const { right, lower, offset } of phrasesWith(word)) {
    const from = start - offset;
    // The end of the phrase falls into a word nearly always, where it is another one.
    if (from < 0 || isWordSign(text, from - 1) || isWordSign(text, from + right.length)) continue;
    const written = text.slice(from, from + right.length);
    if (written.toLowerCase() !== lower) continue;
    if (written === written.toUpperCase() || firstDifference(written, right) !== offset) return null;
    if (offset === 0 && opensSentence(text, from) && right.charAt(0) === right.charAt(0).toLowerCase())
      return null;
    return {
      start: from,
      end: from + right.length,
      rights: [right],
      why: 'Its capitals never vary in official texts.',
    };
  }
  return null;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function isWordSign(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return isLetterAscii(code) || isDigit(code) || code === 45;
}

const LONGEST = 40;

/** Words whose case hangs on their neighbours. */
const FORMS: Readonly<Record<string, (word: Word) => Found | null>> = {
  states: (word) => memberState(word) ?? sovereignStates(word),
  state: memberState,
  article: (word) => partOfCharter(word, 'Article'),
  chapter: (word) => partOfCharter(word, 'Chapter'),
  Resolution: (word) => common(word, / (?:\d|[IVXL]+ ?\/)/y),
  Paragraph: (word) => common(word, / \d/y),
  peoples: indigenousPeoples,
};

/** "member states", which are Member States of the United Nations, or member States of another body. */
function memberState({ text: word, start, end, passage: { text } }: Word): Found | null {
  const before = /(?:^|[^\w-])([Mm]ember) $/.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  if (before === undefined || /[Ff]ederal member $/.test(text.slice(Math.max(0, start - 15), start)))
    return null;
  const state = word === 'states' ? 'States' : 'State';
  const rights = [`Member ${state}`, ...(before === 'member' ? [`member ${state}`] : [])];
  return {
    start: start - 'member '.length,
    end,
    rights,
    why: 'Those of the United Nations are Member States, those of another body member States.',
  };
}

function sovereignStates({ start, end, passage: { text } }: Word): Found | null {
  const before = /([\w-]{1,16}) $/.exec(text.slice(Math.max(0, start - 20), start))?.[1] ?? '';
  return BEFORE_STATES.has(before.toLowerCase())
    ? { start, end, rights: ['States'], why: 'A sovereign State has a capital.' }
    : null;
}

/** Articles and Chapters of the Charter of the United Nations have a capital, those of other instruments none. */
function partOfCharter({ start, end, passage: { text } }: Word, right: string): Found | null {
  const rest =
    /^ (?:\d{1,3}|[IVX]{1,5})(?:, paragraph \d{1,2},)? of the Charter(?! of the (?!United Nations))/;
  return rest.test(text.slice(end, end + 2 * LONGEST))
    ? {
        start,
        end,
        rights: [right],
        why: 'Articles and Chapters of the Charter have a capital, those of other instruments none.',
      }
    : null;
}

const IN_TITLE = /[A-Z][a-z]+ (?:of|on) (?:the )?[A-Z][A-Za-z ]{5,30}$/;

/** "in its Resolution 64/293"; the title of a guide on the "Implementation of Security Council Resolution 2272" is a name. */
function common({ text: word, start, end, passage }: Word, rest: RegExp): Found | null {
  const { text, half } = passage;
  rest.lastIndex = end;
  if (half === null || start === 0 || opensSentence(text, start) || !rest.test(text)) return null;
  if (IN_TITLE.test(text.slice(Math.max(0, start - 2 * LONGEST), start))) return null;
  return {
    start,
    end,
    rights: [word.toLowerCase()],
    why: 'Only the name of an organ before it has capitals.',
  };
}

/** The General Assembly writes "Indigenous Peoples" from its seventy-seventh session on (1,109 : 5, before 96 : 266). */
function indigenousPeoples({ start, end, passage: { text }, document }: Word): Found | null {
  if (!/(?:^|[^\w-])[Ii]ndigenous $/.test(text.slice(Math.max(0, start - 12), start))) return null;
  if (assemblySession(document.resolution) < 77) return null;
  return {
    start: start - 'indigenous '.length,
    end,
    rights: ['Indigenous Peoples'],
    why: 'The General Assembly has written it so since its seventy-seventh session.',
  };
}
