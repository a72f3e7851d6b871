import { type Planter, replaceWords } from '../defect.js';

// Not in quotations and titles, nor in a declaration, which has sentences of its own.
const plant: Planter = (document) => {
  if (document.resolution.parts.some(({ operative: [first] }) => first?.label === null)) return [];
  return replaceWords(document, /(\p{Ll}{6}), (?:and|as|in) (\p{Ll}+)/gu, '$1. They $2').filter(
    ({ lines: [line = 1], broken }) =>
      !/[“"]|\[\^\d+\]:|^[¹²³⁴-⁹⁰]|^<sup>/.test(broken.split('\n')[line - 1] ?? ''),
  );
};

export default plant;
