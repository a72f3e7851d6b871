import { matchesIn } from '../text/search.js';
import type { Form } from './form.js';
import type { Resolution } from './resolution.js';

/** What kind of text this is. Rules speak about a `resolution` only: decisions and statements look otherwise. */
export type Recognition = Form | 'unrecognized' | 'empty' | 'binary' | 'too-large';

/**
 * The longest text that is read, in UTF-16 units. The largest official resolution has 265,000 characters;
 * this leaves room for a whole volume of them and keeps an accidental data file from freezing the editor.
 */
export const LONGEST_TEXT = 12_000_000;

const SNIFFED = 8000;

/** Why `text` is not to be parsed at all, or null when it may be. Costs no more than a look at its start. */
export function unreadable(text: string): 'too-large' | 'binary' | null {
  if (text.length > LONGEST_TEXT) return 'too-large';
  return looksBinary(text) ? 'binary' : null;
}

/** Decides, for a text that is readable, from what it says. */
export function recognize(text: string, resolution: Resolution): Recognition {
  const { form, parts } = resolution;
  if (form !== 'resolution' && parts.some(({ operative }) => operative.length > 0)) return form;
  if (saysEnough(resolution)) return 'resolution';
  return text.trim() === '' ? 'empty' : 'unrecognized';
}

const UNDECODED = /[\0-\b\cN-\cZ\ufffd]/g;

/** NUL bytes and undecodable bytes among the first characters; a stray one in a text is no sign. */
function looksBinary(text: string): boolean {
  const start = text.slice(0, SNIFFED);
  return matchesIn(start, UNDECODED).length * 20 > start.length;
}

/**
 * An organ line is enough. Without one, both halves of a resolution must be there, or two preambular
 * paragraphs, or two operative ones: under a masthead, or in a series from 1 with its semicolons. Minutes too have
 * numbered lines that start with a verb.
 */
function saysEnough(resolution: Resolution): boolean {
  let preambular = 0;
  let operative = 0;
  let series = true;
  for (const part of resolution.parts) {
    if (part.organ !== null) return true;
    for (const paragraph of part.preambular) if (paragraph.opening !== null) preambular++;
    for (const [at, paragraph] of part.operative.entries()) {
      if (paragraph.opening !== null) operative++;
      const last = at === part.operative.length - 1;
      if (at === 0 && paragraph.label?.value !== 1) series = false;
      if (paragraph.opening === null || !(last || paragraph.ending?.char === ';')) series = false;
    }
  }
  // The header of a Model UN draft is as good as an organ line once anything follows it.
  if (resolution.profile === 'mun' && resolution.parts.some((part) => part.operative.length > 0)) return true;
  const { status, session, agendaItem } = resolution.masthead;
  const masthead = status !== 'unknown' || session !== null || agendaItem !== null;
  return (preambular > 0 && operative > 0) || preambular > 1 || (operative > 1 && (masthead || series));
}
