import { capitalized } from '../../text/capitalized.js';
import { matchesIn } from '../../text/search.js';
import type { Span } from '../../text/span.js';
import { ordinalWord } from '../../un/sessions.js';

/** Some words of a note that have another form; offsets into the words of the note. */
export interface Slip extends Span {
  readonly wanted: string;
  readonly message: string;
}

const SERIES =
  /^(?:See )?((?:United|League of) Nations,? Treaty Series|UN,? Treaty Series|U\.?N\.?T\.?S\b\.?)(,?)/i;

/** “UNTS”, “United Nations Treaty Series”: the title of the series stands after a comma, with capitals. */
export function seriesSlips(note: string): Slip[] {
  const match = SERIES.exec(note);
  if (match === null) return [];
  const written = match[1] as string;
  const wanted = /^league/i.test(written)
    ? 'League of Nations, Treaty Series'
    : 'United Nations, Treaty Series';
  const start = match[0].length - written.length - (match[2] as string).length;
  if (written === wanted && match[2] === ',') return [];
  return [
    {
      start,
      end: match[0].length,
      wanted: `${wanted},`,
      message: `The series is cited as “${wanted}, vol. …, No. …”.`,
    },
  ];
}

const FIGURE = '(?:\\d{1,6}|[IVXLC]{1,8})(?![\\w])';
const NUMBERS = new RegExp(
  `(vol|no)(s?)\\. ${FIGURE}((?:, ${FIGURE}){0,20}(?: and ${FIGURE})?)(–\\d{1,6}|-\\d{1,6})?`,
  'gi',
);
/** What makes “vol.” or “no.” part of a word or of a number in brackets. */
const JOINS = /[\w(]/;
const LONGEST_NOTE = 2000;

/** “vol. 75, Nos. 970–973”: singular before one figure, plural before several; “vol.” small, “No.” with a capital. */
export function volumeSlips(note: string): Slip[] {
  const slips: Slip[] = [];
  for (const match of matchesIn(note.slice(0, LONGEST_NOTE), NUMBERS)) {
    if (JOINS.test(note.charAt(match.index - 1))) continue;
    const [, word = '', plural = '', more = '', range = ''] = match;
    const several = more !== '' || range !== '';
    const wanted = `${word.toLowerCase() === 'vol' ? 'vol' : 'No'}${several ? 's' : ''}.`;
    const written = `${word}${plural}.`;
    if (written === wanted) continue;
    slips.push({
      start: match.index,
      end: match.index + written.length,
      wanted,
      message: several
        ? `Several figures follow: write “${wanted}”.`
        : `One figure follows: write “${wanted}”.`,
    });
  }
  return slips;
}

const SMALL = /\b[A-Z][a-z]+(?:-[a-z]+)? (?:Emergency )?(?:Special )?(session)(?=, (?:\d{4}, )?Supplement)/;
const FIGURES = /\b\d{1,3}(?:st|nd|rd|th)(?= (?:Emergency )?(?:Special )?[Ss]ession, )/;

/** “Sixty-eighth Session, Supplement No. 53”: in the titles of Official Records sessions have capitals, and words for figures. */
export function sessionSlips(note: string): Slip[] {
  const words = note.slice(0, LONGEST_NOTE);
  const slips: Slip[] = [];
  if (!words.includes('ession, ')) return slips;
  const small = SMALL.exec(words);
  if (small !== null) {
    const end = small.index + small[0].length;
    const message = 'In the titles of Official Records “Session” has a capital.';
    slips.push({ start: end - 'session'.length, end, wanted: 'Session', message });
  }
  const figures = FIGURES.exec(words);
  if (figures !== null) {
    const ordinal = ordinalWord(Number.parseInt(figures[0], 10));
    const wanted = capitalized(ordinal);
    const message = `In the titles of Official Records the session is written in words: “${wanted} Session”.`;
    slips.push({ start: figures.index, end: figures.index + figures[0].length, wanted, message });
  }
  return slips;
}
