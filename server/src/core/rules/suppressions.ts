import type { Directive } from '../model/directives.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Field } from '../model/resolution.js';
import { tokensOf } from '../syntax/tokens-of.js';
import type { Block, Tree } from '../syntax/tree.js';
import { lastStartingAt } from '../text/span.js';
import { CATEGORIES, type RuleInfo } from './rule.js';

/** One name in a comment that suppresses findings, and whether it has had to. */
export interface Suppression {
  readonly directive: Directive;
  /** A rule or a category; null where the comment names none and so means every rule. */
  readonly name: Field | null;
  /** Whether it has kept back a finding or, for `enable`, has put an end to a suppression. */
  used: boolean;
}

/** From `start` on the rules of one name are silent, or speak again. */
interface Turn {
  readonly start: number;
  readonly suppression: Suppression;
}

const EVERY = '*';

/**
 * What the comments of one document suppress. A comment about a line speaks about the whole block that the line is
 * in, because where a hard-wrapped paragraph breaks is chance. Of `disable` and `enable` the last one before a place
 * counts. Comments and places are each looked at once, with searches in sorted lists.
 */
export class Suppressions {
  readonly all: readonly Suppression[];
  readonly #blocks: readonly Block[];
  /** By name, then by the index of the block. */
  readonly #lines = new Map<string, Map<number, Suppression>>();
  /** By name; ascending. */
  readonly #turns = new Map<string, Turn[]>();

  /** @param findRule gives the rules that there are, by id */
  constructor({ tree, directives }: ResolutionDocument, findRule: (id: string) => RuleInfo | undefined) {
    this.#blocks = tree.blocks;
    const targets = new Targets(tree);
    const open = new OpenNames(findRule);
    this.all = directives.flatMap((directive) => {
      const { kind, names, span } = directive;
      if (kind === null || kind === 'profile') return [];
      return (names.length === 0 ? [null] : names).map((name): Suppression => {
        const suppression = { directive, name, used: false };
        const key = name?.text ?? EVERY;
        if (kind === 'disable-line') this.#line(key, targets.holding(span.start), suppression);
        else if (kind === 'disable-next-line') this.#line(key, targets.behind(span.end), suppression);
        else {
          const silences = kind === 'disable';
          if (!silences) suppression.used = open.includes(key);
          open.turn(key, silences);
          this.#turn(key, silences ? targets.from(span.start, span.end) : span.start, suppression);
        }
        return suppression;
      });
    });
  }

  /**
   * Whether `rule` may not speak about the place `offset`; what keeps it from it counts as used from then on.
   * With `named`, only a comment that names the rule itself does.
   */
  cover(rule: RuleInfo, offset: number, named = false): boolean {
    const block = lastStartingAt(this.#blocks, offset);
    let latest: Turn | undefined;
    for (const key of named ? [rule.id] : [rule.id, rule.category, EVERY]) {
      const line = this.#lines.get(key)?.get(block);
      if (line !== undefined) {
        line.used = true;
        return true;
      }
      const turns = this.#turns.get(key);
      const turn = turns?.[lastStartingAt(turns, offset)];
      if (turn !== undefined && turn.start >= (latest?.start ?? 0)) latest = turn;
    }
    if (latest?.suppression.directive.kind !== 'disable') return false;
    latest.suppression.used = true;
    return true;
  }

  #line(key: string, block: number, suppression: Suppression): void {
    const lines = this.#lines.get(key) ?? new Map<number, Suppression>();
    if (!lines.has(block)) lines.set(block, suppression);
    this.#lines.set(key, lines);
  }

  #turn(key: string, at: number, suppression: Suppression): void {
    const turns = this.#turns.get(key) ?? [];
    turns.push({ start: Math.max(at, turns.at(-1)?.start ?? 0), suppression });
    this.#turns.set(key, turns);
  }
}

/** Finds the blocks that comments speak about; asked in text order. */
class Targets {
  readonly #tree: Tree;
  readonly #blocks: readonly Block[];
  readonly #firstWords: number;
  #next = 0;
  #known = { block: -1, wordEnd: 0 };

  constructor(tree: Tree) {
    this.#tree = tree;
    this.#blocks = tree.blocks;
    this.#firstWords = tree.blocks.find(hasWords)?.start ?? Number.POSITIVE_INFINITY;
  }

  holding(offset: number): number {
    return lastStartingAt(this.#blocks, offset);
  }

  /** The block whose words come next behind a comment that ends at `end`. */
  behind(end: number): number {
    const own = this.holding(end - 1);
    this.#next = Math.max(this.#next, own);
    for (; this.#next < this.#blocks.length; this.#next++) {
      if (this.#wordEnd(this.#next) > end) break;
    }
    return this.#next;
  }

  /** Where a comment over `[start, end)` begins to hold: above all words it speaks about the whole file. */
  from(start: number, end: number): number {
    return start < this.#firstWords ? 0 : end;
  }

  /** Where the last token of the block ends that is neither white space nor a comment; -1 when there is none. */
  #wordEnd(index: number): number {
    if (this.#known.block !== index) {
      const tokens = tokensOf(this.#tree, this.#blocks[index] as Block);
      const last = tokens.findLast(({ kind }) => kind !== 'space' && kind !== 'comment');
      this.#known = { block: index, wordEnd: last?.end ?? -1 };
    }
    return this.#known.wordEnd;
  }
}

function hasWords({ kind }: Block): boolean {
  return kind !== 'blank' && kind !== 'comment';
}

/** The names that are disabled while the comments are read in order. Names of nothing are left out: they end nothing. */
class OpenNames {
  readonly #findRule: (id: string) => RuleInfo | undefined;
  readonly #open = new Map<string, RuleInfo['category'] | undefined>();

  constructor(findRule: (id: string) => RuleInfo | undefined) {
    this.#findRule = findRule;
  }

  turn(name: string, silences: boolean): void {
    const category = this.#findRule(name)?.category;
    const known = name === EVERY || category !== undefined || CATEGORIES.some((one) => one === name);
    if (silences && known) this.#open.set(name, category);
    else if (name === EVERY) this.#open.clear();
    else this.#open.delete(name);
  }

  /** Whether anything that `name` means is disabled. */
  includes(name: string): boolean {
    if (name === EVERY) return this.#open.size > 0;
    return (
      this.#open.has(EVERY) ||
      this.#open.has(name) ||
      this.#open.has(this.#findRule(name)?.category ?? name) ||
      [...this.#open.values()].some((category) => category === name)
    );
  }
}
