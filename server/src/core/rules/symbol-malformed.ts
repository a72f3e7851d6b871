import type { NumberCitation } from '../model/citations/citation.js';
import { organEndingAt } from '../model/citations/organ-words.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { lastStartingAt } from '../text/span.js';
import { parseSymbol } from '../un/symbols.js';
import { defineRule, type Report } from './rule.js';
import { documentsIn, numbersIn } from './support/cited.js';

/** A space that slipped in behind a stroke: "A/ 68/127", "A/69/53/Add.1/ Corr.1". */
const TORN = /(?<![\w/.])(?:(?:A|S|E|ST)(?:\/[\w.-]{1,12}){0,6})\/ (?:\d+|(?:Add|Corr|Rev|L|SR|PV)\.\d+)/g;
const UNNUMBERED = /\bresolution of \d{1,2} [A-Z][a-z]+ \d{4}/g;

export default defineRule({
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
    for (const passage of document.resolution.passages) {
      if (passage.text.includes('/ ')) checkTorn(passage, report);
      if (passage.provision !== null && passage.text.includes('resolution of '))
        checkNote(document, passage, report);
    }
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
  for (const { 0: words, index } of passage.text.matchAll(TORN)) {
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
function checkNote({ resolution }: ResolutionDocument, passage: Passage, report: Report): void {
  const { noteMarks, footnotes, citations } = resolution;
  const spans = noteMarks.map(({ span }) => span);
  for (const { 0: words, index } of passage.text.matchAll(UNNUMBERED)) {
    const organ = organEndingAt(passage.text, index - 1)?.symbol ?? '';
    const mark = noteMarks[lastStartingAt(spans, passage.spanOf(index, index + words.length).end) + 1];
    const note = footnotes.find(({ label }) => label === mark?.label);
    if (organ === '' || mark === undefined || note === undefined) continue;
    if (mark.span.start > (passage.paragraph?.span.end ?? 0)) continue;
    const cited = citations.find(({ passage: own }) => own.note === note);
    if (cited?.kind !== 'document' || note.text.replace(/\.$/, '') !== cited.text) continue;
    if (parseSymbol(cited.text)?.series !== 'document') continue;
    report({
      span: cited.span,
      message: `This note documents a resolution, but ${cited.text} is the symbol of a report: symbols of resolutions have RES in them. Give the number of the resolution in the text instead.`,
      related: [
        {
          span: passage.spanOf(index, index + words.length),
          message: 'The resolution that the note documents',
        },
      ],
    });
  }
}
