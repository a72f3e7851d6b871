import { opaque, parse } from '../syntax/parse.js';
import type { Tree } from '../syntax/tree.js';
import type { Profile } from '../un/organs.js';
import { type Directive, profileIn, readDirectives } from './directives.js';
import type { Passage } from './passages.js';
import { readResolution } from './read.js';
import { type Recognition, recognize, unreadable } from './recognize.js';
import type { Resolution } from './resolution.js';

/** One version of one text and what is known of it. Immutable to its readers; everything is read when first asked for. */
export interface ResolutionDocument {
  readonly text: string;
  readonly tree: Tree;
  /** What its comments tell Penholder. */
  readonly directives: readonly Directive[];
  readonly resolution: Resolution;
  /** Titles, paragraphs, subparagraphs and note texts as words to search. */
  readonly passages: readonly Passage[];
  /** Whether the text is a resolution at all; only then do rules speak. */
  readonly recognition: Recognition;
}

/**
 * A document over `text`. `profile` overrides the one that the text shows, and a comment `penholder-profile` in the
 * text overrides both.
 * Text that is too large or binary is never parsed: its tree has one block and its resolution nothing.
 */
export function createDocument(text: string, profile: Profile | 'auto' = 'auto'): ResolutionDocument {
  return new LazyDocument(text, profile);
}

class LazyDocument implements ResolutionDocument {
  readonly text: string;
  readonly #profile: Profile | 'auto';
  readonly #unreadable: 'too-large' | 'binary' | null;
  #tree: Tree | undefined;
  #directives: readonly Directive[] | undefined;
  #resolution: Resolution | undefined;
  #recognition: Recognition | undefined;

  constructor(text: string, profile: Profile | 'auto') {
    this.text = text;
    this.#profile = profile;
    this.#unreadable = unreadable(text);
  }

  get tree(): Tree {
    this.#tree ??= this.#unreadable === null ? parse(this.text) : opaque(this.text);
    return this.#tree;
  }

  get directives(): readonly Directive[] {
    this.#directives ??= readDirectives(this.tree);
    return this.#directives;
  }

  get resolution(): Resolution {
    this.#resolution ??= readResolution(this.tree, profileIn(this.directives) ?? this.#profile);
    return this.#resolution;
  }

  get passages(): readonly Passage[] {
    return this.resolution.passages;
  }

  get recognition(): Recognition {
    this.#recognition ??= this.#unreadable ?? recognize(this.text, this.resolution);
    return this.#recognition;
  }
}
