import type { Node } from 'jsonc-parser';
import { MUN_CHOICES, MUN_HEADER_LINES, MUN_PRESETS, type MunConventions } from '../rules/mun-conventions.js';
import { rules } from '../rules/registry.js';
import { CATEGORIES } from '../rules/rule.js';
import { nearest } from '../text/nearest.js';
import { PROFILES } from '../un/organs.js';
import { type Configuration, type ConfigurationProblem, LEVELS, NOTHING } from './configuration.js';
import { readJson, spanOf } from './json.js';

export interface ConfigurationReading {
  readonly configuration: Configuration;
  /** In the order of the file. */
  readonly problems: readonly ConfigurationProblem[];
}

/** What a `.penholder.json` may hold, by its name. */
export const KEYS = ['$schema', 'extends', 'profile', 'rules', 'dictionary', 'mun'] as const;

export const PROFILE_NAMES = ['auto', ...PROFILES] as const;

/**
 * Reads the text of a configuration file. What cannot be read is left out and reported, the rest applies; a text that
 * is no JSON gives exactly one problem and nothing else. Never throws.
 */
export function readConfiguration(text: string): ConfigurationReading {
  const { root, problem } = readJson(text);
  if (problem !== null) return { configuration: NOTHING, problems: [problem] };
  return root === null ? { configuration: NOTHING, problems: [] } : new Reader(text).read(root);
}

const PRESET_NAMES = MUN_PRESETS.map(({ id }) => id);

/** Conventions that are numbers. */
export const COUNTS = ['minimumSubclauses', 'minimumClauses'] as const;
/** More than any conference asks for. */
export const MOST = 99;

const CONVENTION_NAMES = [...Object.keys(MUN_CHOICES), ...COUNTS, 'header'];

function isChoice(name: string): name is keyof typeof MUN_CHOICES {
  return Object.hasOwn(MUN_CHOICES, name);
}

type Draft = { -readonly [Key in keyof Configuration]: Configuration[Key] };
type Member = readonly [name: string, key: Node, value: Node];

class Reader {
  readonly #text: string;
  readonly #draft: Draft = { ...NOTHING };
  readonly #problems: ConfigurationProblem[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(root: Node): ConfigurationReading {
    for (const [name, key, value] of this.#members(root, 'A configuration')) {
      switch (KEYS.find((known) => known === name)) {
        case '$schema':
          break;
        case 'extends':
          this.#draft.extends = this.#paths(value);
          break;
        case 'profile':
          this.#draft.profile = this.#choice(value, 'profile', PROFILE_NAMES);
          break;
        case 'rules':
          this.#draft.levels = this.#levels(value);
          break;
        case 'dictionary':
          this.#draft.dictionary = this.#strings(value, '“dictionary”', 'words').map(
            ({ value: word }) => word,
          );
          break;
        case 'mun':
          this.#mun(value);
          break;
        default:
          this.#unknown(key, 'setting', name, KEYS);
      }
    }
    const problems = this.#problems.sort((a, b) => a.span.start - b.span.start);
    return { configuration: this.#draft, problems };
  }

  #paths(value: Node): Configuration['extends'] {
    const written = value.type === 'string' ? this.#string(value, '“extends”') : null;
    const paths = written === null ? this.#strings(value, '“extends”', 'paths') : [written];
    return paths.flatMap(({ value: path, node }) => {
      // Whatever else a file of somebody else's names, it leads nowhere but to the folders round it.
      if (!/^(?:[/\\]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(path)) return [{ path, span: spanOf(node) }];
      this.#report(
        node,
        `“${path}” is no relative path. Write where the file is from here, such as “../base.penholder.json”.`,
      );
      return [];
    });
  }

  #levels(value: Node): Configuration['levels'] {
    const names = [...rules.map(({ id }) => id), ...CATEGORIES];
    const known = new Set(names);
    const levels = new Map<string, (typeof LEVELS)[number]>();
    for (const [name, key, given] of this.#members(value, '“rules”')) {
      if (!known.has(name)) {
        this.#unknown(key, 'rule', name, names);
        continue;
      }
      const level = this.#choice(given, `level for “${name}”`, LEVELS);
      if (level !== null) levels.set(name, level);
    }
    return levels;
  }

  #mun(value: Node): void {
    const conventions: Record<string, unknown> = {};
    for (const [name, key, given] of this.#members(value, '“mun”')) {
      if (name === 'preset') this.#draft.preset = this.#choice(given, 'preset', PRESET_NAMES);
      else {
        const chosen = this.#convention(name, key, given);
        if (chosen !== null) conventions[name] = chosen;
      }
    }
    this.#draft.conventions = conventions as Partial<MunConventions>;
  }

  #convention(name: string, key: Node, given: Node): unknown {
    if (isChoice(name)) return this.#choice(given, 'value', MUN_CHOICES[name]);
    if (COUNTS.some((count) => count === name)) return this.#count(given);
    if (name === 'header')
      return this.#strings(given, '“header”', 'lines').flatMap(
        ({ node }) => this.#choice(node, 'line of a header', MUN_HEADER_LINES) ?? [],
      );
    this.#unknown(key, 'Model UN convention', name, ['preset', ...CONVENTION_NAMES]);
    return null;
  }

  #count(node: Node): number | null {
    if (Number.isInteger(node.value) && node.value >= 0 && node.value <= MOST) return node.value;
    this.#report(node, `This must be a whole number from 0 to ${MOST}, and it is ${this.#written(node)}.`);
    return null;
  }

  /** The value of `node` when it is one of `choices`; null, and a problem, when it is not. */
  #choice<T extends string>(node: Node, what: string, choices: readonly T[]): T | null {
    const choice = choices.find((one) => one === node.value);
    if (choice !== undefined) return choice;
    const list = choices.join(', ');
    this.#report(node, `${this.#written(node)} is no ${what}. Choose one of ${list}.`);
    return null;
  }

  #strings(node: Node, owner: string, what: string): { value: string; node: Node }[] {
    if (node.type !== 'array') {
      this.#report(node, `${owner} must be a list of ${what} in brackets.`);
      return [];
    }
    return (node.children ?? []).flatMap((child) => this.#string(child, owner) ?? []);
  }

  #string(node: Node, owner: string): { value: string; node: Node } | null {
    if (typeof node.value === 'string' && node.value.trim() !== '') return { value: node.value.trim(), node };
    this.#report(node, `${owner} takes words in quotation marks, and this is ${this.#written(node)}.`);
    return null;
  }

  /** The members of an object; of those with the same name the last one, as JSON has it. */
  #members(node: Node, owner: string): Member[] {
    if (node.type !== 'object') {
      this.#report(node, `${owner} must be an object in braces.`);
      return [];
    }
    const members = new Map<string, Member>();
    for (const { children } of node.children ?? []) {
      const [key, value] = children ?? [];
      if (key === undefined || value === undefined) continue;
      const name = String(key.value);
      const earlier = members.get(name);
      if (earlier !== undefined)
        this.#report(earlier[1], `“${name}” stands here twice, and the last one counts. Remove one of them.`);
      members.set(name, [name, key, value]);
    }
    return [...members.values()];
  }

  #unknown(key: Node, what: string, name: string, names: readonly string[]): void {
    const likely = nearest(name, names);
    const advice = likely === null ? 'Correct or remove it.' : `Did you mean “${likely}”?`;
    this.#report(key, `There is no ${what} “${name}”. ${advice}`);
  }

  /** A value as it stands in the file, shortened. */
  #written(node: Node): string {
    if (typeof node.value === 'string') return `“${shortened(node.value)}”`;
    return shortened(this.#text.slice(node.offset, node.offset + node.length));
  }

  #report(node: Node, message: string): void {
    this.#problems.push({ span: spanOf(node), severity: 'warning', message });
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

const SETTINGS = ['profile', 'rules', 'dictionary', 'mun'] as const;

/**
 * Reads the settings of an editor, an object of the shape of a configuration file; whatever else it holds is not ours.
 * The spans of problems mean nothing here. `auto` is what the editor says when nobody has set a profile.
 */
export function readSettings(settings: unknown): ConfigurationReading {
  if (typeof settings !== 'object' || settings === null) return { configuration: NOTHING, problems: [] };
  const given = settings as Readonly<Record<string, unknown>>;
  const ours = Object.fromEntries(SETTINGS.map((key) => [key, given[key] ?? undefined]));
  const { configuration, problems } = readConfiguration(JSON.stringify(ours));
  const profile = configuration.profile === 'auto' ? null : configuration.profile;
  return { configuration: { ...configuration, profile }, problems };
}
