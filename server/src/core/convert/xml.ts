import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface OpenElement extends XmlElement {
  readonly children: (XmlElement | string)[];
}

/** Why a text is not readable as XML, in one line. */
export class XmlError extends Error {}

// Deeper than any document; a bound for what recursive readers must follow.
const DEEPEST = 200;

/**
 * Reads `xml` into its elements, comments and processing instructions left out. External entities are never
 * fetched and internal ones never expanded: a document type declaration is passed over and an unknown entity
 * is an error.
 * @throws XmlError when the text is not well-formed or nested too deeply
 */
export function readXml(xml: string): XmlElement {
  const parser = new SaxesParser();
  const open: OpenElement[] = [{ name: '', attributes: {}, children: [] }];
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new XmlError(`elements are nested more than ${DEEPEST} deep`);
    const element: OpenElement = { name: localName(name), attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const words = (text: string): void => {
    open.at(-1)?.children.push(text);
  };
  parser.on('text', words);
  parser.on('cdata', words);
  parser.on('error', (error) => {
    throw new XmlError(`the XML is not well-formed: ${error.message}`);
  });
  parser.write(xml).close();
  const root = open[0]?.children.find((child) => typeof child !== 'string');
  if (root === undefined || typeof root === 'string') throw new XmlError('the XML has no element');
  return root;
}

/** All elements below `element` with one of `names`, in order, at any depth; not below one that matches. */
export function* descendants(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.includes(child.name)) yield child;
    else yield* descendants(child, ...names);
  }
}

export function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element).find((candidate) => candidate.name === name);
}

/** All words below `element`, notes left out, white space folded. */
export function wordsOf(element: XmlElement): string {
  return fold(collect(element, []));
}

export function fold(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ').trim();
}

/** The words below `element` as printed: a line break parts two lines, and so does the start of an element named in `blocks`. */
export function printedLines(element: XmlElement, ...blocks: readonly string[]): string[] {
  return collect(element, blocks)
    .split(LINE_BREAK)
    .map(fold)
    .filter((line) => line !== '');
}

// The line separator of Unicode, which is white space where lines do not count.
const LINE_BREAK = '\u2028';

function collect(element: XmlElement, blocks: readonly string[]): string {
  let text = '';
  for (const part of element.children) {
    if (typeof part === 'string') text += part;
    else if (part.name === 'eol') text += LINE_BREAK;
    else if (part.name !== 'authorialNote')
      text += (blocks.includes(part.name) ? LINE_BREAK : '') + collect(part, blocks);
  }
  return text;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
