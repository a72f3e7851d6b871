import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../text/span.js';
import type { ConfigurationProblem } from './configuration.js';

const LONGEST = 1_000_000;
const DEEPEST = 50;

/** By the names that the parser gives its errors. */
const FAULTS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this must be a word in quotation marks, a number, true, false or null',
  InvalidNumberFormat: 'this is no number',
  PropertyNameExpected: 'a name in quotation marks must stand here',
  ValueExpected: 'a value is missing here',
  ColonExpected: 'a colon is missing before this',
  CommaExpected: 'a comma is missing before this',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'nothing may follow the closing brace',
  UnexpectedEndOfComment: 'this comment does not end',
  UnexpectedEndOfString: 'a closing quotation mark is missing',
  InvalidUnicode: 'this escaped character does not exist',
  InvalidEscapeCharacter: 'a backslash must be written twice',
  InvalidCharacter: 'this character must be escaped',
};

export type Json =
  | { readonly root: Node | null; readonly problem: null }
  | { readonly root: null; readonly problem: ConfigurationProblem };

/**
 * Reads JSON in which comments and trailing commas are welcome. Text that is none gives one problem, the first there
 * is, because what comes behind it is mostly its echo; text without a value gives no root.
 */
export function readJson(text: string): Json {
  if (text.length > LONGEST)
    return broken({ start: 0, end: 1 }, 'the file has more than a million characters');
  const deep = tooDeep(text);
  if (deep !== null) return broken(deep, `brackets are nested more than ${DEEPEST} deep`);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [first] = errors;
  if (first === undefined) return { root: root ?? null, problem: null };
  const start = Math.min(first.offset, Math.max(0, text.length - 1));
  const end = Math.min(text.length, Math.max(start + 1, first.offset + first.length));
  return broken({ start, end }, FAULTS[printParseErrorCode(first.error)] ?? 'something is wrong here');
}

/** Where a node stands. */
export function spanOf({ offset, length }: Node): Span {
  return { start: offset, end: offset + length };
}

function broken(span: Span, fault: string): Json {
  const message = `This file cannot be read as JSON: ${fault}. Until that is mended, nothing in the file has an effect.`;
  return { root: null, problem: { span, severity: 'error', message } };
}

/** Where the nesting becomes too deep for a parser that calls itself, or null. */
function tooDeep(text: string): Span | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  // The end is told by the offset: behind an open comment the scanner's last token still has a length.
  for (scanner.scan(); scanner.getTokenOffset() < text.length; scanner.scan()) {
    const start = scanner.getTokenOffset();
    const sign = text.charAt(start);
    if (sign === '}' || sign === ']') depth--;
    else if ((sign === '{' || sign === '[') && ++depth > DEEPEST) return { start, end: start + 1 };
  }
  return null;
}
