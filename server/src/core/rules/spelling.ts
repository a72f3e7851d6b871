import { isHouseName } from '../un/official-names.js';
import {
  type HouseForm,
  houseCompound,
  houseForm,
  misspelled,
  type SpellingReason,
  wrongBeginnings,
} from '../un/spelling.js';
import { cased } from './lexicon.js';
import { defineWordRule, type Word } from './rule.js';
import { inCaseOf, isForeign, isInName } from './support/names.js';
import { reword } from './support/reword.js';

export default defineWordRule({
  id: 'spelling',
  summary: 'Words are spelled as official texts spell them: Oxford spelling with -ize.',
  category: 'style',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Concise Oxford English Dictionary, named in the Editorial Manual (un.org/dgacm/en/content/editorial-manual/italics); 25,000 places in official texts',
  wakes: cased(...misspelled, ...wrongBeginnings),

  meet(word, report, { dictionary }) {
    const { passage, start } = word;
    const found = formOf(word);
    if (found === null) return;
    const { form, end } = found;
    const written = passage.text.slice(start, end);
    if (dictionary.has(written.toLowerCase()) || isForeign(passage, start, end)) return;
    if (isInName(passage, start, end) && !isHouseName(passage.text, start, end)) return;
    const right = inCaseOf(written, form.right);
    const message = `“${written}” is “${right}” in official texts. ${REASONS[form.reason]}`;
    report(reword(passage, { start, end, rights: [right], kind: 'safe', message }));
  },
});

const REASONS: Readonly<Record<SpellingReason, string>> = {
  ize: 'The United Nations write -ize and -ization where Oxford dictionaries do.',
  yse: 'The United Nations write -yse, as in “analyse”, although they write -ize.',
  british: 'The United Nations use British spelling, with -ize.',
  other: 'It is the form that the United Nations have settled on.',
  compound: 'Compounds are joined as the United Nations have settled on.',
};

/** The house form of `word`, or of the compound that it opens, and where that ends; null when it is right. */
function formOf({
  text,
  start,
  end,
  passage,
}: Word): { readonly form: HouseForm; readonly end: number } | null {
  const lower = text.toLowerCase();
  const form = houseForm(lower);
  // Even in Britain a computer has programs.
  if (
    form !== null &&
    !(lower.startsWith('program') && COMPUTER.test(passage.text.slice(Math.max(0, start - 9), start)))
  )
    return { form, end };
  const rest = SECOND_PART.exec(passage.text.slice(end, end + LONGEST_SECOND));
  // "anti-money laundering" is joined already.
  if (rest === null || passage.text.charAt(start - 1) === '-') return null;
  const compound = houseCompound(lower, rest[0]);
  return compound === null ? null : { form: compound, end: end + rest[0].length };
}

const COMPUTER = /(?:computer|software) $/;
const LONGEST_SECOND = 20;
const SECOND_PART = /^[- ][a-z]+(?![A-Za-z-])/;
