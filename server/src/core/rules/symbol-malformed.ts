import type { DocumentCitation, NumberCitation } from '../model/citations/citation.js';
import { organEndingAt } from '../model/citations/organ-words.js';
import type { Passage } from '../model/passages.js';
import { matchesIn } from '../text/search.js';
import { lastStartingAt } from '../text/span.js';
import type { Facts } from '../un/facts.js';
import { parseSymbol } from '../un/symbols.js';
import { defineWordRule, type Fix, type Report, type Word } from './rule.js';
import { documentsIn, numbersIn } from './support/cited.js';

/** A space that slipped in behind a stroke: "A/ 68/127", "A/69/53/Add.1/ Corr.1". */
const TORN = /(?<![\w/.])(?:(?:A|S|E|ST)(?:\/[\w.-]{1,12}){0,6})\/ (?:\d+|(?:Add|Corr|Rev|L|SR|PV)\.\d+)/g;
const UNNUMBERED = / of \d{1,2} [A-Z][a-z]+ \d{4}/y;

export default defineWordRule({
  id: 'symbol-malformed',
  summary: 'Document symbols and numbers of resolutions are written in their proper form.',
  category: 'citations',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'United Nations document symbols (research.un.org/en/docs/symbols); Editorial Manual, identification of resolutions and decisions (un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident)',
  lesson: 'Copy symbols as they stand in the document: “A/RES/67/190”.',

  check(document, report) {
    for (const citation of numbersIn(document)) checkNumber(citation, report);
    for (const { text, span, passage, place } of documentsIn(document)) {
      const proper = parseSymbol(text)?.proper ?? text;
      if (proper === text || !passage.isVerbatim(place.start, place.end)) continue;
      report({
        span,
        message: `“${text}” is not in the form of a document symbol. Write “${proper}”.`,
        fixes: () => [{ title: `Change to “${proper}”`, kind: 'safe', edits: [{ span, newText: proper }] }],
      });
    }
    for (const passage of document.passages) if (passage.text.includes('/ ')) checkTorn(passage, report);
  },

  wakes: ['resolution'],

  meet(word, report, { facts }) {
    if (word.passage.provision !== null) checkNote(word, facts, report);
  },
});

function checkNumber({ number, text, span, passage, place }: NumberCitation, report: Report): void {
  if (number.regular || !passage.isVerbatim(place.start, place.end)) return;
  const proper = properNumber(number);
  report({
    span,
    message: `“${text}” is not how the number of a resolution is written. Write “${proper}”.`,
    fixes: () => [{ title: `Change to “${proper}”`, kind: 'safe', edits: [{ span, newText: proper }] }],
  });
}

function properNumber({ text, letters }: NumberCitation['number']): string {
  if (letters.length === 0) return text;
  const listed =
    letters.length === 1 ? letters[0] : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`;
  return text.includes(' (') ? text.replace(' (', ` ${listed} (`) : `${text} ${listed}`;
}

function checkTorn(passage: Passage, report: Report): void {
  for (const { 0: words, index } of matchesIn(passage.text, TORN)) {
    const space = index + words.lastIndexOf(' ');
    if (!passage.isVerbatim(index, index + words.length)) continue;
    const span = passage.spanOf(space, space + 1);
    report({
      span: passage.spanOf(index, index + words.length),
      message: 'A document symbol has no spaces. Remove the space behind the stroke.',
      fixes: () => [{ title: 'Remove the space', kind: 'safe', edits: [{ span, newText: '' }] }],
    });
  }
}

/** A resolution without its number, whose note gives the symbol of a report instead. */
function checkNote({ passage, start, end, document }: Word, facts: Facts, report: Report): void {
  UNNUMBERED.lastIndex = end;
  const date = UNNUMBERED.exec(passage.text)?.[0];
  if (date === undefined) return;
  const { noteMarks, footnotes, citations } = document.resolution;
  if ((organEndingAt(passage.text, start - 1)?.symbol ?? '') === '') return;
  const place = passage.spanOf(start, end + date.length);
  const spans = noteMarks.map(({ span }) => span);
  const mark = noteMarks[lastStartingAt(spans, place.end) + 1];
  const note = footnotes.find(({ label }) => label === mark?.label);
  if (mark === undefined || note === undefined) return;
  if (mark.span.start > (passage.paragraph?.span.end ?? 0)) return;
  const cited = citations.find(({ passage: own }) => own.note === note);
  if (cited?.kind !== 'document' || note.text.replace(/\.$/, '') !== cited.text) return;
  if (parseSymbol(cited.text)?.series !== 'document') return;
  report({
    span: cited.span,
    message: `This note documents a resolution, but ${cited.text} is the symbol of a report: symbols of resolutions have RES in them. Give the number of the resolution in the text instead.`,
    related: [{ span: place, message: 'The resolution that the note documents' }],
    fixes: () => symbolFixes(cited, facts),
  });
}

/** "A/HRC/RES/23/5" for "A/HRC/23/5", where the catalogue has such a resolution. */
function symbolFixes({ text, span }: DocumentCitation, { catalogue }: Facts): Fix[] {
  const right = text.replace(/^(A\/HRC|A|E|S)\//, '$1/RES/');
  if (right === text || catalogue.find(right) === null) return [];
  return [{ title: `Change to “${right}”`, kind: 'unsafe', edits: [{ span, newText: right }] }];
}
