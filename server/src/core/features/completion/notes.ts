import type { ResolutionDocument } from '../../model/document.js';
import type { Footnote } from '../../model/resolution.js';
import { capitalized } from '../../text/capitalized.js';
import { trimEndOf } from '../../text/trim.js';
import { NOTED_TEXTS, notedTextAt } from '../../un/noted-texts.js';
import type { Treaty } from '../../un/treaties.js';
import type { Knowledge } from '../knowledge.js';
import { type Caret, caretAt, type NotePlace } from './caret.js';
import { marksItalics } from './italics.js';
import { type Completion, MOST_PROPOSALS, NOTHING, type Proposal } from './proposal.js';
import { startsWords } from './starts-words.js';
import { meaningOf, symbolsUsed } from './symbols.js';

/** The text of a note, and what it documents. */
interface NoteText {
  readonly text: string;
  readonly name: string;
}

const LONGEST_TYPED = 60;
const SERIES = { UNTS: 'United Nations', LNTS: 'League of Nations' } as const;

/** The text of a note at its beginning: for what the words before its mark name, then for all that is known. */
export function proposeNotes(caret: Caret, knowledge: Knowledge): Completion {
  const { note } = caret;
  const typed = note === null ? null : typedIn(caret, note);
  if (note === null || typed === null || !/^\.?$/.test(caret.behind.trim())) return NOTHING;
  const sign = italicSign(caret.document);
  const texts = new Map<string, NoteText>();
  for (const found of noteTexts(caret, note, sign, knowledge)) {
    if (!texts.has(found.text)) texts.set(found.text, found);
    if (texts.size >= MOST_TEXTS) break;
  }
  const words = typed.replace(/[*_]/g, '');
  const proposals: Proposal[] = [];
  for (const { text, name } of texts.values()) {
    const plain = text.replace(/[*_]/g, '');
    if (plain === `${words}.` || !(plain.startsWith(words) || startsWords(words, `${name} ${plain}`)))
      continue;
    const newText = caret.behind.trim() === '.' ? text.slice(0, -1) : text;
    proposals.push({
      kind: 'note',
      label: plain,
      description: name,
      detail: name,
      documentation: null,
      filter: typed === '' ? `${name} ${plain}` : `${typed} ${name}`,
      edit: { span: { start: caret.offset - typed.length, end: caret.offset }, newText },
    });
  }
  return { proposals: proposals.slice(0, MOST_PROPOSALS), incomplete: true };
}

const MOST_TEXTS = 400;

/** What stands in the note before the caret; null where it is more than the beginning of a note, or in several lines. */
function typedIn({ document: { text }, offset }: Caret, { start }: NotePlace): string | null {
  if (offset - start > LONGEST_TYPED) return null;
  const typed = text.slice(start, offset).trimStart();
  return /[\r\n]/.test(typed) ? null : typed;
}

function* noteTexts(caret: Caret, note: NotePlace, sign: string, knowledge: Knowledge): Iterable<NoteText> {
  const { document } = caret;
  const { treaties } = knowledge.facts;
  const own = caret.own === 'A';
  const before = noteBefore(caret, note);
  const source = before === null ? null : resolved(document, before);
  const ibid = (text: NoteText): NoteText =>
    source?.text === plainOf(text.text) ? { ...text, text: 'Ibid.' } : text;
  const ofTreaty = (treaty: Treaty): NoteText => ({
    text: treatyText(treaty, source, sign),
    name: treaty.name,
  });
  const mark = document.resolution.noteMarks.find(({ label }) => label === note.label);
  const lead = mark === undefined ? '' : (caretAt(document, mark.span.start)?.before ?? '');
  const named = treatyAt(lead, treaties.all);
  if (named !== null) yield ofTreaty(named);
  const noted = notedTextAt(lead);
  if (noted !== null)
    yield ibid({ text: resolutionText(noted.resolution, noted.itself, own), name: noted.name });
  if (before !== null && source !== null)
    yield { text: 'Ibid.', name: `Note ${before.label}: ${source.text}` };
  for (const symbol of symbolsUsed(caret, knowledge))
    yield ibid({ text: `${symbol}.`, name: meaningOf(symbol) });
  for (const { resolution, itself, name } of NOTED_TEXTS)
    yield ibid({ text: resolutionText(resolution, itself, own), name });
  for (const treaty of [...treaties.all].sort((a, b) => b.citations - a.citations)) yield ofTreaty(treaty);
}

/** "Resolution 70/1." in the Assembly's texts, "General Assembly resolution 70/1." elsewhere. */
function resolutionText(resolution: string, itself: boolean, own: boolean): string {
  const named = own ? `resolution ${resolution}.` : `General Assembly resolution ${resolution}.`;
  return itself ? capitalized(named) : `See ${named}`;
}

/** "Ibid., vol. 2237, No. 39574." behind a note of the same series. */
function treatyText({ series, volume, number }: Treaty, source: Footnote | null, sign: string): string {
  const place = `vol. ${volume}, No. ${number}.`;
  const full = `${SERIES[series]}, Treaty Series, ${place}`;
  if (source?.text === full) return 'Ibid.';
  if (source?.text.startsWith(`${SERIES[series]}, Treaty Series, vol`)) return `Ibid., ${place}`;
  return `${SERIES[series]}, ${sign}Treaty Series${sign}, ${place}`;
}

/** The treaty with the longest name that `words`, those before a note mark, end with. */
function treatyAt(words: string, treaties: readonly Treaty[]): Treaty | null {
  const ending = trimEndOf(words, ',;:.”"’*_').toLowerCase();
  let longest: Treaty | null = null;
  for (const treaty of treaties) {
    if (treaty.name.length > (longest?.name.length ?? 0) && ending.endsWith(treaty.name.toLowerCase()))
      longest = treaty;
  }
  return longest;
}

function noteBefore({ document, offset }: Caret, { label }: NotePlace): Footnote | null {
  const { footnotes } = document.resolution;
  return footnotes.findLast((note) => note.span.end <= offset && note.label !== label) ?? null;
}

/** The note itself, or the one that a chain of "Ibid." leads to; null where that names nothing that a note can repeat. */
function resolved({ resolution: { footnotes } }: ResolutionDocument, note: Footnote): Footnote | null {
  let at = footnotes.indexOf(note);
  while (at >= 0 && footnotes[at]?.text.startsWith('Ibid')) at--;
  const source = footnotes[at];
  return source === undefined || source.text === '' ? null : source;
}

function plainOf(text: string): string {
  return text.replace(/[*_]/g, '');
}

/** The sign that the text sets round italics, or none where it has lost them. */
function italicSign(document: ResolutionDocument): string {
  return marksItalics(document) ? '*' : '';
}
