import type { ResolutionDocument } from '../model/document.js';
import type { Paragraph, Provision } from '../model/resolution.js';
import type { Span } from '../text/span.js';
import type { SemanticToken } from './feature-types.js';

/** Opening phrases, numbers and labels, note marks and citations, in text order and without overlap. */
export function semanticTokens({ text, resolution }: ResolutionDocument): readonly SemanticToken[] {
  const tokens: SemanticToken[] = [];
  const add = (span: Span, type: SemanticToken['type']): void => {
    // Protocol tokens stay on one line.
    for (const { start, end } of lines(text, span)) tokens.push({ span: { start, end }, type });
  };
  for (const part of resolution.parts) {
    for (const paragraph of part.preambular) addProvision(paragraph, add);
    for (const paragraph of part.operative) addProvision(paragraph, add);
  }
  for (const { span } of resolution.noteMarks) add(span, 'noteMark');
  for (const { labelSpan } of resolution.footnotes) add(labelSpan, 'noteMark');
  for (const { span } of resolution.citations) add(span, 'citation');
  tokens.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let done = 0;
  return tokens.filter(({ span }) => {
    if (span.start < done) return false;
    done = span.end;
    return true;
  });
}

function addProvision(
  provision: Provision | Paragraph,
  add: (span: Span, type: SemanticToken['type']) => void,
): void {
  if (provision.label !== null && provision.label.text !== '') add(provision.label.span, 'number');
  if ('opening' in provision && provision.opening !== null) add(provision.opening.span, 'opening');
  for (const item of provision.items) addProvision(item, add);
}

function* lines(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (at > from) yield { start: from, end: at };
    from = at + 1;
  }
  if (end > from) yield { start: from, end };
}
