import type { MunConventions } from '../rules/mun-conventions.js';
import type { Severity } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import type { Profile } from '../un/organs.js';

export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['off', 'hint', 'information', 'warning', 'error'];

/** What one source says: a file, the settings of an editor or the options of a command. All of it may be left out. */
export interface Configuration {
  /** The files that it builds on, the most important one last. */
  readonly extends: readonly Reference[];
  readonly profile: Profile | 'auto' | null;
  /** By rule or category. */
  readonly levels: ReadonlyMap<string, Level>;
  /** Words and phrases that are right because the user says so, as written. */
  readonly dictionary: readonly string[];
  /** Name of a set of Model UN conventions. */
  readonly preset: string | null;
  /** Single conventions, which go before those of the preset. */
  readonly conventions: Partial<MunConventions>;
}

/** A path in a configuration file, relative to it. */
export interface Reference {
  readonly path: string;
  readonly span: Span;
}

export const NOTHING: Configuration = {
  extends: [],
  profile: null,
  levels: new Map(),
  dictionary: [],
  preset: null,
  conventions: {},
};

/** Something in a configuration file that has no effect, and why. */
export interface ConfigurationProblem {
  /** UTF-16 offsets into the file. */
  readonly span: Span;
  /** An error where all of the file is without effect. */
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
