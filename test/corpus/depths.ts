import { textOf } from '../../server/src/core/convert/akn/inline.js';
import type { Line } from '../../server/src/core/convert/akn/lines.js';
import type { AknResolution } from '../../server/src/core/convert/akn/read.js';
import type { ParagraphContent } from '../../server/src/core/convert/content.js';

/**
 * How the depth that the labels of subparagraphs give compares with the nesting of the markup. Where the two
 * disagree, the markup is at fault in one of three ways; a subparagraph that is none of them is misread.
 */
export class Depths {
  equal = 0;
  /** Roman numerals below a letter, marked up beside it. */
  flat = 0;
  /** Two members of one series, such as (b) and (c), marked up at different depths. */
  uneven = 0;
  /** Two degrees below the paragraph or subparagraph above at once. */
  skipped = 0;
  readonly misread: string[] = [];

  get compared(): number {
    return this.equal + this.flat + this.uneven + this.skipped + this.misread.length;
  }

  add(file: string, { content, lines }: AknResolution): void {
    const marked = depthsOf(lines.flat());
    for (const part of content.parts) {
      for (const paragraph of part.paragraphs) this.#compare(file, paragraph, 0, marked);
    }
  }

  /** Compares the series below `parent`, which the markup sets at `depth`, and the series below its members. */
  #compare(file: string, parent: ParagraphContent, depth: number, marked: Map<string, number[]>): void {
    const series = parent.items.map((item) => ({ item, own: marked.get(keyOf(item))?.shift() ?? 0 }));
    const uneven = new Set(series.flatMap(({ own }) => (own > 0 ? [own] : []))).size > 1;
    for (const { item, own } of series) {
      if (own > 0) {
        if (own === depth + 1) this.equal++;
        else if (uneven) this.uneven++;
        else if (own === depth && /^\W*[ivx]+\W*$/.test(item.label ?? '')) this.flat++;
        else if (own > depth + 1) this.skipped++;
        else this.misread.push(`${file} ${keyOf(item)}: ${own} in the markup, ${depth + 1} by its label`);
      }
      this.#compare(file, item, own > 0 ? own : depth + 1, marked);
    }
  }

  /** One line for the report. */
  toString(): string {
    return `${this.equal} of ${this.compared} subparagraphs lie as deep as in the markup; ${this.flat} roman numerals are marked up beside their letters, ${this.uneven} are marked up unlike others of their series, ${this.skipped} two degrees down at once; ${this.misread.length} are misread`;
  }
}

/** The depths that the markup gives, by label and words, in order. */
function depthsOf(lines: readonly Line[]): Map<string, number[]> {
  const depths = new Map<string, number[]>();
  for (const line of lines) {
    if (line.depth === 0 || line.label === null) continue;
    const key = keyOf(line);
    depths.set(key, [...(depths.get(key) ?? []), line.depth]);
  }
  return depths;
}

function keyOf({ label, runs }: Pick<ParagraphContent, 'label' | 'runs'>): string {
  return `${label} ${textOf(runs).slice(0, 60)}`;
}
