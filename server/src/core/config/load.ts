import type { ConfigurationProblem, Reference } from './configuration.js';
import type { Layer } from './effective.js';
import { readConfiguration } from './read.js';

/** How the host finds and reads configuration files. A location is a path or an address, as the host has it. */
export interface ConfigurationHost {
  /** The location of `path`, which stands in the file at `location`. */
  resolve(location: string, path: string): string;
  /** The text of the file, null when there is none. Rejections count as no file. */
  read(location: string): Promise<string | null>;
}

export interface LoadedConfiguration {
  /** What the file and those that it builds on say, the file itself last; empty when there is no such file. */
  readonly layers: readonly Layer[];
  /** What is wrong, by the location of the file it is wrong in; an empty list for each file that is all right. */
  readonly problems: ReadonlyMap<string, readonly ConfigurationProblem[]>;
  /** Files that were looked for and are not there. */
  readonly missing: readonly string[];
}

const MOST_FILES = 100;

/** Reads the configuration file at `location` and all those that it extends, each of them once. Never rejects. */
export async function loadConfiguration(
  location: string,
  host: ConfigurationHost,
): Promise<LoadedConfiguration> {
  const loader = new Loader(host);
  await loader.visit(location);
  return loader;
}

class Loader implements LoadedConfiguration {
  readonly layers: Layer[] = [];
  readonly problems = new Map<string, ConfigurationProblem[]>();
  readonly missing: string[] = [];
  readonly #host: ConfigurationHost;
  /** The files on the way from the first one to the one being read. */
  readonly #path: string[] = [];

  constructor(host: ConfigurationHost) {
    this.#host = host;
  }

  /** Whether there is a file at `location`. */
  async visit(location: string): Promise<boolean> {
    const text = await this.#host.read(location).catch(() => null);
    if (text === null) {
      this.missing.push(location);
      return false;
    }
    const { configuration, problems } = readConfiguration(text);
    const own = [...problems];
    this.problems.set(location, own);
    this.#path.push(location);
    for (const reference of configuration.extends) {
      const problem = await this.#extend(location, reference);
      if (problem !== null) own.push({ span: reference.span, severity: 'warning', message: problem });
    }
    this.#path.pop();
    this.layers.push({ configuration, origin: { kind: 'file', location } });
    return true;
  }

  async #extend(location: string, { path }: Reference): Promise<string | null> {
    const target = this.#host.resolve(location, path);
    if (this.#path.includes(target))
      return `“${path}” leads back to this file, so it is left out. Of two files only one can extend the other.`;
    if (this.problems.has(target)) return null;
    if (this.problems.size >= MOST_FILES)
      return `“${path}” is left out: more than ${MOST_FILES} files extend one another.`;
    if (await this.visit(target)) return null;
    return `There is no file “${path}”, or it cannot be read. The path counts from the folder of this file.`;
  }
}
