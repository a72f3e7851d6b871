import { type Planter, replaceWords } from '../defect.js';

const TREATY = /^(?:United Nations, Treaty Series|Ibid\.), vol/;

const plant: Planter = (document) => {
  const organs = new Set(document.resolution.parts.map(({ organ }) => organ?.name));
  const assembly = organs.size === 1 && organs.has('The General Assembly');
  return [
    ...replaceWords(document, /\bvol\.(?= \d+, Nos?\.)/g, 'vols.', ({ text }) => TREATY.test(text)),
    ...replaceWords(document, /\bNo\.(?= \d+\.$)/g, 'Nos.', ({ text }) => TREATY.test(text)),
    ...replaceWords(document, /\bNos\.(?= \d)/g, 'No.', ({ text }) => TREATY.test(text)),
    ...replaceWords(document, /\bSession(?=, Supplement No)/g, 'session', ({ text }) =>
      /^(?:Official|Ibid)/.test(text),
    ),
    ...(assembly
      ? replaceWords(
          document,
          /^Resolution(s?)(?= \d)/g,
          'General Assembly resolution$1',
          ({ note }) => note !== null,
        )
      : []),
  ];
};

export default plant;
