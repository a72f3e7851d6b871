import { service } from '../../../server/src/core/service.js';
import { type Planter, replaceWords } from '../defect.js';

const MEANS =
  /(?:within|in) [^.;]{0,40} resources|extrabudgetary|voluntary (?:contribution|fund)|additional cost|availability of/;
const MONEY = /budget|financ|assessment|pension|programme planning|common system|human resources/i;

const plant: Planter = (document) => {
  const { masthead, parts, profile } = document.resolution;
  // One act that costs money is enough for the hint, and one way to pay for it silences it.
  const isQuiet =
    profile === 'assembly' &&
    !MEANS.test(document.text) &&
    !MONEY.test(masthead.title?.text ?? '') &&
    parts[0]?.organ?.name !== 'The Human Rights Council' &&
    service.diagnose(document).every(({ rule }) => rule.id !== 'budget-implication');
  if (!isQuiet) return [];
  return replaceWords(
    document,
    /^(?:Invites|Encourages|Urges)\b/g,
    'Decides to establish a working group, and invites',
    ({ half, isItem }) => half === 'operative' && !isItem,
  );
};

export default plant;
