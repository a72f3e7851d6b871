import MarkdownIt from 'markdown-it';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface Peer {
  readonly name: string;
  readonly parse: (text: string) => unknown;
}

const markdownIt = new MarkdownIt();
const remark = unified().use(remarkParse).freeze();

/** Parsers of Markdown, which the native notation is close to; each builds its tokens or tree and renders nothing. */
export const peers: readonly Peer[] = [
  { name: 'markdown-it', parse: (text) => markdownIt.parse(text, {}) },
  { name: 'remark-parse', parse: (text) => remark.parse(text) },
];
