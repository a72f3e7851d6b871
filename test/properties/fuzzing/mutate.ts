import type { Random } from './random.js';

/** What a target feeds its mutations with: signs that mean something to it, and texts to take pieces from. */
export interface Material {
  readonly signs: readonly [string, ...string[]];
  readonly corpus: readonly [string, ...string[]];
}

type Mutation = (text: string, random: Random, material: Material) => string;

/** One to six changes to `text`, cut to `longest` characters. */
export function mutate(text: string, random: Random, material: Material, longest: number): string {
  let changed = text;
  for (let count = 1 + random.below(6); count > 0; count--)
    changed = random.pick(MUTATIONS)(changed, random, material);
  if (changed.length <= longest) return changed;
  const from = random.below(changed.length - longest);
  return changed.slice(from, from + longest);
}

const MUTATIONS: readonly [Mutation, ...Mutation[]] = [
  // A sign, once or several times.
  (text, random, { signs }) => {
    const sign = random.pick(signs);
    return insert(text, random, random.oneIn(4) ? sign.repeat(1 + random.below(12)) : sign);
  },
  (text, random, { signs }) => replace(text, random, random.pick(signs), 8),
  // A piece of another text, in place of one or beside it.
  (text, random, { corpus }) => insert(text, random, piece(random.pick(corpus), random, 400)),
  (text, random, { corpus }) => replace(text, random, piece(random.pick(corpus), random, 400), 400),
  // Pieces removed, doubled, moved.
  (text, random) => replace(text, random, '', 1 + random.below(200)),
  (text, random) => insert(text, random, piece(text, random, 200)),
  (text, random) => {
    const moved = piece(text, random, 200);
    return insert(text.replace(moved, ''), random, moved);
  },
  // Lines removed, doubled, swapped, joined, broken.
  (text, random) => onLines(text, random, (lines, at) => lines.splice(at, 1 + random.below(3))),
  (text, random) => onLines(text, random, (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  (text, random) =>
    onLines(text, random, (lines, at) => {
      const other = random.below(lines.length);
      [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
    }),
  (text, random, { corpus }) =>
    onLines(text, random, (lines, at) => {
      const others = random.pick(corpus).split('\n');
      lines.splice(at, random.below(2), others[random.below(others.length)] ?? '');
    }),
  (text, random) =>
    onLines(text, random, (lines, at) => lines.splice(at, 2, lines.slice(at, at + 2).join(' '))),
  (text, random) =>
    onLines(text, random, (lines, at) => {
      lines[at] = (lines[at] ?? '').replace(/ /g, () => (random.oneIn(8) ? '\n' : ' '));
    }),
  // A figure changed: labels, note numbers, years.
  (text, random) => {
    const figures = [...text.matchAll(/\d+/g)];
    const figure = figures[random.below(figures.length)];
    if (figure === undefined) return text;
    const value = random.oneIn(3) ? random.below(3000) : Number(figure[0]) + random.below(5) - 2;
    return text.slice(0, figure.index) + value + text.slice(figure.index + figure[0].length);
  },
  // One character: any code unit, or the case of a letter.
  (text, random) => replace(text, random, String.fromCharCode(random.below(0x10000)), 1),
  (text, random) => replace(text, random, String.fromCharCode(random.below(128)), 1),
  (text, random) => {
    const at = random.below(text.length);
    const char = text.charAt(at);
    const other = char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
    return text.slice(0, at) + other + text.slice(at + 1);
  },
  // The same line end throughout.
  (text, random) => text.replace(/\r\n|\r|\n/g, random.pick(['\n', '\r\n', '\r', '\n\n'])),
];

function insert(text: string, random: Random, added: string): string {
  return replace(text, random, added, 0);
}

/** `added` in place of up to `most` characters somewhere. */
function replace(text: string, random: Random, added: string, most: number): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + added + text.slice(at + random.below(most + 1));
}

function piece(text: string, random: Random, most: number): string {
  const from = random.below(text.length);
  return text.slice(from, from + 1 + random.below(most));
}

function onLines(text: string, random: Random, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, random.below(lines.length));
  return lines.join('\n');
}
