import { half, type Planter, replaceWords } from '../defect.js';
import { opened } from '../openings.js';

/** The preposition is left out behind "Takes note", wherever it stands, and behind other openings. */
const plant: Planter = (document) => [
  ...replaceWords(
    document,
    /\b(tak(?:es|ing) note(?: with appreciation| with satisfaction| with concern)?) of (the|its|all|their)\b/gi,
    '$1 $2',
  ).filter(({ lines }) => lines.some((line) => paragraphLines(document).has(line))),
  ...opened(document).flatMap(({ paragraph, phrase, plant: put }) => {
    if (!/(?:forward|mindful|guided|aware|conscious)$/i.test(phrase)) return [];
    const next = / (?:to|of|by)(?= (?:the|its|all|their)\b)/y;
    next.lastIndex = phrase.length;
    const found = next.exec(paragraph.text);
    if (found === null) return [];
    const span = { start: phrase.length, end: phrase.length + found[0].length };
    return put(`“${phrase}” without “${found[0].trim()}”`, [{ span, newText: '' }]);
  }),
];

/** Titles and note texts are no sentences of the resolution. */
function paragraphLines(document: Parameters<Planter>[0]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const { span } of [...half(document, 'preambular'), ...half(document, 'operative')]) {
    let line = document.text.slice(0, span.start).split('\n').length;
    lines.add(line);
    for (const char of document.text.slice(span.start, span.end)) if (char === '\n') lines.add(++line);
  }
  return lines;
}

export default plant;
