import { rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const plant: Planter = (document) =>
  document.resolution.passages.flatMap((passage) =>
    passage.provision === null || document.resolution.profile !== 'assembly'
      ? []
      : [...passage.text.matchAll(/\bthe present (?=resolution\b)/g)]
          .filter(
            ({ 0: words, index }) =>
              passage.isVerbatim(index, index + words.length) && !passage.isQuoted(index),
          )
          .map(({ 0: words, index }) =>
            rewrite(document, { passage }, [index, index + words.length], 'this '),
          ),
  );

export default plant;
