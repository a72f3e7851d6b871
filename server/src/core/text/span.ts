/** A half-open range of UTF-16 offsets into one text: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `span` or at either of its edges, as a caret does. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share a character or meet at an edge. */
export function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/**
 * Index of the last element of `sorted` (ascending by `start`) that starts at or before `offset`,
 * or -1 when all start after it.
 */
export function lastStartingAt(sorted: readonly Pick<Span, 'start'>[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Pick<Span, 'start'>).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
