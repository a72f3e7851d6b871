import { splitNames } from './names.js';
import type { Vote } from './resolution.js';

const WITHOUT = /\b(?:adopted|rejected) without a vote\b/i;
const RECORDED = /\bby a recorded vote of (\d+|none) to (\d+|none)(?:, with (\d+|no) abstentions?)?/i;
const HALF = /^(In favour|Against|Abstaining): ?/;

/** The vote that closing lines tell of: "[Adopted by a recorded vote of 32 to 14, with 1 abstention. …", and who voted how below it. */
export function readVote(lines: readonly string[]): Vote | null {
  const at = lines.findIndex((line) => WITHOUT.test(line) || RECORDED.test(line));
  if (at < 0) return null;
  const first = lines[at] as string;
  const recorded = RECORDED.exec(first);
  const names = namesByHalf(lines.slice(at + 1));
  return {
    recorded: recorded !== null,
    inFavour: { count: countOf(recorded?.[1]), names: names.get('In favour') ?? [] },
    against: { count: countOf(recorded?.[2]), names: names.get('Against') ?? [] },
    abstaining: { count: countOf(recorded?.[3]), names: names.get('Abstaining') ?? [] },
  };
}

/** Whether `words` are another line of the vote that `lines` tell of: "In favour:", or the States below such a heading. */
export function goesOnWithVote(lines: readonly string[], words: string): boolean {
  const last = lines.at(-1);
  if (last === undefined || last.endsWith(']')) return false;
  return HALF.test(words) || (last.endsWith(':') && HALF.test(last));
}

/** Each list follows its heading, on the same line or the next. */
function namesByHalf(lines: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, string[]>();
  let half = '';
  for (const line of lines) {
    const heading = HALF.exec(line);
    if (heading !== null) half = heading[1] ?? '';
    const names = (heading === null ? line : line.slice(heading[0].length)).replace(/\.?\]?$/, '');
    if (half !== '' && !/^None$/i.test(names))
      lists.set(half, [...(lists.get(half) ?? []), ...splitNames(names)]);
  }
  return lists;
}

function countOf(figure: string | undefined): number {
  const count = Number(figure);
  return Number.isNaN(count) ? 0 : count;
}
