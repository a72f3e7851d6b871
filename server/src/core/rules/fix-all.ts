import { createDocument, type ResolutionDocument } from '../model/document.js';
import { applyEdits, inOneGo, type TextEdit } from '../text/edit.js';
import { meets, type Span } from '../text/span.js';
import type { Profile } from '../un/organs.js';
import { readingChanges } from './reading-change.js';
import { type DiagnoseOptions, diagnose } from './registry.js';
import type { Diagnostic, Fix } from './rule.js';

// One round does nearly always; the second mends what two fixes contended for. So many are a sign of two rules at
// odds, or of a fix that does not mend what it is for.
const MOST_ROUNDS = 10;
// How often what had to be left out is tried again on the outcome.
const MOST_PASSES = 5;
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
  const { profile } = document.resolution;
  const rounds: (readonly TextEdit[])[] = [];
  let applied = 0;
  let current = document;
  let remaining: readonly Diagnostic[] = [];
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const settled = settle(current, options, profile);
    for (const { edits, made } of settled.rounds) {
      rounds.push(edits);
      applied += made;
    }
    current = settled.rounds.at(-1)?.document ?? current;
    remaining = settled.remaining;
    if (settled.rounds.length === 0 || !settled.isPartial) break;
  }
  const edits = inOneGo(document.text.length, rounds);
  return { text: current.text, edits, applied, remaining };
}

/** Each round of fixes on the outcome of the one before, and what is found in the last outcome. */
interface Rounds {
  readonly rounds: readonly Mended[];
  readonly remaining: readonly Diagnostic[];
}

interface Settled extends Rounds {
  /** Some rules were left out, because their fixes did not come to an end. */
  readonly isPartial: boolean;
}

/** Makes fixes until none is left but those of rules that do not come to an end. */
function settle(document: ResolutionDocument, options: DiagnoseOptions, profile: Profile): Settled {
  const restless = new Set<string>();
  for (;;) {
    const { rounds, remaining } = fixInRounds(document, options, profile, restless);
    if (rounds.length < MOST_ROUNDS) return { rounds, remaining, isPartial: restless.size > 0 };
    for (const rule of (rounds.at(-1) as Mended).rules) restless.add(rule);
  }
}

/** Makes fixes until a round has nothing to mend, or there have been too many. */
function fixInRounds(
  document: ResolutionDocument,
  options: DiagnoseOptions,
  profile: Profile,
  restless: ReadonlySet<string>,
): Rounds {
  const rounds: Mended[] = [];
  let current = document;
  let remaining = diagnose(current, options);
  while (rounds.length < MOST_ROUNDS) {
    const fixes = safeFixes(remaining).filter(({ rule }) => !restless.has(rule));
    const mended = mend(current, fixes, profile);
    if (mended === null) break;
    rounds.push(mended);
    current = mended.document;
    remaining = diagnose(current, options);
  }
  return { rounds, remaining };
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
    const apart = left.filter(
      ({ fix }) => !fix.edits.some(({ span }) => changes.some((change) => meets(change, span))),
    );
    left = apart.length < left.length ? apart : withoutNearest(left, changes);
  }
  return null;
}

/** All but the last fix before the first of `changes`: a line that becomes shorter can change how far later ones go on. */
function withoutNearest(fixes: readonly SafeFix[], changes: readonly Span[]): readonly SafeFix[] {
  const first = changes.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  let nearest: SafeFix | undefined;
  let place = -1;
  for (const one of fixes) {
    const start = one.fix.edits[0]?.span.start ?? 0;
    if (start >= first || start <= place) continue;
    nearest = one;
    place = start;
  }
  return nearest === undefined ? [] : fixes.filter((one) => one !== nearest);
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
