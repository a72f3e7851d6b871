import { isDigit } from './chars.js';
import type { Span } from './span.js';

/** The first digits in `text[start, end)`; empty, at `end`, where there are none. */
export function digitsIn(text: string, start: number, end: number): Span {
  let from = start;
  while (from < end && !isDigit(text.charCodeAt(from))) from++;
  let to = from;
  while (to < end && isDigit(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

/** The number that the digits `text[start, end)` write; 0 where there are none. */
export function numberIn(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
