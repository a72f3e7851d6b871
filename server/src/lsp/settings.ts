import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { type Profile, type Severity, service } from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import type { Log } from './guard.js';
import { say } from './say.js';

/** The settings that hold for one document. */
export interface Settings {
  readonly profile: Profile | 'auto';
  /** Levels that differ from the rules' own. */
  readonly levels: Readonly<Record<string, Severity | 'off'>>;
}

export const PROFILES: readonly (Profile | 'auto')[] = ['auto', 'assembly', 'council', 'mun'];
export const LEVELS: readonly (Severity | 'off')[] = ['off', 'hint', 'information', 'warning', 'error'];

const SECTION = 'penholder';
const DEFAULTS: Settings = { profile: 'auto', levels: {} };

/** The settings of each document, asked of the client once and again after a change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #abilities: ClientAbilities;
  readonly #log: Log;
  readonly #cache = new Map<string, Promise<Settings>>();
  readonly #said = new Set<string>();
  #pushed: unknown;

  constructor(connection: Connection, abilities: ClientAbilities, log: Log) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#log = log;
  }

  /** The same object for the same document until the settings change; the defaults when the client does not answer. */
  for(uri: string): Promise<Settings> {
    let settings = this.#cache.get(uri);
    if (settings === undefined) {
      settings = this.#fetch(uri);
      this.#cache.set(uri, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.#cache.delete(uri);
  }

  /** Takes `settings` from a client that sends them itself, and asks again for those of every other client. */
  change(settings: unknown): void {
    this.#pushed = isRecord(settings) ? settings[SECTION] : undefined;
    this.#cache.clear();
  }

  async #fetch(uri: string): Promise<Settings> {
    if (!this.#abilities.configuration) return this.#read(this.#pushed);
    try {
      return this.#read(
        await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }),
      );
    } catch (error) {
      this.#log.error(
        `The settings for ${uri} could not be read, the defaults hold instead: ${String(error)}`,
      );
      return DEFAULTS;
    }
  }

  #read(section: unknown): Settings {
    if (!isRecord(section)) return DEFAULTS;
    return { profile: this.#profile(section.profile), levels: this.#levels(section.rules) };
  }

  #profile(value: unknown): Profile | 'auto' {
    const profile = PROFILES.find((candidate) => candidate === value);
    if (profile !== undefined) return profile;
    if (value !== undefined && value !== null) {
      this.#say(
        `"${String(value)}" is no profile. Choose one of ${PROFILES.join(', ')} in penholder.profile.`,
      );
    }
    return 'auto';
  }

  #levels(value: unknown): Settings['levels'] {
    const levels: Record<string, Severity | 'off'> = {};
    if (!isRecord(value)) return levels;
    for (const [id, given] of Object.entries(value)) {
      const level = LEVELS.find((candidate) => candidate === given);
      if (service.findRule(id) === undefined) {
        this.#say(`There is no rule "${id}". Correct or remove it in penholder.rules.`);
      } else if (level === undefined) {
        this.#say(
          `"${String(given)}" is no level for the rule ${id}. Choose one of ${LEVELS.join(', ')} in penholder.rules.`,
        );
      } else {
        levels[id] = level;
      }
    }
    return levels;
  }

  // A mistake stands in the settings of every document, and settings are read again and again: once is enough.
  #say(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    say(this.#connection, 'warning', `Penholder: ${message}`);
  }
}

/** Asks a client that can to tell of changed settings. */
export async function watchSettings(connection: Connection, abilities: ClientAbilities): Promise<void> {
  if (!abilities.configurationRegistration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
}

function isRecord(
  value: unknown,
): value is Readonly<Partial<Record<'penholder' | 'profile' | 'rules', unknown>>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
