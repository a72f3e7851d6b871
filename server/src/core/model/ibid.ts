import type { Footnote, Resolution } from './resolution.js';

/** The note that the “Ibid.” of `note` stands for: the one before it, or the one that a chain of them leads to; null without one. */
export function ibidSource({ footnotes }: Pick<Resolution, 'footnotes'>, note: Footnote): Footnote | null {
  if (!beginsWithIbid(note)) return null;
  let at = footnotes.indexOf(note) - 1;
  while (at >= 0 && beginsWithIbid(footnotes[at] as Footnote)) at--;
  return footnotes[at] ?? null;
}

export function beginsWithIbid({ text }: Footnote): boolean {
  return /^ibid\b/i.test(text);
}
