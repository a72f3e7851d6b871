import { rewrite } from '../cited.js';
import type { Planter } from '../defect.js';

const REFERENCE = /\bparagraph \d{1,3}(?: \([a-z]\))?/g;

/** "paragraph 5 (a)" becomes "paragraph 5(a)", "para. 5 (a)" and "operative paragraph 5 (a)". */
const plant: Planter = (document) =>
  document.resolution.passages.flatMap((passage) => {
    if (passage.provision === null || document.resolution.profile !== 'assembly') return [];
    return [...passage.text.matchAll(REFERENCE)].flatMap(({ 0: words, index }) => {
      if (!passage.isVerbatim(index, index + words.length) || passage.isQuoted(index)) return [];
      const open = passage.text.lastIndexOf('(', index);
      if (open > passage.text.lastIndexOf(')', index)) return [];
      const place = [index, index + words.length] as const;
      const forms = [words.replace('paragraph', 'para.'), `operative ${words}`];
      if (words.endsWith(')')) forms.push(words.replace(' (', '('));
      return forms.map((form) => rewrite(document, { passage }, place, form));
    });
  });

export default plant;
