import type { Field } from '../../model/resolution.js';
import type { Span } from '../../text/span.js';

const LONGEST = 300;

/** Where the first date of a field of the masthead, or of a closing line, stands in the source. */
export function dateOfField(text: string, { span }: Field): Span | undefined {
  const match = /\d{1,2}\s[A-Z][a-z]+\s\d{4}/.exec(
    text.slice(span.start, Math.min(span.end, span.start + LONGEST)),
  );
  if (match === null) return undefined;
  const start = span.start + match.index;
  return { start, end: start + match[0].length };
}
