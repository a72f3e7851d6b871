import type { Directive } from '../../model/directives.js';
import { removable } from '../../text/removable.js';
import type { Span } from '../../text/span.js';
import type { Fix } from '../rule.js';
import type { Suppression } from '../suppressions.js';

/** Takes a comment out, and what only it brought: its line, or the space beside it. */
export function removeComment(text: string, span: Span): Fix {
  return { title: 'Remove the comment', kind: 'safe', edits: [{ span: removable(text, span), newText: '' }] };
}

/** Puts what was likely meant. Unsafe: it changes what is suppressed. */
export function correction(span: Span, likely: string): Fix {
  return { title: `Change to “${likely}”`, kind: 'unsafe', edits: [{ span, newText: likely }] };
}

/**
 * Gives the fix that removes one suppression: its name, or the comment when `isNeedless` holds for all the names in
 * it. A comment without names would suppress everything, so the last name never goes alone.
 */
export function removals(
  text: string,
  suppressions: readonly Suppression[],
  isNeedless: (one: Suppression) => boolean,
): (one: Suppression) => Fix {
  let needless: ReadonlyMap<Directive, boolean> | undefined;
  return (one) => {
    needless ??= everyName(suppressions, isNeedless);
    const { directive, name } = one;
    if (name === null || directive.names.length === 1 || needless.get(directive) === true)
      return removeComment(text, directive.span);
    return {
      title: `Remove “${name.text}” from the comment`,
      kind: 'safe',
      edits: [{ span: nameWithSeparator(directive, name.span), newText: '' }],
    };
  };
}

function everyName(
  suppressions: readonly Suppression[],
  isNeedless: (one: Suppression) => boolean,
): Map<Directive, boolean> {
  const found = new Map<Directive, boolean>();
  for (const one of suppressions)
    found.set(one.directive, (found.get(one.directive) ?? true) && isNeedless(one));
  return found;
}

/** The name with the comma and space before it, or behind it for the first one. */
function nameWithSeparator({ names }: Directive, { start, end }: Span): Span {
  const [first, second] = names;
  if (first?.span.start === start) return { start, end: second?.span.start ?? end };
  let low = 0;
  let high = names.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return { start: names[low - 1]?.span.end ?? start, end };
}
