import { isDigit } from '../text/chars.js';

// Page numbers, job numbers, bar codes and conversion marks of the Official Document System; the seeds show them all.
const PAGE = /^(?:\d{1,3}|\d{1,3}\/\d{1,3}|[-–—] ?\d{1,3} ?[-–—]|page \d{1,3}(?: of \d{1,3})?)$/i;
const JOB = /^(?:\d\d-\d{5}(?: \([A-Z]\))?(?:\s.{0,40})?|\*\d{5,}\*.{0,40}|\[DU\d+\]|\/\.\.\.)$/;
const LONGEST = 60;
const LONGEST_PAGE = 'page 123 of 456'.length;
const HYPHEN = 45;

/** Whether the words `text[first, last)` of a line belong to the printed page and not to the document. */
export function isFurniture(text: string, first: number, last: number): boolean {
  const length = last - first;
  const code = text.charCodeAt(first);
  const bracket = code === 91 || code === 60;
  if (bracket && text.slice(first, Math.min(last, first + 16)).includes('<<ODS')) return true;
  if (length > LONGEST) return false;
  const mayOpen =
    isDigit(code) ||
    bracket ||
    code === 42 ||
    code === 45 ||
    code === 47 ||
    code >= 0x2013 ||
    (code | 32) === 112;
  if (!mayOpen) return false;
  // A note text opens with a figure too, and only job numbers are as long: "13-45097 (E)".
  if (isDigit(code) && length > LONGEST_PAGE && text.charCodeAt(first + 2) !== HYPHEN) return false;
  const words = text.slice(first, last);
  return PAGE.test(words) || JOB.test(words) || words === 'Please recycle';
}
