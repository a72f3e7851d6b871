import { OPERATIVE_COUNTS, PREAMBULAR_COUNTS } from './opening-counts.js';
import { phraseOf } from './opening-phrases.js';
import { findSlip, type Slip } from './opening-slips.js';
import { MODEL_UN } from './opening-words.js';
import { readOpening } from './openings.js';

/**
 * How well a phrase is known:
 * - `attested` in official texts of the organ and the part · `elsewhere` in those of another organ
 * - `composed` rightly formed, though in no official text that was counted
 * - `model-un` on lists for Model UN, and in no official text · `slip` a typing error
 * - `unknown` no opening that the grammar could read
 */
export type OpeningGrade =
  | { readonly grade: 'attested' | 'elsewhere'; readonly count: number; readonly phrase: string }
  | { readonly grade: 'composed' | 'model-un'; readonly phrase: string }
  | { readonly grade: 'slip'; readonly slip: Slip }
  | { readonly grade: 'unknown' };

/** Paragraphs of official texts that open with a phrase, whatever its marker, and how many of them bear which. */
export interface OpeningCount {
  readonly all: number;
  readonly also: number;
  readonly further: number;
}

const ORGANS = [
  'The General Assembly',
  'The Economic and Social Council',
  'The Human Rights Council',
  'The Security Council',
] as const;

const NONE: OpeningCount = { all: 0, also: 0, further: 0 };

/** The counts of one phrase in the order of `ORGANS`. */
type Row = readonly OpeningCount[];

const tables = { preambular: tableOf(PREAMBULAR_COUNTS), operative: tableOf(OPERATIVE_COUNTS) };

function tableOf(text: string): ReadonlyMap<string, Row> {
  const rows = text
    .trim()
    .split('\n')
    .map((line): [string, Row] => {
      const at = line.lastIndexOf(' ');
      return [
        line.slice(0, at),
        line
          .slice(at + 1)
          .split(',')
          .map(countOf),
      ];
    });
  return new Map(rows);
}

function countOf(cell: string): OpeningCount {
  const [plain = 0, also = 0, further = 0] = cell.split('+').map(Number);
  return { all: plain + also + further, also, further };
}

/** How often `bare` (lower case, without markers) opens paragraphs of this half, in texts of `organ` or, without it, of all. */
export function openingCount(
  bare: string,
  part: 'preambular' | 'operative',
  organ: string | null = null,
): OpeningCount {
  const row = tables[part].get(bare);
  if (row === undefined) return NONE;
  if (organ !== null) return row[ORGANS.indexOf(organ as (typeof ORGANS)[number])] ?? NONE;
  return row.reduce((sum, count) => ({
    all: sum.all + count.all,
    also: sum.also + count.also,
    further: sum.further + count.further,
  }));
}

export interface RankedOpening {
  readonly bare: string;
  readonly count: OpeningCount;
}

/** The phrases that open paragraphs of this half in texts of `organ` (of all organs without it), most frequent first. */
export function rankedOpenings(
  part: 'preambular' | 'operative',
  organ: string | null = null,
): readonly RankedOpening[] {
  return [...tables[part].keys()]
    .map((bare) => ({ bare, count: openingCount(bare, part, organ) }))
    .filter(({ count }) => count.all > 0)
    .sort((a, b) => b.count.all - a.count.all);
}

/** Whether a phrase (lower case, without markers) stands on lists for Model UN, and in no official text. */
export function isOfModelUn(bare: string, part: 'preambular' | 'operative'): boolean {
  return MODEL_UN.has(bare) && openingCount(bare, part).all === 0;
}

/**
 * Grades the opening of a paragraph in the half `part` of a text of `organ`, as its organ line names it.
 * @param words the paragraph without its number and markup
 */
export function gradeOpening(
  words: string,
  part: 'preambular' | 'operative',
  organ: string | null,
): OpeningGrade {
  const read = readOpening(words);
  const slip = findSlip(words, part, read?.length ?? 0);
  if (slip !== null) return { grade: 'slip', slip };
  if (read === null) return { grade: 'unknown' };
  const { phrase, parts } = phraseOf(words, read);
  const { bare } = parts;
  const own = openingCount(bare, read.part, organ).all;
  if (own > 0) return { grade: 'attested', count: own, phrase };
  const all = openingCount(bare, read.part).all;
  if (all > 0) return { grade: 'elsewhere', count: all, phrase };
  return { grade: isOfModelUn(bare, read.part) ? 'model-un' : 'composed', phrase };
}
