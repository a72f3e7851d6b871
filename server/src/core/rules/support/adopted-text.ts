import type { Part } from '../../model/resolution.js';

/**
 * Whether `part` adopts a text that stands in it: "Adopts the following declaration:". What follows has sentences,
 * numbers and punctuation of its own.
 */
export function adoptsText({ operative: [first] }: Part): boolean {
  return first !== undefined && first.label === null && first.ending?.char === ':';
}
