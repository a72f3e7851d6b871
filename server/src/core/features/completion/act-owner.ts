import type { Citation, NumberCitation } from '../../model/citations/citation.js';
import {
  SHORT_ASSEMBLY,
  SHORT_COMMISSION,
  SHORT_CONFERENCE,
  SHORT_COUNCIL,
} from '../../model/citations/organ-words.js';
import { type OwnerWords, ownerBefore, ownerOf } from '../../model/citations/owner.js';
import type { Listed } from '../../un/catalogue-search.js';
import { numberAt, type ResolutionNumber } from '../../un/resolution-numbers.js';
import type { Caret } from './caret.js';

const LOOK_BACK = 200;
const SHORT_FORMS: ReadonlySet<string> = new Set([
  SHORT_ASSEMBLY,
  SHORT_COUNCIL,
  SHORT_COMMISSION,
  SHORT_CONFERENCE,
]);

/** Whose a number would be at the caret, by the same reading that the text gets once it is written. */
export class ActOwner {
  readonly words: OwnerWords;
  readonly own: string;
  readonly #before: string;
  readonly #previous: string | null;
  readonly #known = new Map<string, string>();

  /** `start`: where the keyword starts in the words before the caret, or the number that stands alone. */
  constructor(caret: Caret, start: number) {
    this.words = ownerBefore(caret.before, start);
    this.own = caret.own;
    this.#before = caret.before.slice(Math.max(0, this.words.start - LOOK_BACK), this.words.start);
    let previous: string | null = null;
    for (const citation of numbersBefore(caret)) {
      if (citation.basis === 'named' || citation.basis === 'its')
        this.#known.set(citation.number.text, citation.organ);
      if (
        citation.span.start >= caret.block.start &&
        citation.span.end <= caret.offset - (caret.before.length - start)
      )
        previous = citation.organ;
    }
    this.#previous = previous;
  }

  /** Whether the words before the number leave it open whose it is, so that its organ can be named there. */
  get isOpen(): boolean {
    return this.words.basis === 'own';
  }

  /** Whether the words before the number may speak of `organ`: a cheap look before `organOf`. */
  mayBe(organ: string): boolean {
    const { organs, basis } = this.words;
    if (basis === 'its') {
      const [said = this.own] = organs;
      return said === organ || SHORT_FORMS.has(said);
    }
    return basis !== 'named' || organs.includes(organ);
  }

  /** First component of the symbols of the organ whose `number` is. */
  organOf(number: ResolutionNumber, date: string | null): string {
    return ownerOf(number, this.words, {
      own: this.own,
      previous: this.#previous,
      known: this.#known.get(number.text) ?? null,
      before: this.#before,
      date,
    }).organ;
  }

  /** Whether `listed` would be read as what it is, with its date behind it or without any. */
  reads({ organ, number, date }: Listed, dated: boolean): boolean {
    if (!this.mayBe(organ)) return false;
    const read = numberAt(number, 0);
    return read !== null && this.organOf(read, dated && date !== '' ? date : null) === organ;
  }
}

/** The numbers that the text cites before the caret, the one at the caret left out. */
export function numbersBefore(caret: Caret): NumberCitation[] {
  return caret.document.resolution.citations.filter(
    (citation): citation is NumberCitation => isNumber(citation) && citation.span.end < caret.offset,
  );
}

function isNumber({ kind }: Citation): boolean {
  return kind === 'resolution' || kind === 'decision';
}
