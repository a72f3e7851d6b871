import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.parts.flatMap(({ organ, preambular, operative: [first] }) => {
    if (organ === null || first === undefined) return [];
    const end = organ.span.end;
    const comma = document.text.slice(organ.span.start, end).lastIndexOf(',');
    if (comma < 0) return [replace(document, `${organ.name} gets a comma`, { start: end, end }, ',')];
    // In a text in sections the comma says nothing.
    if ((preambular[0]?.span.start ?? Number.MAX_SAFE_INTEGER) > first.span.start) return [];
    const start = organ.span.start + comma;
    return [replace(document, `${organ.name} loses its comma`, { start, end: start + 1 }, '')];
  });

export default plant;
