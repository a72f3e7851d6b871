import { noteForm } from '../../../server/src/core/un/note-forms.js';
import { type Defect, type Planter, replace, replaceWords } from '../defect.js';

/** A treaty written out behind another kind of source is no “Ibid.”. */
function wrongReferents(document: Parameters<Planter>[0]): Defect[] {
  const notes = document.passages.filter(({ note }) => note !== null && /^\d/.test(note.label));
  // A text that an annex prints again has its notes twice.
  if (new Set(notes.map(({ note }) => note?.label)).size < notes.length) return [];
  let kind = '';
  return notes.flatMap((passage) => {
    const before = kind;
    const own = noteForm(passage.text).kind;
    if (own !== 'ibid') kind = own;
    const series = /^United Nations, Treaty Series, (?=vol)/.exec(passage.text)?.[0].length ?? 0;
    if (series === 0 || before === '' || before === 'treaty') return [];
    // A note that is marked out of turn has another note before it.
    const label = Number(passage.note?.label);
    if (!notes.some(({ note }) => Number(note?.label) === label - 1)) return [];
    return [replace(document, `note ${label} becomes an Ibid.`, passage.spanOf(0, series), 'Ibid., ')];
  });
}

const plant: Planter = (document) => [
  ...replaceWords(document, /^Ibid\., (?=\w)/g, 'Ibid, '),
  ...replaceWords(document, /^Ibid\., (?=\w)/g, 'ibid. '),
  ...wrongReferents(document),
];

export default plant;
