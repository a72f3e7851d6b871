import { InvalidArgumentError, Option } from 'commander';
import { type Configuration, type Level, service } from '../core/service.js';

/** By rule or category. */
export type Levels = Readonly<Record<string, Level>>;

/** `--profile NAME`, the same for every command that reads a text. */
export function profileOption(): Option {
  return new Option('--profile <name>', 'whose drafting conventions hold').choices(service.profiles);
}

/** Adds one `ID=LEVEL` to those before it. */
export function collectLevel(given: string, before: Levels = {}): Levels {
  const [, id = '', level = ''] = /^([^=]*)=(.*)$/.exec(given) ?? [];
  if (id === '') throw new InvalidArgumentError('Write it as ID=LEVEL, such as operative-semicolon=off.');
  const [problem] = service.readSettings({ rules: { [id]: level } }).problems;
  if (problem !== undefined) throw new InvalidArgumentError(problem.message);
  return { ...before, [id]: level as Level };
}

/** What `--profile` and `--rule` set. */
export function configurationOf(
  profile: Configuration['profile'] | undefined,
  rules: Levels = {},
): Configuration {
  return { ...service.readSettings({ rules }).configuration, profile: profile ?? null };
}

export function wholeNumber(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(given);
}
