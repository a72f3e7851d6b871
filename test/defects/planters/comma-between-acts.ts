import { inPassages, type Planter, replaceWords } from '../defect.js';

// Near the beginning the words may be addressees that two verbs share.
const OPERATIVE =
  /([^.;:–]{90}\p{Ll}{4}), and (requests|urges|invites|stresses|encourages|recalls) (the|all|its|that|in) /gu;
const PREAMBULAR =
  /([^.;:–]{90}\p{Ll}{3}[^g\W]), and (reaffirming|recalling|stressing|underlining|noting) (the|all|its|that|in) /gu;

const plant: Planter = (document) =>
  document.resolution.profile === 'assembly'
    ? [
        ...replaceWords(
          inPassages(document, ({ half }) => half === 'operative'),
          OPERATIVE,
          '$1 and $2 $3 ',
        ),
        ...replaceWords(
          inPassages(document, ({ half }) => half === 'preambular'),
          PREAMBULAR,
          '$1 and $2 $3 ',
        ),
      ]
    : [];

export default plant;
