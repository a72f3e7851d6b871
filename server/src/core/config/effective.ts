import { type MunConventions, munConventions } from '../rules/mun-conventions.js';
import { type DiagnoseOptions, rules } from '../rules/registry.js';
import type { Profile } from '../un/organs.js';
import type { Configuration, Level } from './configuration.js';

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'default' | 'settings' | 'options' }
  | { readonly kind: 'file'; readonly location: string };

export interface Sourced<T> {
  readonly value: T;
  readonly origin: Origin;
}

export interface SourcedLevel extends Sourced<Level> {
  /** The category that was set, where the level was not set for the rule itself. */
  readonly category: string | null;
}

/** One source of configuration. */
export interface Layer {
  readonly configuration: Configuration;
  readonly origin: Origin;
}

/** What holds for a document before its own comments are read, and where each value comes from. Never changed. */
export interface EffectiveConfiguration {
  readonly profile: Sourced<Profile | 'auto'>;
  /** The level of every rule there is, by its id. */
  readonly levels: ReadonlyMap<string, SourcedLevel>;
  /** Every word, in the order in which they were added. */
  readonly dictionary: readonly Sourced<string>[];
  readonly preset: Sourced<string>;
  readonly mun: MunConventions;
  readonly munOrigins: Readonly<Record<keyof MunConventions, Origin>>;
}

const DEFAULT: Origin = { kind: 'default' };

/**
 * Lays `layers` over the defaults, the most important one last. Within a layer a rule goes before its category; between
 * layers the later one wins, so that a category in a project file overrules a rule in the settings of its reader.
 * Words add up. A preset sets all Model UN conventions anew, and single conventions of its layer go before it.
 */
export function effectiveConfiguration(layers: readonly Layer[]): EffectiveConfiguration {
  let profile: Sourced<Profile | 'auto'> = { value: 'auto', origin: DEFAULT };
  let preset: Sourced<string> = { value: 'common', origin: DEFAULT };
  let mun = munConventions(preset.value);
  let munOrigins = everyOrigin(mun, DEFAULT);
  const levels = new Map<string, SourcedLevel>(
    rules.map(({ id, severity }) => [id, { value: severity, origin: DEFAULT, category: null }]),
  );
  const dictionary = new Map<string, Sourced<string>>();
  for (const { configuration, origin } of layers) {
    if (configuration.profile !== null) profile = { value: configuration.profile, origin };
    for (const { id, category } of rules) {
      const own = configuration.levels.get(id);
      const value = own ?? configuration.levels.get(category);
      if (value !== undefined)
        levels.set(id, { value, origin, category: own === undefined ? category : null });
    }
    for (const word of configuration.dictionary)
      if (!dictionary.has(word)) dictionary.set(word, { value: word, origin });
    if (configuration.preset !== null) {
      preset = { value: configuration.preset, origin };
      mun = munConventions(configuration.preset);
      munOrigins = everyOrigin(mun, origin);
    }
    mun = { ...mun, ...configuration.conventions };
    munOrigins = { ...munOrigins, ...everyOrigin(configuration.conventions, origin) };
  }
  return { profile, levels, dictionary: [...dictionary.values()], preset, mun, munOrigins };
}

/**
 * What the rules are to be told: the options of `diagnose` and `fixAll`. Levels that nobody has set are left to the
 * rules, which are milder in some texts.
 */
export function diagnoseOptions({ levels, dictionary, mun }: EffectiveConfiguration): DiagnoseOptions {
  const set = [...levels].filter(([, { origin }]) => origin !== DEFAULT);
  return {
    levels: Object.fromEntries(set.map(([id, { value }]) => [id, value])),
    settings: { dictionary: new Set(dictionary.map(({ value }) => value.toLowerCase())), mun },
  };
}

function everyOrigin<T extends object>(values: T, origin: Origin): Record<keyof T, Origin> {
  return Object.fromEntries(Object.keys(values).map((name) => [name, origin])) as Record<keyof T, Origin>;
}
