import { type Defect, lineOf, type Planter, replace } from '../defect.js';

const NAME = /(?:[\p{L}\d-]+ ){2}[\p{L}\d-]+(?=[^\p{L}\d]{0,2}$)/u;

const plant: Planter = (document) => {
  const { text, resolution } = document;
  const first = resolution.parts[0]?.preambular[0];
  if (first === undefined) return [];
  return resolution.footnotes.flatMap(({ text: words, references: [mark], span }): Defect[] => {
    const number = /^(?:General Assembly r|R)esolution (\d\d\/\d{1,3})\.$/.exec(words)?.[1];
    const name =
      mark === undefined
        ? undefined
        : NAME.exec(text.slice(Math.max(0, mark.span.start - 80), mark.span.start))?.[0];
    if (number === undefined || name === undefined || text.split(`esolution ${number}`).length > 2) return [];
    const start = text.lastIndexOf('\n', first.span.start - 1) + 1;
    const paragraph = `Recalling ${name}, adopted by the General Assembly in its resolution ${number} of 1 July 2010,\n\n`;
    const defect = replace(document, `the text gives ${number} too`, { start, end: start }, paragraph);
    return [{ ...defect, lines: [lineOf(defect.broken, span.start + paragraph.length)] }];
  });
};

export default plant;
