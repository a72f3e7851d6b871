import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import {
  type DiagnoseOptions,
  type EditorSettings,
  type EffectiveConfiguration,
  type Layer,
  type Profile,
  service,
} from '../core/service.js';
import type { ClientAbilities } from './capabilities.js';
import type { Log } from './guard.js';
import type { ProjectFiles } from './project-files.js';
import { say } from './say.js';

/** What holds for one document: its project's configuration files over the settings of the editor. */
export interface Settings {
  readonly profile: Profile | 'auto';
  /** What the rules are to be told, facts left out: who asks them adds these. */
  readonly options: DiagnoseOptions;
  readonly effective: EffectiveConfiguration;
  /** What the editor is to show beside the findings. */
  readonly shown: EditorSettings;
}

const SECTION = 'penholder';

/** The settings of each document, gathered once and again after a change. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #abilities: ClientAbilities;
  readonly #projectFiles: ProjectFiles;
  readonly #log: Log;
  readonly #cache = new Map<string, Promise<Settings>>();
  readonly #said = new Set<string>();
  #pushed: unknown;

  constructor(connection: Connection, abilities: ClientAbilities, projectFiles: ProjectFiles, log: Log) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#projectFiles = projectFiles;
    this.#log = log;
  }

  /** The same object for the same document until something changes; the defaults when the client does not answer. */
  for(uri: string): Promise<Settings> {
    let settings = this.#cache.get(uri);
    if (settings === undefined) {
      settings = this.#gather(uri);
      this.#cache.set(uri, settings);
    }
    return settings;
  }

  forget(uri: string): void {
    this.#cache.delete(uri);
  }

  /** Takes `settings` from a client that sends them itself, and asks again for those of every other client. */
  change(settings: unknown): void {
    this.#pushed = sectionOf(settings);
    this.#cache.clear();
  }

  /** Configuration files have changed. */
  reload(): void {
    this.#cache.clear();
  }

  async #gather(uri: string): Promise<Settings> {
    const [own, project] = await Promise.all([this.#editor(uri), this.#project(uri)]);
    const effective = service.effectiveConfiguration([own.layer, ...project]);
    const options = service.diagnoseOptions(effective);
    return { profile: effective.profile.value, options, effective, shown: own.shown };
  }

  async #editor(uri: string): Promise<{ readonly layer: Layer; readonly shown: EditorSettings }> {
    const given = await this.#fetch(uri);
    const { configuration, problems } = service.readSettings(given);
    const shown = service.readEditorSettings(given);
    for (const message of [...problems.map((one) => one.message), ...shown.problems]) this.#say(message);
    return { layer: { configuration, origin: { kind: 'settings' } }, shown: shown.settings };
  }

  async #fetch(uri: string): Promise<unknown> {
    if (!this.#abilities.configuration) return this.#pushed;
    try {
      return await this.#connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION });
    } catch (error) {
      this.#log.error(
        `The settings for ${uri} could not be read, the defaults hold instead: ${String(error)}`,
      );
      return undefined;
    }
  }

  async #project(uri: string): Promise<readonly Layer[]> {
    try {
      return await this.#projectFiles.layersFor(uri);
    } catch (error) {
      this.#log.error(`The configuration files of ${uri} could not be read: ${String(error)}`);
      return [];
    }
  }

  // A mistake stands in the settings of every document, and settings are read again and again: once is enough.
  #say(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    say(this.#connection, 'warning', `Penholder settings: ${message}`);
  }
}

/** Asks a client that can to tell of changed settings. */
export async function watchSettings(connection: Connection, abilities: ClientAbilities): Promise<void> {
  if (!abilities.configurationRegistration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
}

function sectionOf(settings: unknown): unknown {
  return typeof settings === 'object' && settings !== null ? Reflect.get(settings, SECTION) : undefined;
}
