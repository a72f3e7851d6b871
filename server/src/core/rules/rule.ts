import type { ResolutionDocument } from '../model/document.js';
import type { Passage } from '../model/passages.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Facts } from '../un/facts.js';
import type { Language, Profile } from '../un/organs.js';
import type { MunConventions } from './mun-conventions.js';
import type { Suppression } from './suppressions.js';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** `safe` fixes never change what the text says; `unsafe` ones need a look; `none`: the writer must decide. */
export type FixKind = 'safe' | 'unsafe' | 'none';

export const CATEGORIES = [
  'structure',
  'numbering',
  'punctuation',
  'openings',
  'footnotes',
  'citations',
  'style',
  'drafting',
  'model-un',
  'housekeeping',
] as const;

/** The chapters of the rule book, in its order. */
export type Category = (typeof CATEGORIES)[number];

export interface RuleInfo {
  /** Kebab-case, subject first; the name of the rule's file, of its page and of its fixtures; never reused. */
  readonly id: string;
  readonly summary: string;
  readonly category: Category;
  readonly severity: Severity;
  /** The surest kind of fix that the rule can offer. */
  readonly fix: FixKind;
  readonly profiles: readonly Profile[];
  /** The languages whose texts it speaks about; every one unless it is given. */
  readonly languages?: readonly Language[];
  /** The authority for the rule. */
  readonly source: string;
  /** The convention in one friendly sentence for someone who drafts for the first time; added to messages where the profile teaches. */
  readonly lesson?: string;
}

/** What the user has set and rules depend on. */
export interface RuleSettings {
  /** Words that are right because the user says so, in lower case. */
  readonly dictionary: ReadonlySet<string>;
  /** What the conference of a Model UN draft asks for. */
  readonly mun: MunConventions;
}

/** What a rule is told besides the text. */
export interface RuleContext extends RuleSettings {
  /** Empty where nobody has loaded them; a rule that needs them then has nothing to say. */
  readonly facts: Facts;
}

export type Report = (finding: Finding) => void;

/** A rule about the structure of a text. */
export interface StructureRule extends RuleInfo {
  /** Reports every place where `document` breaks the rule. Linear in its length; keeps no state. */
  check(document: ResolutionDocument, report: Report, context: RuleContext): void;
}

/** All rules about words share one reading of the text, so a hundred of them cost little more than one. */
export interface Wakeful extends RuleInfo {
  /**
   * What wakes the rule: words (runs of letters, in exactly this case: `cased` gives both), single signs such as `%`,
   * and `0`, which stands for any run of figures; with what must follow at once where only that is of interest:
   * `0th`, `, and `, `-0`.
   */
  readonly wakes: readonly string[];
  /** Signs that wake the rule only where they have a space, or none, on another side than such signs have. */
  readonly strays?: readonly string[];
}

/** A rule about single words, which may look at the structure too. */
export interface WordRule extends Wakeful, Partial<Pick<StructureRule, 'check'>> {
  /** Looks at one such word and what stands round it, never further than a fixed number of characters. */
  meet(word: Word, report: Report, context: RuleContext): void;
}

/** A rule about words that count together, or that must be seen in the light of the whole text. */
export interface GatheringRule extends Wakeful {
  /** Looks at all such words of a text, in text order; called once, also when there are none. */
  weigh(words: readonly Word[], document: ResolutionDocument, report: Report, context: RuleContext): void;
}

/** A rule about the comments that speak to Penholder. It is asked when all the others have spoken. */
export interface CommentRule extends RuleInfo {
  review(document: ResolutionDocument, outcome: SuppressionOutcome, report: Report): void;
}

/** What the comments of a text have done to the findings in it. */
export interface SuppressionOutcome {
  readonly suppressions: readonly Suppression[];
  /** Every rule and every category. */
  readonly names: readonly string[];
  /** Whether the rule, or one of the category, has looked at the text. */
  readonly isChecked: (name: string) => boolean;
}

export type Rule = StructureRule | WordRule | GatheringRule | CommentRule;

/** A word, sign or figure of a passage; `start` and `end` count in `passage.text`. */
export interface Word extends Span {
  readonly text: string;
  readonly passage: Passage;
  readonly document: ResolutionDocument;
}

/** One place where a rule is broken. */
export interface Finding {
  readonly span: Span;
  /** What is wrong, why, and what to do: whole sentences. */
  readonly message: string;
  /** Milder than the rule's own, where this place deserves it; a level that the user sets overrides it. */
  readonly severity?: Severity;
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

/** What is told of one place. All have the same fields, so that engines know them by one shape. */
export interface Diagnostic extends Pick<Finding, 'span' | 'message'> {
  readonly rule: RuleInfo;
  readonly severity: Severity;
  readonly related: Finding['related'] | undefined;
  readonly fixes: Finding['fixes'] | undefined;
}

/** Checks the shape of a rule at compile time and keeps rule files alike. */
export function defineRule(rule: StructureRule): StructureRule {
  return rule;
}

/** The same for a rule about comments. */
export function defineCommentRule(rule: CommentRule): CommentRule {
  return rule;
}

/** The same for a rule about single words. */
export function defineWordRule(rule: WordRule): WordRule {
  return rule;
}

/** The same for a rule about words that are gathered first. */
export function defineGatheringRule(rule: GatheringRule): GatheringRule {
  return rule;
}
