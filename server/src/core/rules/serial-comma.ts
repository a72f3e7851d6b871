import { readOpening } from '../un/openings.js';
import { defineWordRule, type Word } from './rule.js';

export default defineWordRule({
  id: 'serial-comma',
  summary: 'No comma stands before the “and” of a plain list.',
  category: 'punctuation',
  severity: 'information',
  fix: 'unsafe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial guidelines, punctuation (dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm); 34,194 of 34,330 lists of three words',

  wakes: ['and', 'or'],

  meet(word, report) {
    const { passage, start, text } = word;
    if (!passage.text.startsWith(', ', start - 2) || !isSecondItem(word) || !closesList(word)) return;
    const span = passage.spanOf(start - 2, start - 1);
    report({
      span,
      message: `A comma stands before “${text}” in a list. United Nations texts write “organs, organizations and bodies”: leave the comma out, unless it sets off something else.`,
      fixes: () =>
        passage.isVerbatim(start - 2, start)
          ? [{ title: 'Leave out the comma', kind: 'unsafe', edits: [{ span, newText: '' }] }]
          : [],
    });
  },
});

/** The last two of the things listed before "and"; the first of them may be the last word of a longer one. */
const ITEMS = /(?:^|[ (“])(\p{Ll}[\p{Ll}-]{1,30}), (\p{Ll}[\p{Ll}-]{1,30})$/u;
const NEXT = /^ (\p{Ll}[\p{Ll}-]{0,30})/u;
const NEAR = 80;
/** "health and well-being": an item with an "and" of its own keeps its comma. */
const PAIRED = /^ [\p{Ll}-]{1,30} and /u;

/** Words before a comma that make no list: "in particular, girls, and …", "in Geneva and Vienna, respectively, and …". */
const ASIDES = new Set(
  'particular appropriate applicable possible necessary alia addition respectively including regard'.split(
    ' ',
  ),
);
/** What stands behind "and" where a clause or a phrase begins, and no item of a list. */
const BEGINNINGS = new Set(
  `the a an its his her their our this that these those to in of by for with on at as from through within under into
   it they he she we who which where when while if whether not also further thus then therefore all other others both
   is are was were has have had be been should shall may must can will would including`.split(/\s+/),
);

/** A quick look: most commas before "and" close a clause, and no comma stands before the single word before them. */
function isSecondItem({ passage: { text }, start }: Word): boolean {
  return text.charAt(text.lastIndexOf(' ', start - 3) - 1) === ',';
}

function closesList({ passage, start, end }: Word): boolean {
  const rest = passage.text.slice(end, end + NEAR);
  const next = NEXT.exec(rest)?.[1];
  if (next === undefined || BEGINNINGS.has(next) || PAIRED.test(rest)) return false;
  const items = ITEMS.exec(passage.text.slice(Math.max(0, start - NEAR), start - 2));
  if (items === null || ASIDES.has(items[1] as string) || ASIDES.has(items[2] as string)) return false;
  return readOpening(rest.slice(1)) === null && !passage.isQuoted(start) && !passage.isEmphasized(start);
}
