import type { CitationList, NumberCitation } from '../model/citations/citation.js';
import type { TextEdit } from '../text/edit.js';
import { writtenDate } from '../un/dates.js';
import { defineRule, type Finding, type Fix } from './rule.js';
import { listsIn } from './support/cited.js';

const COMMA = ', ';
const AND = ' and ';
const JOINER = /^(?:, | and |, and )$/;

export default defineRule({
  id: 'citation-shared-date',
  summary: 'Numbers of the same date share one date.',
  category: 'citations',
  severity: 'hint',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  languages: ['en'],
  source:
    'Measured on official texts: numbers of one date are grouped 134 times in those of the General Assembly, dated each 3 times',
  lesson: 'Resolutions of the same day can share one date.',

  check(document, report) {
    for (const list of listsIn(document)) {
      if (list.entries.length === 1) continue;
      for (const group of groupsIn(list)) report(findingFor(list, group));
    }
  },
});

/** Runs of neighbours of one date, joined by nothing but a comma or "and", in which the date stands more than once. */
function groupsIn({ entries, passage }: CitationList): NumberCitation[][] {
  const groups: NumberCitation[][] = [];
  for (const entry of entries) {
    const before = groups.at(-1)?.at(-1);
    const joined =
      before !== undefined &&
      entry.date?.iso === before.date?.iso &&
      entry.number.form === before.number.form &&
      JOINER.test(passage.text.slice(endOf(before), entry.place.start));
    if (joined) groups.at(-1)?.push(entry);
    else groups.push([entry]);
  }
  return groups.filter((group) => group.filter(({ date }) => date?.iso != null && !date.shared).length > 1);
}

function findingFor(list: CitationList, group: readonly NumberCitation[]): Finding {
  const [first, last] = [group[0] as NumberCitation, group.at(-1) as NumberCitation];
  const { passage } = list;
  const numbers = group.map(({ text }) => text);
  const grouped = `${numbers.slice(0, -1).join(COMMA)}${AND}${numbers.at(-1)}`;
  const date = writtenDate(last.date?.iso ?? '');
  return {
    span: passage.spanOf(first.place.start, last.date?.end ?? last.place.end),
    message: `These numbers have the same date, which is repeated. Give it once: “${grouped} of ${date}”.`,
    fixes: () => regroup(list, group),
  };
}

/** Drops all dates but the last one of the group and joins its numbers; a group that ends the list is joined to it by "and". */
function regroup({ entries, passage }: CitationList, group: readonly NumberCitation[]): readonly Fix[] {
  const at = entries.indexOf(group[0] as NumberCitation);
  const before = entries[at - 1];
  const [first, last] = [group[0] as NumberCitation, group.at(-1) as NumberCitation];
  const start = before === undefined ? first.place.start : endOf(before);
  if (!passage.isVerbatim(start, last.place.end)) return [];
  const edits: TextEdit[] = [];
  const replace = (from: number, to: number, newText: string): void => {
    if (passage.text.slice(from, to) !== newText) edits.push({ span: passage.spanOf(from, to), newText });
  };
  if (
    before !== undefined &&
    entries.at(-1) === last &&
    passage.text.slice(start, first.place.start) === COMMA
  )
    replace(start, first.place.start, AND);
  for (const [index, entry] of group.entries()) {
    const next = group[index + 1];
    if (next !== undefined)
      replace(entry.place.end, next.place.start, index === group.length - 2 ? AND : COMMA);
  }
  return [{ title: 'Give the date once', kind: 'safe', edits }];
}

function endOf({ date, place, part }: NumberCitation): number {
  return Math.max(place.end, date !== null && !date.shared ? date.end : 0, part?.end ?? 0);
}
