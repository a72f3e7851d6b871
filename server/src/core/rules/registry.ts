import { conventionIn } from '../model/directives.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Resolution } from '../model/resolution.js';
import { type Facts, NO_FACTS } from '../un/facts.js';
import { all } from './all.js';
import { Lexicon } from './lexicon.js';
import { MUN_DEFAULTS, munConventions } from './mun-conventions.js';
import { messageIn, profileInfo, severityIn } from './profiles.js';
import {
  CATEGORIES,
  type Diagnostic,
  type Report,
  type Rule,
  type RuleContext,
  type RuleInfo,
  type RuleSettings,
  type Severity,
  type SuppressionOutcome,
  type WordRule,
} from './rule.js';
import { Suppressions } from './suppressions.js';

/** Every rule, in the order of the rule book: by chapter, then by name. */
const ordered: readonly Rule[] = [...all].sort(
  (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || (a.id < b.id ? -1 : 1),
);

const byId = new Map(ordered.map((rule) => [rule.id, rule]));

export const rules: readonly RuleInfo[] = ordered;

/** The rule with this id, or undefined. */
export function findRule(id: string): RuleInfo | undefined {
  return byId.get(id);
}

export interface DiagnoseOptions {
  /** Severity by rule id instead of the rule's own; unknown ids are ignored here and reported by the hosts. */
  readonly levels?: Readonly<Record<string, Severity | 'off'>>;
  readonly settings?: RuleSettings;
  /** What is known of resolutions and treaties; nothing without it. */
  readonly facts?: Facts;
}

const DEFAULTS: RuleSettings = { dictionary: new Set(), mun: MUN_DEFAULTS };

/** What the rules find in `document`, in text order; nothing for a text that is no resolution. */
export function diagnose(document: ResolutionDocument, options: DiagnoseOptions = {}): readonly Diagnostic[] {
  if (document.recognition !== 'resolution') return [];
  const { levels = {} } = options;
  const settings = settingsFor(document, options.settings ?? DEFAULTS);
  const context: RuleContext = { ...settings, facts: options.facts ?? NO_FACTS };
  const profile = profileInfo(document.resolution.profile);
  const found: Diagnostic[] = [];
  const checked = ordered.filter(
    (rule) => levels[rule.id] !== 'off' && speaksAbout(rule, document.resolution),
  );
  const suppressions = document.directives.length === 0 ? null : new Suppressions(document, findRule);
  /** Takes what `rule` finds, unless a comment suppresses it. */
  const reportOf = (rule: Rule): Report => {
    const named = 'review' in rule;
    return (finding) => {
      if (suppressions?.cover(rule, finding.span.start, named) === true) return;
      // Only rules that are on come this far.
      const severity = (levels[rule.id] ??
        severityIn(profile, finding.severity ?? rule.severity)) as Severity;
      found.push({ ...finding, message: messageIn(profile, rule, finding.message), rule, severity });
    };
  };
  const reports = new Map<WordRule, Report>();
  for (const rule of checked) {
    if ('wakes' in rule) reports.set(rule, reportOf(rule));
    else if ('check' in rule) rule.check(document, reportOf(rule), context);
  }
  const lexicon = lexiconOf([...reports.keys()]);
  lexicon.read(document, (rule, word) => rule.meet(word, reports.get(rule) as Report, context));
  if (suppressions !== null) {
    const outcome = outcomeOf(suppressions, checked);
    for (const rule of checked) if ('review' in rule) rule.review(document, outcome, reportOf(rule));
  }
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** A comment in the text that names a convention of Model UN goes before everything else that is set. */
function settingsFor({ directives }: ResolutionDocument, settings: RuleSettings): RuleSettings {
  const convention = directives.length === 0 ? null : conventionIn(directives);
  return convention === null ? settings : { ...settings, mun: munConventions(convention.text) };
}

function speaksAbout(rule: Rule, { profile, language }: Resolution): boolean {
  return rule.profiles.includes(profile) && (rule.languages?.includes(language) ?? true);
}

function outcomeOf({ all: suppressions }: Suppressions, checked: readonly Rule[]): SuppressionOutcome {
  const asked = new Set(checked.flatMap(({ id, category }) => [id, category]));
  const names = [...byId.keys(), ...CATEGORIES];
  return { suppressions, names, isChecked: (name) => asked.has(name) };
}

let latest: { readonly key: string; readonly lexicon: Lexicon } | undefined;

/** The lexicon of these rules; the same set mostly comes again, with the next text or the next keystroke. */
function lexiconOf(wordRules: readonly WordRule[]): Lexicon {
  const key = wordRules.map(({ id }) => id).join(' ');
  if (latest?.key !== key) latest = { key, lexicon: new Lexicon(wordRules) };
  return latest.lexicon;
}
