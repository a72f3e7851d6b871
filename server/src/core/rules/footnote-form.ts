import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import type { Resolution } from '../model/resolution.js';
import type { TextEdit } from '../text/edit.js';
import { noteForm } from '../un/note-forms.js';
import { defineRule, type Report } from './rule.js';
import { emphasize, italicsInNotes } from './support/emphasis.js';
import { type Slip, seriesSlips, sessionSlips, volumeSlips } from './support/note-slips.js';

export default defineRule({
  id: 'footnote-form',
  summary:
    'Notes have fixed forms: “United Nations, Treaty Series, vol. 2225, No. 39574.” for a treaty, “Resolution 70/1.” for a resolution.',
  category: 'footnotes',
  severity: 'information',
  fix: 'safe',
  profiles: ['assembly'],
  languages: ['en'],
  source:
    'Editorial Manual, footnotes and other notes, chapters III and IV (un.org/dgacm/en/content/editorial-manual/footnotes/chap-03 and un.org/dgacm/en/content/editorial-manual/footnotes/chap-04)',

  check(document, report) {
    const italics = italicsInNotes(document);
    const speakers = speakersOf(document.resolution);
    for (const passage of document.passages) {
      if (passage.note === null) continue;
      for (const slip of slipsIn(passage.text, speakers)) reportSlip(passage, slip, italics, report);
      if (italics) checkItalics(document, passage, report);
    }
  },
});

const NO_SLIPS: readonly Slip[] = [];

function slipsIn(note: string, speakers: Speakers): readonly Slip[] {
  switch (noteForm(note).kind) {
    case 'treaty':
      return [...seriesSlips(note), ...volumeSlips(note)];
    case 'ibid':
      return [...volumeSlips(note), ...sessionSlips(note)];
    case 'official-records':
      return sessionSlips(note);
    case 'resolution':
      return organSlips(note, speakers);
    default:
      return NO_SLIPS;
  }
}

function reportSlip(
  passage: Passage,
  { start, end, wanted, message }: Slip,
  italics: boolean,
  report: Report,
): void {
  const span = passage.spanOf(start, end);
  const newText = italics ? wanted.replace('Treaty Series', '*Treaty Series*') : wanted;
  report({
    span,
    message,
    fixes: () =>
      passage.isVerbatim(start, end)
        ? [{ title: `Write “${wanted}”`, kind: 'safe', edits: [{ span, newText }] }]
        : [],
  });
}

type Speakers = 'assembly' | 'economic' | 'other';

/** Who speaks in the text. Where a council recommends a draft to the Assembly, both do, and notes have either form. */
function speakersOf({ parts }: Resolution): Speakers {
  const organ = parts.find((part) => part.organ !== null)?.organ?.name;
  if (parts.some((part) => part.organ !== null && part.organ.name !== organ)) return 'other';
  if (organ === 'The General Assembly') return 'assembly';
  return organ === 'The Economic and Social Council' ? 'economic' : 'other';
}

const NAMED = /^(?:See )?General Assembly (resolutions?) \d/;
const BARE = /^(?:See )?([Rr]esolutions?) (?:\d{1,2}\/\d|S-|ES-|\d{1,4}(?: [A-Z])? \([IVXL]{1,6}\))/;

/** The Assembly's own resolutions stand without its name in its own notes, and with it in those of other organs. */
function organSlips(note: string, speakers: Speakers): Slip[] {
  const see = note.startsWith('See ') ? 'See '.length : 0;
  if (speakers === 'assembly') {
    const noun = NAMED.exec(note)?.[1];
    if (noun === undefined) return [];
    const wanted = see > 0 ? noun : `R${noun.slice(1)}`;
    const end = see + 'General Assembly '.length + noun.length;
    const message = `In its own notes the Assembly does not name itself. Write “${wanted}”.`;
    return [{ start: see, end, wanted, message }];
  }
  const noun = speakers === 'economic' ? BARE.exec(note)?.[1] : undefined;
  if (noun === undefined) return [];
  const wanted = `General Assembly r${noun.slice(1)}`;
  const message = `This is a resolution of the General Assembly, and the Council speaks here: name the Assembly, “${wanted}”.`;
  return [{ start: see, end: see + noun.length, wanted, message }];
}

const RECORDS = 'Official Records of the ';
/** As far as the number of the supplement, or the symbol in brackets. */
const RECORDS_TITLE = /^[^(]{10,160}?(?:Supplement No\. \w{1,6}|(?= \())/;

/** The titles of series and records are italic; asked only where the notes have kept their italics. */
function checkItalics(document: ResolutionDocument, passage: Passage, report: Report): void {
  const { text } = passage;
  const at = text.indexOf(RECORDS);
  const records = at < 0 ? null : RECORDS_TITLE.exec(text.slice(at));
  const start = records === null ? text.indexOf('Treaty Series') : at;
  const end = start + (records === null ? 'Treaty Series'.length : records[0].length);
  // Converters let some italics begin a letter too late.
  if (start < 0 || passage.isEmphasized(start) || passage.isEmphasized(start + 3)) return;
  const span = passage.spanOf(start, end);
  const title = records === null ? 'Treaty Series' : 'Official Records';
  report({
    span,
    message: `The title “${title}” is set in italics, as the other titles in the notes are.`,
    fixes: () => (passage.isVerbatim(start, end) ? [italic(emphasize(document, span))] : []),
  });
}

function italic(edits: readonly TextEdit[]) {
  return { title: 'Set in italics', kind: 'safe' as const, edits };
}
