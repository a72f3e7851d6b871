import { service } from '../../server/src/core/service.js';

/** Texts that differ in their last characters, so that no result can be kept; each as a file would be decoded. */
export function variantsOf(text: string): readonly string[] {
  return Array.from({ length: VARIANTS }, (_, index) => Buffer.from(text + ' '.repeat(index)).toString());
}

const VARIANTS = 16;

/** Reads one of `variants` and asks all rules. */
export function check(variants: readonly string[], index: number): void {
  service.diagnose(service.createDocument(variants[index % VARIANTS] ?? ''));
}
