import type { Severity } from '../core/service.js';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const NOUNS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  information: ['note', 'notes'],
  hint: ['hint', 'hints'],
};

/** "1 file", "2 files". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
