import { type Planter, replace } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.parts.flatMap(({ operative }) => {
    const [single] = operative;
    const start = single?.pieces[0]?.start;
    if (operative.length !== 1 || single?.label !== null || start === undefined) return [];
    return [replace(document, 'the single paragraph is numbered', { start, end: start }, '1. ')];
  });

export default plant;
