import { InvalidArgumentError, Option } from 'commander';
import { type Severity, service } from '../core/service.js';

export type Levels = Readonly<Record<string, Severity | 'off'>>;

/** `--profile NAME`, the same for every command that reads a text. */
export function profileOption(): Option {
  return new Option('--profile <name>', 'whose drafting conventions hold')
    .choices(service.profiles)
    .default('auto');
}

/** Adds one `ID=LEVEL` to those before it. */
export function collectLevel(given: string, before: Levels): Levels {
  const [, id = '', value = ''] = /^([^=]*)=(.*)$/.exec(given) ?? [];
  const level = service.levels.find((candidate) => candidate === value);
  if (id === '') throw new InvalidArgumentError('Write it as ID=LEVEL, such as operative-semicolon=off.');
  if (service.findRule(id) === undefined) throw new InvalidArgumentError(`There is no rule "${id}".`);
  if (level === undefined) throw new InvalidArgumentError(`Levels are ${service.levels.join(', ')}.`);
  return { ...before, [id]: level };
}

export function wholeNumber(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('It must be a whole number, 0 or more.');
  return Number(given);
}
