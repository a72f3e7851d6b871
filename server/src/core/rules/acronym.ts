import type { Passage } from '../model/passages.js';
import { romanValue } from '../text/roman.js';
import { matchesIn } from '../text/search.js';
import { isCustomaryAcronym, nameOfAcronym, ORGAN_ACRONYMS, takesNoArticle } from '../un/acronyms.js';
import { defineRule, type Finding } from './rule.js';
import { isForeign } from './support/names.js';
import { reword } from './support/reword.js';

export default defineRule({
  id: 'acronym',
  summary: 'Names are written in full, not as acronyms.',
  category: 'style',
  severity: 'hint',
  fix: 'unsafe',
  profiles: ['assembly', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: 1,058 bracketed acronyms in 1,953 texts of the General Assembly, of which 506 are COVID-19 and none is UNODC',
  lesson:
    'Your readers may not know the letters: give the full name once, with the acronym in brackets behind it.',

  check({ passages, resolution }, report, { dictionary }) {
    const explained = new Set<string>();
    const said = new Set<string>();
    const isMun = resolution.profile === 'mun';
    for (const passage of passages) {
      if (passage.half === null) continue;
      for (const acronym of acronymsIn(passage)) {
        const { word, start, end, bracketed } = acronym;
        if (dictionary.has(word.toLowerCase()) || isForeign(passage, start, end)) continue;
        const name = nameOfAcronym(word);
        if (name !== null && !isMun) {
          report(inFull(passage, acronym, name));
          continue;
        }
        if (bracketed) explained.add(word);
        if (explained.has(word) || said.has(word)) continue;
        said.add(word);
        report(unexplained(passage, acronym, name, isMun));
      }
    }
  },
});

interface Acronym {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** "(UNODC)", behind the full name. */
  readonly bracketed: boolean;
}

const CAPITALS = /[A-Z]{3,20}s?(?![A-Za-z0-9])/g;
/** Symbols, addresses and compounds such as UN-SPIDER hold capitals that stand for themselves. */
const JOINED_BEFORE = /[\w/.@#&+-]$/;
const JOINED_BEHIND = /^(?:[\w/@&+-]|\.\w|[’']s?\w)/;

/** The acronyms of `passage` that official texts do not use themselves. */
function acronymsIn(passage: Passage): Acronym[] {
  const { text, paragraph, isItem } = passage;
  const opening = isItem ? 0 : (paragraph?.opening?.text.length ?? 0);
  const found: Acronym[] = [];
  for (const { 0: word, index: start } of matchesIn(text, CAPITALS)) {
    const end = start + word.length;
    const before = text.charAt(start - 1);
    const behind = text.slice(end, end + 12);
    if (start < opening || JOINED_BEFORE.test(before) || JOINED_BEHIND.test(behind)) continue;
    if (isCustomaryAcronym(word) || Object.hasOwn(ORGAN_ACRONYMS, word) || romanValue(word) !== null)
      continue;
    // Words in capitals that follow each other are a heading or a name; so is what a capital follows.
    if (/^ [A-Z]/.test(behind) || /[A-Z]{2} $/.test(text.slice(Math.max(0, start - 3), start))) continue;
    found.push({ word, start, end, bracketed: before === '(' });
  }
  return found;
}

/** A body that has a name: the name instead of the letters. */
function inFull(passage: Passage, { word, start, end, bracketed }: Acronym, name: string): Finding {
  const { text } = passage;
  if (bracketed && text.charAt(end) === ')' && text.charAt(start - 2) === ' ') {
    const from = start - 2;
    const message = `Resolutions do without “${word}”, even in brackets: the name stands in full, and later perhaps a short form such as “the Office”.`;
    const span = passage.spanOf(from, end + 1);
    if (!passage.isVerbatim(from, end + 1)) return { span, message };
    return {
      span,
      message,
      fixes: () => [{ title: `Remove “(${word})”`, kind: 'unsafe', edits: [{ span, newText: '' }] }],
    };
  }
  const message = `“${word}” stands for a name that resolutions write in full: “${name}”, and later perhaps a short form such as “the Office”.`;
  return reword(passage, { start, end, rights: [withArticle(text, start, name)], kind: 'unsafe', message });
}

/** "by UNDP" needs an article, "the UNDP" has it. */
function withArticle(text: string, start: number, name: string): string {
  const hasArticle = /\bthe $/i.test(text.slice(Math.max(0, start - 5), start));
  return hasArticle || takesNoArticle(name) ? name : `the ${name}`;
}

function unexplained(
  passage: Passage,
  { word, start, end }: Acronym,
  name: string | null,
  isMun: boolean,
): Finding {
  const example = name === null ? `“Full Name (${word})”` : `“${name} (${word})”`;
  const message = isMun
    ? `“${word}” comes before it is explained. Write the full name the first time: ${example}.`
    : `“${word}” is not explained. Official texts write names in full; where an acronym is kept, it follows the full name in brackets.`;
  const rights = name === null || !isMun ? [] : [`${withArticle(passage.text, start, name)} (${word})`];
  return reword(passage, { start, end, rights, kind: 'unsafe', message });
}
