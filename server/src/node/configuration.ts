import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Configuration, type DiagnoseOptions, type Profile, service } from '../core/service.js';
import { decode } from './decode.js';
import { reasonOf } from './failure.js';
import { Locator } from './locate.js';

const FILE = '.penholder.json';

/** What holds for one text before its own comments are read. */
export interface TextSettings {
  readonly profile: Profile | 'auto';
  readonly options: DiagnoseOptions;
}

/**
 * The settings of each text: the options of the command over the file that `--config` names or, without it, the
 * nearest `.penholder.json` upward of the text. What is wrong with a file is said once; the rest of it applies.
 */
export class Configurations {
  readonly #options: Configuration;
  readonly #file: string | null;
  readonly #say: (problem: string) => void;
  /** By the path of the configuration file; '' for none. */
  readonly #settings = new Map<string, Promise<TextSettings>>();
  readonly #nearest = new Map<string, string | null>();
  readonly #texts = new Map<string, string>();

  /**
   * @param options what the command line sets
   * @param file what `--config` names
   * @param say takes one line for each mistake, with its place
   */
  constructor(options: Configuration, file: string | undefined, say: (problem: string) => void) {
    this.#options = options;
    this.#file = file === undefined ? null : resolve(file);
    this.#say = say;
  }

  /** What holds for the text at `path`. */
  of(path: string): Promise<TextSettings> {
    const file = this.#file ?? this.#nearestTo(dirname(resolve(path))) ?? '';
    let settings = this.#settings.get(file);
    if (settings === undefined) {
      settings = this.#load(file);
      this.#settings.set(file, settings);
    }
    return settings;
  }

  #nearestTo(folder: string): string | null {
    const known = this.#nearest.get(folder);
    if (known !== undefined) return known;
    const file = join(folder, FILE);
    const above = dirname(folder);
    let nearest: string | null = null;
    if (existsSync(file)) nearest = file;
    else if (above !== folder) nearest = this.#nearestTo(above);
    this.#nearest.set(folder, nearest);
    return nearest;
  }

  async #load(file: string): Promise<TextSettings> {
    const { layers, problems } =
      file === ''
        ? NONE
        : await service.loadConfiguration(file, { resolve: beside, read: (path) => this.#read(path) });
    for (const [path, ones] of problems) {
      const locator = new Locator(this.#texts.get(path) ?? '');
      for (const { span, message } of ones) {
        const { line, character } = locator.range(span).start;
        this.#say(`${shown(path)}:${line + 1}:${character + 1}: ${message}`);
      }
    }
    const effective = service.effectiveConfiguration([
      ...layers,
      { configuration: this.#options, origin: { kind: 'options' } },
    ]);
    return { profile: effective.profile.value, options: service.diagnoseOptions(effective) };
  }

  async #read(path: string): Promise<string | null> {
    try {
      const text = decode(readFileSync(path))?.text ?? null;
      if (text === null) this.#say(`${shown(path)}: a binary file, not a configuration`);
      else this.#texts.set(path, text);
      return text;
    } catch (error) {
      // What a file extends and is not there is reported where it is named.
      if (path === this.#file || !isMissing(error))
        this.#say(`${shown(path)}: cannot be read: ${reasonOf(error)}`);
      return null;
    }
  }
}

const NONE: Pick<Awaited<ReturnType<typeof service.loadConfiguration>>, 'layers' | 'problems'> = {
  layers: [],
  problems: new Map(),
};

function beside(location: string, path: string): string {
  return resolve(dirname(location), path);
}

function shown(path: string): string {
  return relative('', path);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
