/** Part of a line: words to be shown as they are, words that matter, or an address under a name. */
export type Piece =
  | string
  | { readonly strong: string }
  | { readonly name: string; readonly address: string };

interface Block {
  readonly isItem: boolean;
  readonly pieces: readonly Piece[];
}

/**
 * What a hover says, block by block: whole sentences or short labelled lines, which a screen reader can read out. Shown
 * as Markdown, or as plain text by editors that know no Markdown.
 */
export class HoverText {
  readonly #blocks: Block[] = [];

  /** Adds a paragraph; one without words is left out. */
  say(...pieces: readonly Piece[]): this {
    if (pieces.some((piece) => piece !== '')) this.#blocks.push({ isItem: false, pieces });
    return this;
  }

  /** Adds an entry of a list. */
  item(...pieces: readonly Piece[]): this {
    this.#blocks.push({ isItem: true, pieces });
    return this;
  }

  /** Adds everything that `other` says. */
  append(other: HoverText): this {
    this.#blocks.push(...other.#blocks);
    return this;
  }

  get markdown(): string {
    return this.#join((pieces) => pieces.map(inMarkdown).join(''));
  }

  get plainText(): string {
    return this.#join((pieces) => pieces.map(inPlainText).join(''));
  }

  #join(show: (pieces: readonly Piece[]) => string): string {
    return this.#blocks
      .map(({ isItem, pieces }, index) => {
        const gap = index === 0 ? '' : isItem && this.#blocks[index - 1]?.isItem ? '\n' : '\n\n';
        return `${gap}${isItem ? '- ' : ''}${show(pieces)}`;
      })
      .join('');
  }
}

function inMarkdown(piece: Piece): string {
  if (typeof piece === 'string') return escaped(piece);
  if ('strong' in piece) return `**${escaped(piece.strong)}**`;
  return `[${escaped(piece.name)}](${piece.address.replace(/\(/g, '%28').replace(/\)/g, '%29')})`;
}

function inPlainText(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return 'strong' in piece ? piece.strong : `${piece.name}: ${piece.address}`;
}

/** Words are shown as they are, whatever signs they contain: no markup, no list, no heading, no character reference. */
function escaped(words: string): string {
  return words
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
}
