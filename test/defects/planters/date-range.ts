import { rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const RANGE = /\bfrom (\d{1,2}) to (\d{1,2}) (?=[A-Z][a-z]{2,8} \d{4})/g;

const plant: Planter = (document) =>
  document.resolution.passages.flatMap((passage) => {
    if (passage.provision === null || document.resolution.profile !== 'assembly') return [];
    return [...passage.text.matchAll(RANGE)]
      .filter(
        ({ 0: words, index }) => passage.isVerbatim(index, index + words.length) && !passage.isQuoted(index),
      )
      .map(({ 0: words, 1: first, 2: last, index }) =>
        rewrite(document, { passage }, [index, index + words.length], `from ${first}–${last} `),
      );
  });

export default plant;
