import type { ResolutionDocument } from '../model/document.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Language, Profile } from '../un/organs.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `safe` fixes never change what the text says; `unsafe` ones need a look; `none`: the writer must decide. */
export type FixKind = 'safe' | 'unsafe' | 'none';

export interface RuleInfo {
  /** Kebab-case, subject first; the name of the rule's file, of its page and of its fixtures; never reused. */
  readonly id: string;
  readonly summary: string;
  readonly category: 'structure' | 'numbering' | 'punctuation' | 'footnotes';
  readonly severity: Severity;
  /** The surest kind of fix that the rule can offer. */
  readonly fix: FixKind;
  readonly profiles: readonly Profile[];
  /** The languages whose texts it speaks about; every one unless it is given. */
  readonly languages?: readonly Language[];
  /** The authority for the rule. */
  readonly source: string;
}

export interface Rule extends RuleInfo {
  /** Reports every place where `document` breaks the rule. Linear in its length; keeps no state. */
  check(document: ResolutionDocument, report: (finding: Finding) => void): void;
}

/** One place where a rule is broken. */
export interface Finding {
  readonly span: Span;
  /** What is wrong, why, and what to do: whole sentences. */
  readonly message: string;
  /** Other places that explain it. */
  readonly related?: readonly { readonly span: Span; readonly message: string }[];
  /** Computed only when asked for; the first is the preferred one. */
  readonly fixes?: () => readonly Fix[];
}

export interface Fix {
  /** In the imperative, as shown in a menu. */
  readonly title: string;
  readonly kind: 'safe' | 'unsafe';
  readonly edits: readonly TextEdit[];
}

export interface Diagnostic extends Finding {
  readonly rule: RuleInfo;
  readonly severity: Severity;
}

/** Checks the shape of a rule at compile time and keeps rule files alike. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
