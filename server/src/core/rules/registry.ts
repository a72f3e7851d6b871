import type { ResolutionDocument } from '../model/document.js';
import type { Resolution } from '../model/resolution.js';
import { all } from './all.js';
import { Lexicon } from './lexicon.js';
import { MUN_DEFAULTS } from './mun-conventions.js';
import { messageIn, profileInfo, severityIn } from './profiles.js';
import {
  CATEGORIES,
  type Diagnostic,
  type Finding,
  type Rule,
  type RuleInfo,
  type RuleSettings,
  type Severity,
  type WordRule,
} from './rule.js';

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
}

const DEFAULTS: RuleSettings = { dictionary: new Set(), mun: MUN_DEFAULTS };

/** What the rules find in `document`, in text order; nothing for a text that is no resolution. */
export function diagnose(document: ResolutionDocument, options: DiagnoseOptions = {}): readonly Diagnostic[] {
  if (document.recognition !== 'resolution') return [];
  const { levels = {}, settings = DEFAULTS } = options;
  const profile = profileInfo(document.resolution.profile);
  const found: Diagnostic[] = [];
  const add = (rule: Rule, finding: Finding): void => {
    // Only rules that are on come this far.
    const severity = (levels[rule.id] ?? severityIn(profile, finding.severity ?? rule.severity)) as Severity;
    found.push({ ...finding, message: messageIn(profile, rule, finding.message), rule, severity });
  };
  const wordRules: WordRule[] = [];
  for (const rule of ordered) {
    if (levels[rule.id] === 'off' || !speaksAbout(rule, document.resolution)) continue;
    if ('wakes' in rule) wordRules.push(rule);
    else rule.check(document, (finding) => add(rule, finding), settings);
  }
  lexiconOf(wordRules).read(document, (rule, word) => {
    rule.meet(word, (finding) => add(rule, finding), settings);
  });
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function speaksAbout(rule: Rule, { profile, language }: Resolution): boolean {
  return rule.profiles.includes(profile) && (rule.languages?.includes(language) ?? true);
}

let latest: { readonly key: string; readonly lexicon: Lexicon } | undefined;

/** The lexicon of these rules; the same set mostly comes again, with the next text or the next keystroke. */
function lexiconOf(wordRules: readonly WordRule[]): Lexicon {
  const key = wordRules.map(({ id }) => id).join(' ');
  if (latest?.key !== key) latest = { key, lexicon: new Lexicon(wordRules) };
  return latest.lexicon;
}
