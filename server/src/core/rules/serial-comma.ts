import type { Passage } from '../model/passages.js';
import { readOpening } from '../un/openings.js';
import { defineWordRule } from './rule.js';

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

  wakes: [', and ', ', or '],

  meet({ passage, start: comma, end }, report) {
    const { text } = passage;
    const and = text.startsWith(' and ', end) ? 'and' : 'or';
    if (!isSecondItem(text, comma) || !closesList(passage, comma, end + 1 + and.length)) return;
    const span = passage.spanOf(comma, end);
    report({
      span,
      message: `A comma stands before “${and}” in a list. United Nations texts write “organs, organizations and bodies”: leave the comma out, unless it sets off something else.`,
      fixes: () =>
        passage.isVerbatim(comma, comma + 2)
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
function isSecondItem(text: string, comma: number): boolean {
  return text.charAt(text.lastIndexOf(' ', comma - 1) - 1) === ',';
}

/** Whether an item of a list stands on either side of the comma and the “and”, which ends at `end`. */
function closesList(passage: Passage, comma: number, end: number): boolean {
  const rest = passage.text.slice(end, end + NEAR);
  const next = NEXT.exec(rest)?.[1];
  if (next === undefined || BEGINNINGS.has(next) || PAIRED.test(rest)) return false;
  const items = ITEMS.exec(passage.text.slice(Math.max(0, comma + 2 - NEAR), comma));
  if (items === null || ASIDES.has(items[1] as string) || ASIDES.has(items[2] as string)) return false;
  return (
    readOpening(rest.slice(1)) === null && !passage.isQuoted(comma + 2) && !passage.isEmphasized(comma + 2)
  );
}
