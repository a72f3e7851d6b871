import { currentSession } from '../../../server/src/core/rules/support/session.js';
import { ordinalNumber } from '../../../server/src/core/un/sessions.js';
import { type Defect, half, type Planter, replace } from '../defect.js';

const PLACE =
  /\b(?:to report to the General Assembly|submit to the General Assembly|[Dd]ecides to include in the provisional agenda of) (?:at )?(?:its )([a-z-]+) session/;

const plant: Planter = (document) => {
  const current = currentSession(document.resolution);
  if (current?.organ !== 'A') return [];
  const operative = half(document, 'operative').map(({ text }) => text);
  return document.passages.flatMap((passage): Defect[] => {
    if (passage.half !== 'operative' || passage.isItem || !operative.includes(passage.text)) return [];
    if (!/\b(?:Requests|Decides)\b/.test(passage.text.slice(0, 30))) return [];
    const match = PLACE.exec(passage.text);
    const word = match?.[1] ?? '';
    if (match === null || (ordinalNumber(word) ?? 0) < current.session) return [];
    const start = match.index + match[0].length - `${word} session`.length;
    if (!passage.isVerbatim(start, start + word.length)) return [];
    return [
      replace(
        document,
        `${word} becomes the fiftieth`,
        passage.spanOf(start, start + word.length),
        'fiftieth',
      ),
    ];
  });
};

export default plant;
