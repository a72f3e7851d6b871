import type { ResolutionDocument } from '../model/document.js';
import footnoteDuplicate from './footnote-duplicate.js';
import footnoteOrder from './footnote-order.js';
import footnoteUndefined from './footnote-undefined.js';
import footnoteUnreferenced from './footnote-unreferenced.js';
import operativeFullStop from './operative-full-stop.js';
import operativeNumber from './operative-number.js';
import operativeSemicolon from './operative-semicolon.js';
import organLineMissing from './organ-line-missing.js';
import preambularComma from './preambular-comma.js';
import type { Diagnostic, Rule, RuleInfo, Severity } from './rule.js';
import subparagraphLabel from './subparagraph-label.js';

/** Every rule, in the order of the rule book. */
const all: readonly Rule[] = [
  organLineMissing,
  operativeNumber,
  subparagraphLabel,
  preambularComma,
  operativeSemicolon,
  operativeFullStop,
  footnoteUndefined,
  footnoteUnreferenced,
  footnoteDuplicate,
  footnoteOrder,
];

const byId = new Map(all.map((rule) => [rule.id, rule]));

export const rules: readonly RuleInfo[] = all;

/** The rule with this id, or undefined. */
export function findRule(id: string): RuleInfo | undefined {
  return byId.get(id);
}

export interface DiagnoseOptions {
  /** Severity by rule id instead of the rule's own; unknown ids are ignored here and reported by the hosts. */
  readonly levels?: Readonly<Record<string, Severity | 'off'>>;
}

/** What the rules find in `document`, in text order; nothing for a text that is no resolution. */
export function diagnose(document: ResolutionDocument, options: DiagnoseOptions = {}): readonly Diagnostic[] {
  if (document.recognition !== 'resolution') return [];
  const found: Diagnostic[] = [];
  const { profile, language } = document.resolution;
  for (const rule of all) {
    const level = options.levels?.[rule.id] ?? rule.severity;
    if (level === 'off' || !rule.profiles.includes(profile)) continue;
    if (rule.languages !== undefined && !rule.languages.includes(language)) continue;
    rule.check(document, (finding) => found.push({ ...finding, rule, severity: level }));
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
