import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import { type NoteKind, noteForm } from '../un/note-forms.js';
import { defineRule, type Fix, type Report } from './rule.js';
import { emphasisEnd, italicsInNotes, withoutEmphasis } from './support/emphasis.js';
import { notesInOrder } from './support/note-texts.js';
import { marksOpenings } from './support/style.js';

export default defineRule({
  id: 'footnote-ibid',
  summary: '“Ibid.” stands for the source of the note just before it, and is written “Ibid., vol. …”.',
  category: 'footnotes',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, footnotes and other notes, chapter IX (un.org/dgacm/en/content/editorial-manual/footnotes/chap-09); 1,413 of 1,418 notes with “Ibid.”',

  check(document, report) {
    let referent: Passage | null = null;
    let misplaced = false;
    for (const passage of notesInOrder(document)) {
      const match = IBID.exec(passage.text);
      if (match === null) {
        referent = passage;
        misplaced = false;
        continue;
      }
      const opening: Opening = { passage, start: match[1]?.length ?? 0, end: match[0].length };
      // One note out of its place lets a whole chain point to the wrong source: its first link is reported.
      if (misplaced) continue;
      misplaced = referent === null || !isFit(opening, referent);
      if (referent === null) report({ span: spanOf(opening), message: FIRST });
      else if (misplaced) reportReferent(document, opening, referent, report);
      else checkForm(document, opening, report);
    }
  },
});

/** "Ibid., " as it stands in a note: `end` is where what it specifies begins. */
interface Opening {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
}

const IBID = /^(See )?ibid\b\.?,? ?/i;
const FIRST =
  '“Ibid.” stands for the source of the note before, and there is no note before this one. Write out the source.';
const VOLUME = /^(?:vols?\. [^;]{1,80}?, )?Nos?\. \d/;
const RECORDS = /^(?:[A-Z][a-z]+(?:-[a-z]+)? (?:(?:Emergency )?Special )?[Ss]ession, |\d{4}, )?Supplement No/;
const ELEMENT = /^(?:annex|appendix|chaps?\.|sects?\.|paras?\.|resolution |decision )/;

/** What the words behind "Ibid., " need the note before to cite; null where anything will do. */
function neededKind(words: string): NoteKind | null {
  if (VOLUME.test(words)) return 'treaty';
  return RECORDS.test(words) ? 'official-records' : null;
}

/** Whether what `opening` goes on to specify can be part of what `referent` cites. */
function isFit({ passage, end }: Opening, { text }: Passage): boolean {
  const words = passage.text.slice(end);
  const needed = neededKind(words);
  const treaty = text.includes('Treaty Series') || noteForm(text).kind === 'treaty';
  if (needed === 'treaty') return treaty;
  if (needed === 'official-records') return text.includes('Official Records');
  return !(treaty && ELEMENT.test(words));
}

/** Notes were inserted, moved or removed, and "Ibid." came to stand for another source. */
function reportReferent(
  document: ResolutionDocument,
  opening: Opening,
  referent: Passage,
  report: Report,
): void {
  const words = opening.passage.text.slice(opening.end).replace(/\.$/, '');
  report({
    span: spanOf(opening),
    message: `“Ibid.” stands for the source of note ${referent.note?.label}, which cites ${noteForm(referent.text).name} and does not go with “${firstWords(words)}”. Write out the source, or put the notes back in their order.`,
    related: [
      { span: referent.spanOf(0, referent.text.length), message: 'The note that “Ibid.” stands for' },
    ],
    fixes: () => (neededKind(words) === 'treaty' ? [writeOutSeries(document, opening)] : []),
  });
}

function firstWords(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, words.lastIndexOf(' ', 40))} …`;
}

function writeOutSeries(document: ResolutionDocument, opening: Opening): Fix {
  const italic = italicsInNotes(document) || marksOpenings(document, 'operative');
  const series = italic ? '*Treaty Series*' : 'Treaty Series';
  return {
    title: 'Write out “United Nations, Treaty Series”',
    kind: 'unsafe',
    edits: [{ span: spanOf(opening, opening.end), newText: `United Nations, ${series}, ` }],
  };
}

/** Roman, with a capital at the start of the note, a full stop, and a comma before what follows. */
function checkForm(document: ResolutionDocument, opening: Opening, report: Report): void {
  const { passage, start, end } = opening;
  const written = passage.text.slice(start, end);
  const rest = passage.text.slice(end);
  const wanted = `${start === 0 ? 'Ibid.' : 'ibid.'}${rest === '' || rest.startsWith(';') ? '' : ', '}`;
  if (written !== wanted && rest !== '' && passage.isVerbatim(start, end)) {
    const span = spanOf(opening, end);
    report({
      span: spanOf(opening),
      message: `Write “${wanted.trim()}”: with a capital at the beginning of a note, a full stop, and a comma before what follows.`,
      fixes: () => [{ title: `Write “${wanted.trim()}”`, kind: 'safe', edits: [{ span, newText: wanted }] }],
    });
  } else if (passage.isEmphasized(start) && emphasisEnd(passage, start) <= end) {
    const span = spanOf(opening);
    report({
      span,
      message: '“Ibid.” is set in roman type, not in italics.',
      fixes: () => [
        { title: 'Set in roman type', kind: 'safe', edits: withoutEmphasis(document, span.start) },
      ],
    });
  }
}

/** The word itself, or as far as `end`. */
function spanOf({ passage, start }: Opening, end = start + 'Ibid'.length) {
  return passage.spanOf(start, end);
}
