import { createDocument, type ResolutionDocument } from '../model/document.js';
import { applyEdits, inOneGo, type TextEdit } from '../text/edit.js';
import { meets } from '../text/span.js';
import type { Profile } from '../un/organs.js';
import { readingChanges } from './reading-change.js';
import { type DiagnoseOptions, diagnose } from './registry.js';
import type { Diagnostic, Fix } from './rule.js';

// One round does nearly always; the second mends what two fixes contended for. More are a sign of two rules at odds.
const MOST_ROUNDS = 10;
// How often fixes are left out that would change how the text is read, before all of them are.
const MOST_ATTEMPTS = 5;

export interface FixAllResult {
  /** The text with every safe fix made. */
  readonly text: string;
  /** What leads from the old text to the new one, in text order. */
  readonly edits: readonly TextEdit[];
  /** How many problems were mended. */
  readonly applied: number;
  /** What is still found in the new text, in text order. */
  readonly remaining: readonly Diagnostic[];
}

/**
 * Makes the preferred fix of every problem in `document` where that fix is safe, and again on the outcome until
 * nothing changes: a second call on the new text changes nothing. A fix is made as a whole or not at all, and
 * not where it would change which paragraphs the text is read to have. The new text is read in the profile in
 * which `document` was.
 */
export function fixAll(document: ResolutionDocument, options: DiagnoseOptions = {}): FixAllResult {
  let current = document;
  const rounds: (readonly TextEdit[])[] = [];
  let applied = 0;
  let remaining = diagnose(current, options);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mended = mend(current, safeFixes(remaining), document.resolution.profile);
    if (mended === null) break;
    applied += mended.made;
    rounds.push(mended.edits);
    current = mended.document;
    remaining = diagnose(current, options);
  }
  return { text: current.text, edits: inOneGo(document.text.length, rounds), applied, remaining };
}

/** What one round of fixes makes of a document. */
interface Mended {
  readonly document: ResolutionDocument;
  readonly edits: readonly TextEdit[];
  /** How many problems it mended. */
  readonly made: number;
}

/** Makes as many of `fixes` at once as leave the reading alone; null when there are none. */
function mend(before: ResolutionDocument, fixes: readonly SafeFix[], profile: Profile): Mended | null {
  let left = fixes;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const { edits, made } = compatible(left);
    const text = applyEdits(before.text, edits);
    if (text === before.text) return null;
    const document = createDocument(text, profile);
    const changes = readingChanges(before.resolution, document.resolution, edits);
    if (changes.length === 0) return { document, edits, made };
    left = left.filter(
      ({ fix }) => !fix.edits.some(({ span }) => changes.some((change) => meets(change, span))),
    );
  }
  return null;
}

interface SafeFix {
  readonly fix: Fix;
  /** The problems that it mends: findings may share one fix, such as renumbering. */
  problems: number;
}

function safeFixes(diagnostics: readonly Diagnostic[]): readonly SafeFix[] {
  const known = new Map<() => readonly Fix[], SafeFix | null>();
  for (const { fixes } of diagnostics) {
    if (fixes === undefined) continue;
    const shared = known.get(fixes);
    if (shared !== undefined) {
      if (shared !== null) shared.problems += 1;
      continue;
    }
    const [fix] = fixes();
    known.set(fixes, fix?.kind === 'safe' ? { fix, problems: 1 } : null);
  }
  return [...known.values()].filter((one) => one !== null);
}

/**
 * The edits of those fixes that can be made together; of two that contend for a place, the one that reaches it
 * first in the text is made. At least one fix is always among them: whatever ousted the last one ousted stays.
 */
function compatible(fixes: readonly SafeFix[]): { readonly edits: TextEdit[]; readonly made: number } {
  const ordered = fixes
    .flatMap((owner) => owner.fix.edits.map((edit) => ({ owner, edit })))
    .sort((a, b) => a.edit.span.start - b.edit.span.start || a.edit.span.end - b.edit.span.end);
  const ousted = new Set<SafeFix>();
  let last: (typeof ordered)[number] | null = null;
  for (const one of ordered) {
    const { owner, edit } = one;
    if (ousted.has(owner)) continue;
    if (last !== null && last.owner !== owner && contend(last.edit, edit)) ousted.add(owner);
    else if (last === null || edit.span.end >= last.edit.span.end) last = one;
  }
  const kept = fixes.filter((one) => !ousted.has(one));
  return {
    edits: kept.flatMap(({ fix }) => fix.edits),
    made: kept.reduce((sum, { problems }) => sum + problems, 0),
  };
}

/** Whether two edits, `first` starting no later, cannot both be made: they overlap, or both insert at one place. */
function contend(first: TextEdit, second: TextEdit): boolean {
  const samePlace = first.span.start === second.span.start && first.span.end === second.span.end;
  if (samePlace && first.newText === second.newText) return false;
  if (isDeletion(first) && isDeletion(second)) return false;
  return samePlace || second.span.start < first.span.end;
}

function isDeletion({ newText }: TextEdit): boolean {
  return newText === '';
}
