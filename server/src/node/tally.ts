import type { Severity } from '../core/service.js';
import type { Checked } from './checked.js';

export type Count = Severity | 'fixable' | 'mended';

/** How much was found in all texts together. */
export class Tally {
  /** How many of the texts were resolutions. */
  resolutions = 0;
  /** By rule id. */
  readonly rules = new Map<string, Map<Count, number>>();

  add({ document, diagnostics, fixes, mended }: Checked): void {
    if (document.recognition === 'resolution') this.resolutions += 1;
    for (const diagnostic of diagnostics) {
      this.#count(diagnostic.rule.id, diagnostic.severity, 1);
      if (fixes.get(diagnostic)?.kind === 'safe') this.#count(diagnostic.rule.id, 'fixable', 1);
    }
    for (const [rule, number] of mended) this.#count(rule, 'mended', number);
  }

  total(what: Count): number {
    let sum = 0;
    for (const counts of this.rules.values()) sum += counts.get(what) ?? 0;
    return sum;
  }

  #count(rule: string, what: Count, number: number): void {
    const counts = this.rules.get(rule) ?? new Map<Count, number>();
    counts.set(what, (counts.get(what) ?? 0) + number);
    this.rules.set(rule, counts);
  }
}
