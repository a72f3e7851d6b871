import { half, leaves, type Planter, replace, withList } from '../defect.js';

const SOUND = { preambular: ',', operative: ';' } as const;

const plant: Planter = (document) => {
  if (document.resolution.profile !== 'assembly') return [];
  const base = withList(document);
  return (['preambular', 'operative'] as const).flatMap((kind) =>
    leaves(half(base, kind))
      .filter(({ ending }) => ending?.char === SOUND[kind])
      .flatMap(({ span: { end } }) =>
        ['and', 'or'].map((word) =>
          replace(base, `“${word}” behind a list item`, { start: end, end }, ` ${word}`),
        ),
      ),
  );
};

export default plant;
