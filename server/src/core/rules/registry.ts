import { conventionIn } from '../model/directives.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Resolution } from '../model/resolution.js';
import { remembering } from '../text/remember.js';
import { type Facts, NO_FACTS } from '../un/facts.js';
import type { Language, Profile } from '../un/organs.js';
import { all } from './all.js';
import { Lexicon } from './lexicon.js';
import { MUN_DEFAULTS, munConventions } from './mun-conventions.js';
import { profileInfo, severityIn, withLessons } from './profiles.js';
import {
  CATEGORIES,
  type CommentRule,
  type Diagnostic,
  type GatheringRule,
  type Report,
  type Rule,
  type RuleContext,
  type RuleInfo,
  type RuleSettings,
  type Severity,
  type StructureRule,
  type SuppressionOutcome,
  type Word,
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
const NO_LEVELS: NonNullable<DiagnoseOptions['levels']> = {};

/** What the rules find in `document`, in text order; nothing for a text that is no resolution. */
export function diagnose(document: ResolutionDocument, options: DiagnoseOptions = {}): readonly Diagnostic[] {
  if (document.recognition !== 'resolution') return [];
  const { levels = NO_LEVELS } = options;
  const { dictionary, mun } = settingsFor(document, options.settings ?? DEFAULTS);
  const context: RuleContext = { dictionary, mun, facts: options.facts ?? NO_FACTS };
  const profile = profileInfo(document.resolution.profile);
  const found: Diagnostic[] = [];
  const set = rulesFor(document.resolution, levels);
  const suppressions = document.directives.length === 0 ? null : new Suppressions(document, findRule);
  // One function takes what all rules find: one of its own for each would cost more than most of them do.
  let asked: Rule;
  const report: Report = (finding) => {
    if (suppressions?.cover(asked, finding.span.start, 'review' in asked) === true) return;
    // Only rules that are on come this far.
    const severity = (levels[asked.id] ??
      severityIn(profile, finding.severity ?? asked.severity)) as Severity;
    const { span, message, related, fixes } = finding;
    found.push({ span, message, related, fixes, rule: asked, severity });
  };
  for (const rule of set.structural) {
    asked = rule;
    rule.check(document, report, context);
  }
  const gathered = set.gathering.map((): Word[] => []);
  set.lexicon.read(document, (place, word) => {
    const rule = set.meeting[place];
    if (rule === undefined) {
      gathered[place - set.meeting.length]?.push(word);
      return;
    }
    asked = rule;
    rule.meet(word, report, context);
  });
  for (const [at, rule] of set.gathering.entries()) {
    asked = rule;
    rule.weigh(gathered[at] as Word[], document, report, context);
  }
  if (suppressions !== null) {
    const outcome = outcomeOf(suppressions, set.all);
    for (const rule of set.reviewing) {
      asked = rule;
      rule.review(document, outcome, report);
    }
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return profile.teaches ? withLessons(found) : found;
}

/** A comment in the text that names a convention of Model UN goes before everything else that is set. */
function settingsFor({ directives }: ResolutionDocument, settings: RuleSettings): RuleSettings {
  const convention = directives.length === 0 ? null : conventionIn(directives);
  return convention === null ? settings : { ...settings, mun: munConventions(convention.text) };
}

type Structural = Rule & Pick<StructureRule, 'check'>;

/** The rules that look at one kind of text, by what they look at. */
interface RuleSet {
  readonly all: readonly Rule[];
  readonly structural: readonly Structural[];
  readonly meeting: readonly WordRule[];
  readonly gathering: readonly GatheringRule[];
  readonly reviewing: readonly CommentRule[];
  /** What wakes the `meeting` ones, and behind them the `gathering` ones. */
  readonly lexicon: Lexicon;
}

/** Rule sets that are kept: a table of words takes a while to make, and one of a few mostly comes again. */
const MOST_SETS = 8;

/** The rules that are on and speak about texts like this one. */
function rulesFor(
  { profile, language }: Resolution,
  levels: NonNullable<DiagnoseOptions['levels']>,
): RuleSet {
  const off = levels === NO_LEVELS ? [] : ordered.filter(({ id }) => levels[id] === 'off');
  return ruleSet([profile, language, ...off.map(({ id }) => id)].join(' '));
}

const ruleSet = remembering((key: string): RuleSet => {
  const [profile, language, ...off] = key.split(' ') as [Profile, Language, ...string[]];
  const checked = ordered.filter(
    (rule) =>
      !off.includes(rule.id) &&
      rule.profiles.includes(profile) &&
      (rule.languages?.includes(language) ?? true),
  );
  const meeting = checked.filter((rule) => 'meet' in rule);
  const gathering = checked.filter((rule) => 'weigh' in rule);
  return {
    all: checked,
    structural: checked.filter((rule): rule is Structural => 'check' in rule),
    meeting,
    gathering,
    reviewing: checked.filter((rule) => 'review' in rule),
    lexicon: new Lexicon([...meeting, ...gathering]),
  };
}, MOST_SETS);

function outcomeOf({ all: suppressions }: Suppressions, checked: readonly Rule[]): SuppressionOutcome {
  const asked = new Set(checked.flatMap(({ id, category }) => [id, category]));
  const names = [...byId.keys(), ...CATEGORIES];
  return { suppressions, names, isChecked: (name) => asked.has(name) };
}
