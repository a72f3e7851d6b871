import type { Diagnostic, Fix, ResolutionDocument } from '../core/service.js';
import type { Spelling } from './decode.js';

/** One text after its check. */
export interface Checked {
  /** As results name it. */
  readonly path: string;
  /** With the safe fixes made, when that was asked for. */
  readonly document: ResolutionDocument;
  readonly spelling: Spelling;
  /** What is found in `document`, in text order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The preferred fix of each finding that has one. Findings that one fix mends together have the same object. */
  readonly fixes: ReadonlyMap<Diagnostic, Fix>;
  /** How many problems of each rule, by its id, were mended. */
  readonly mended: ReadonlyMap<string, number>;
}

/** The preferred fix of each finding, computed once where findings share it, as those that renumbering mends do. */
export function preferredFixes(diagnostics: readonly Diagnostic[]): Checked['fixes'] {
  const known = new Map<Diagnostic['fixes'], Fix | undefined>();
  const fixes = new Map<Diagnostic, Fix>();
  for (const diagnostic of diagnostics) {
    const compute = diagnostic.fixes;
    if (compute === undefined) continue;
    if (!known.has(compute)) known.set(compute, compute()[0]);
    const fix = known.get(compute);
    if (fix !== undefined) fixes.set(diagnostic, fix);
  }
  return fixes;
}

/** How many of the problems `before` are no longer there `after`, by rule id; rules without any are left out. */
export function mendedProblems(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Checked['mended'] {
  const mended = new Map<string, number>();
  for (const { rule } of before) mended.set(rule.id, (mended.get(rule.id) ?? 0) + 1);
  for (const { rule } of after) mended.set(rule.id, (mended.get(rule.id) ?? 0) - 1);
  return new Map([...mended].filter(([, number]) => number > 0));
}
