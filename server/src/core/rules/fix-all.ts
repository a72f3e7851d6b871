import { createDocument, type ResolutionDocument } from '../model/document.js';
import { applyEdits, inOneGo, type TextEdit } from '../text/edit.js';
import { meets } from '../text/span.js';
import type { Profile } from '../un/organs.js';
import { readingChanges } from './reading-change.js';
import { type DiagnoseOptions, diagnose } from './registry.js';
import type { Diagnostic, Fix } from './rule.js';

// One round does nearly always; the second mends what two fixes contended for. So many are a sign of two rules at
// odds, or of a fix that does not mend what it is for.
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
 * not where it would change which paragraphs the text is read to have; rules whose fixes never come to an end in
 * this text are left out. The new text is read in the profile in which `document` was.
 */
export function fixAll(document: ResolutionDocument, options: DiagnoseOptions = {}): FixAllResult {
  const restless = new Set<string>();
  for (;;) {
    const { result, last } = fixInRounds(document, options, restless);
    if (last.length === 0) return result;
    for (const rule of last) restless.add(rule);
  }
}

/** The outcome of all rounds, and the rules that still made fixes in the last one that is allowed. */
function fixInRounds(
  document: ResolutionDocument,
  options: DiagnoseOptions,
  restless: ReadonlySet<string>,
): { readonly result: FixAllResult; readonly last: readonly string[] } {
  let current = document;
  let last: readonly string[] = [];
  const rounds: (readonly TextEdit[])[] = [];
  let applied = 0;
  let remaining = diagnose(current, options);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const fixes = safeFixes(remaining).filter(({ rule }) => !restless.has(rule));
    const mended = mend(current, fixes, document.resolution.profile);
    last = mended?.rules ?? [];
    if (mended === null) break;
    applied += mended.made;
    rounds.push(mended.edits);
    current = mended.document;
    remaining = diagnose(current, options);
  }
  const edits = inOneGo(document.text.length, rounds);
  return { result: { text: current.text, edits, applied, remaining }, last };
}

/** What one round of fixes makes of a document. */
interface Mended {
  readonly document: ResolutionDocument;
  readonly edits: readonly TextEdit[];
  /** How many problems it mended, and of which rules. */
  readonly made: number;
  readonly rules: readonly string[];
}

/** Makes as many of `fixes` at once as leave the reading alone; null when there are none. */
function mend(before: ResolutionDocument, fixes: readonly SafeFix[], profile: Profile): Mended | null {
  let left = fixes;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const kept = compatible(left);
    const edits = kept.flatMap(({ fix }) => fix.edits);
    const text = applyEdits(before.text, edits);
    if (text === before.text) return null;
    const document = createDocument(text, profile);
    const changes = readingChanges(before.resolution, document.resolution, edits);
    if (changes.length === 0) {
      const made = kept.reduce((sum, { problems }) => sum + problems, 0);
      return { document, edits, made, rules: kept.map(({ rule }) => rule) };
    }
    left = left.filter(
      ({ fix }) => !fix.edits.some(({ span }) => changes.some((change) => meets(change, span))),
    );
  }
  return null;
}

interface SafeFix {
  readonly rule: string;
  readonly fix: Fix;
  /** The problems that it mends: findings may share one fix, such as renumbering. */
  problems: number;
}

function safeFixes(diagnostics: readonly Diagnostic[]): readonly SafeFix[] {
  const known = new Map<() => readonly Fix[], SafeFix | null>();
  for (const { rule, fixes } of diagnostics) {
    if (fixes === undefined) continue;
    const shared = known.get(fixes);
    if (shared !== undefined) {
      if (shared !== null) shared.problems += 1;
      continue;
    }
    const [fix] = fixes();
    known.set(fixes, fix?.kind === 'safe' ? { rule: rule.id, fix, problems: 1 } : null);
  }
  return [...known.values()].filter((one) => one !== null);
}

/**
 * Those fixes that can be made together; of two that contend for a place, the one that reaches it
 * first in the text is made. At least one fix is always among them: whatever ousted the last one ousted stays.
 */
function compatible(fixes: readonly SafeFix[]): readonly SafeFix[] {
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
  return fixes.filter((one) => !ousted.has(one));
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
