import { trimEndOf } from '../../text/trim.js';
import type { Treaty, TreatyCatalogue } from '../../un/treaties.js';
import type { ResolutionDocument } from '../document.js';
import { PassageFinder } from '../words-before.js';
import type { TreatyCitation } from './citation.js';

/** As long as the longest official name with what stands behind it. */
const LONGEST_NAME = 300;
const SIGNS = ',;:.”"’*_';
const LONGEST_WORD = 40;

/** Tells which treaties a text names before the marks of the notes that cite them. */
export class NamedTreaties {
  readonly #document: ResolutionDocument;
  readonly #treaties: TreatyCatalogue;
  #finder: PassageFinder | undefined;

  constructor(document: ResolutionDocument, treaties: TreatyCatalogue) {
    this.#document = document;
    this.#treaties = treaties;
  }

  /** The treaty with whose name the words end before the first mark of the note in which `citation` stands, or null. */
  before(citation: TreatyCitation): Treaty | null {
    const mark = citation.passage.note?.references[0]?.span.start;
    if (mark === undefined || !this.#mayBeNamed(mark)) return null;
    this.#finder ??= new PassageFinder(this.#document);
    const named = this.#namedIn(this.#finder.sourceBefore(mark, LONGEST_NAME));
    if (named === null || isPlaceOf(citation, named)) return named;
    // The source is read roughly; what it seems to contradict is looked at word by word.
    return this.#namedIn(this.#finder.wordsBefore(mark, LONGEST_NAME));
  }

  /** Whether the word before a mark is the last one of some official name: mostly it is not, and there is nothing to read. */
  #mayBeNamed(mark: number): boolean {
    const words = trimEndOf(this.#document.text.slice(Math.max(0, mark - LONGEST_WORD), mark), SIGNS);
    const start = Math.max(words.lastIndexOf(' '), words.lastIndexOf('\n')) + 1;
    return this.#treaties.hasNameEndingWith(words.slice(start));
  }

  #namedIn(before: string | null): Treaty | null {
    return before === null ? null : this.#treaties.endingIn(trimEndOf(before, SIGNS));
  }
}

/**
 * What the reference of a note says against the treaty that the text names: "is the place of …, but the text names …"; null
 * where it says nothing. Several treaties in one note, or one that is known from another volume too, are left alone.
 */
export function saidAgainst(
  citation: TreatyCitation,
  named: Treaty,
  treaties: TreatyCatalogue,
): string | null {
  const { series, volumes, numbers } = citation;
  const [volume, number] = [volumes[0], numbers[0]];
  if (volume === undefined || number === undefined || volumes.length > 1 || numbers.length > 1) return null;
  if (isPlaceOf(citation, named)) return null;
  const found = treaties.find(series, volume, number);
  if (found.some(({ name }) => name === named.name)) return null;
  const [cited] = found;
  const said =
    cited === undefined
      ? `is not the place of the ${named.name}, which the text names before the mark`
      : `is the place of the ${cited.name}, but the text names the ${named.name} before the mark`;
  return `${said}: that is vol. ${named.volume}, No. ${named.number}`;
}

function isPlaceOf({ series, volumes, numbers }: TreatyCitation, treaty: Treaty): boolean {
  return series === treaty.series && volumes.includes(treaty.volume) && numbers.includes(treaty.number);
}
