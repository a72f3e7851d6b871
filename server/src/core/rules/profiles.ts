import type { Profile } from '../un/organs.js';
import type { Diagnostic, RuleInfo, Severity } from './rule.js';

/** How the rules speak about texts of one profile. Which rules speak at all, each rule says of itself. */
export interface ProfileInfo {
  readonly id: Profile;
  /** As shown to people. */
  readonly name: string;
  /** No finding is graver than this, unless the user sets a level. */
  readonly highest: Severity;
  /** Whether messages go on to explain the convention. */
  readonly teaches: boolean;
}

/** Model UN delegates learn the craft: nothing that they write is an error, and every message says what the custom is. */
export const PROFILES: readonly ProfileInfo[] = [
  {
    id: 'assembly',
    name: 'General Assembly, Economic and Social Council, Human Rights Council and commissions',
    highest: 'error',
    teaches: false,
  },
  { id: 'council', name: 'Security Council', highest: 'error', teaches: false },
  { id: 'mun', name: 'Model United Nations', highest: 'warning', teaches: true },
];

const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

const byId = new Map(PROFILES.map((profile) => [profile.id, profile]));

export function profileInfo(id: Profile): ProfileInfo {
  return byId.get(id) as ProfileInfo;
}

/** What `severity` becomes in texts of `profile`, where the user has set none. */
export function severityIn({ highest }: ProfileInfo, severity: Severity): Severity {
  return GRAVEST_FIRST.indexOf(severity) < GRAVEST_FIRST.indexOf(highest) ? highest : severity;
}

/** The findings of a text, in its order, for someone who learns: the first one of each rule explains the convention. */
export function withLessons(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const taught = new Set<RuleInfo>();
  return findings.map((finding) => {
    const { rule, message } = finding;
    if (rule.lesson === undefined || taught.has(rule)) return finding;
    taught.add(rule);
    return { ...finding, message: `${message} ${rule.lesson}` };
  });
}
