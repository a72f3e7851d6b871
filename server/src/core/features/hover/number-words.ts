import type { NumberCitation } from '../../model/citations/citation.js';
import { capitalized } from '../../text/capitalized.js';
import { councilYear } from '../../un/council-years.js';
import { organName } from '../../un/organ-names.js';
import { sessionYears } from '../../un/session-words.js';
import { ordinalWord } from '../../un/sessions.js';

/** "Commission on Crime Prevention and Criminal Justice resolution 19/1", for a symbol that no document bears. */
export function nameInWords({ organ, kind, number, symbol }: NumberCitation): string {
  const name = organName(organ);
  const letters = number.letters.length === 1 ? ` ${number.letters[0]}` : '';
  return name === null ? capitalized(symbol) : `${name} ${kind} ${number.text}${letters}`;
}

/** What the number says: "Resolution 293 of the sixty-fourth session of the General Assembly (2009–2010)". */
export function decoded({ organ, kind, number }: NumberCitation): string {
  const { form, session, serial, text } = number;
  const name = organName(organ);
  const of = name === null ? '' : ` of the ${name}`;
  const what = capitalized(kind);
  switch (form) {
    case 'council':
    case 'serial': {
      const year = form === 'serial' ? councilYear(serial)?.year : session;
      return `${what} ${serial}${year === undefined ? '' : ` of ${year}`}${of}`;
    }
    case 'year':
      return `${what} ${serial} of ${session}${of}`;
    case 'roman': {
      const special = /\((?:E?S)-/.test(text);
      // Its sessions of those years are counted otherwise, and bear no year in the number.
      if (text.includes('ORG') || special || organ !== 'A') return `${what} ${text}${of}`;
      return `${what} ${serial} of the ${ordinalWord(session)} session${of}${years(organ, 'regular', session)}`;
    }
    case 'session':
      return `${what} ${serial} of the ${ordinalWord(session)} session${of}${years(organ, 'regular', session)}`;
    default: {
      const special = form === 'special' ? 'special' : 'emergency special';
      return `${what} ${serial} of the ${ordinalWord(session)} ${special} session${of}${years(organ, form, session)}`;
    }
  }
}

function years(organ: string, kind: 'regular' | 'special' | 'emergency', session: number): string {
  const found = sessionYears(organ, kind, session);
  return found === null ? '' : ` (${found})`;
}
