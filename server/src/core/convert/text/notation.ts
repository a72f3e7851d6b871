/** How a text is written: every choice that the notations of real texts differ in. */
export interface Notation {
  readonly name: string;
  /** Emphasis round opening phrases and titles of publications; null leaves it out. */
  readonly italic: readonly [before: string, after: string] | null;
  /** The mark of a note in the text. */
  readonly mark: (label: string) => string;
  /** What opens a note text. */
  readonly noteOpening: (label: string) => string;
  /** The mark stands on a line of its own above the note text. */
  readonly noteLabelAlone: boolean;
  /** Note texts at page ends, breaking paragraphs, every so many characters; 0 puts all of them at the end. */
  readonly pageLength: number;
  /** Running heads and page numbers between pages. */
  readonly runningHeads: boolean;
  /** Between two paragraphs. */
  readonly gap: '\n\n' | '\n';
  /** Before the first word of a paragraph, and between its number and its words. */
  readonly indent: '' | '\t';
  readonly labelGap: ' ' | '\t';
  /** Column at which lines are hard-wrapped, or 0. */
  readonly wrap: number;
  /** Signs that pandoc would escape are escaped, and every line is quoted with `> `. */
  readonly pandoc: boolean;
  readonly lineEnd: '\n' | '\r\n';
  readonly titleMark: '' | '# ';
}

const superscript = (label: string): string =>
  label.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);

/** What templates, snippets and the formatter write. */
export const NATIVE: Notation = {
  name: 'native',
  italic: ['*', '*'],
  mark: (label) => `[^${label}]`,
  noteOpening: (label) => `[^${label}]: `,
  noteLabelAlone: false,
  pageLength: 0,
  runningHeads: false,
  gap: '\n\n',
  indent: '',
  labelGap: ' ',
  wrap: 0,
  pandoc: false,
  lineEnd: '\n',
  titleMark: '# ',
};

const SUPERSCRIPT: Notation = {
  ...NATIVE,
  name: 'superscript',
  mark: superscript,
  noteOpening: (label) => `${superscript(label)} `,
  titleMark: '',
};

const GLUED: Notation = {
  ...NATIVE,
  name: 'glued',
  italic: null,
  mark: (label) => label,
  noteOpening: (label) => `${label} `,
  gap: '\n',
  indent: '\t',
  labelGap: '\t',
  titleMark: '',
};

/** Every notation that the corpus proof renders, parses back and compares. */
export const NOTATIONS: readonly Notation[] = [
  NATIVE,
  SUPERSCRIPT,
  {
    ...NATIVE,
    name: 'page-broken',
    mark: (label) => `<sup>${label}</sup>`,
    noteOpening: (label) => `<sup>${label}</sup> `,
    pageLength: 3000,
  },
  GLUED,
  { ...NATIVE, name: 'bracket', mark: (label) => `[${label}]`, noteOpening: (label) => `[${label}] ` },
  { ...NATIVE, name: 'wrapped', wrap: 72 },
  { ...NATIVE, name: 'pandoc', pandoc: true },
  { ...NATIVE, name: 'one-line', gap: '\n' },
  { ...SUPERSCRIPT, name: 'lone-mark', noteLabelAlone: true },
  { ...SUPERSCRIPT, name: 'running-heads', pageLength: 3000, runningHeads: true },
  { ...NATIVE, name: 'crlf', lineEnd: '\r\n' },
];
