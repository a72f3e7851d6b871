import { lastMention } from '../../model/citations/organ-words.js';
import { organMeant } from '../../model/citations/session-mentions.js';
import {
  assemblyOpeningYear,
  commissionYear,
  humanRightsSeason,
  humanRightsYear,
} from '../../un/session-years.js';
import { ordinalWord } from '../../un/sessions.js';
import type { Knowledge } from '../knowledge.js';
import type { Caret } from './caret.js';
import { type Completion, NOTHING, type Proposal } from './proposal.js';
import { sessionOf } from './session-of.js';

const AT_ITS = /(?:^| )at its ((?:[a-z]|\d)[a-z\d-]{0,20})?$/;
const LONGEST = 40;
/** The one that follows comes first: that is the session to which a report is submitted. */
const STEPS = [1, 2, 0, 3, 4, 5];

/** Behind "at its": the sessions round the text's own, the one that follows first. */
export function proposeSessions(caret: Caret, knowledge: Knowledge): Completion {
  const match = AT_ITS.exec(caret.before.slice(-LONGEST));
  if (match === null) return NOTHING;
  const typed = match[1] ?? '';
  const span = caret.spanOf(typed);
  const organ = organBefore(caret);
  const session = sessionOf(caret, organ, knowledge);
  if (span === null || session === null) return NOTHING;
  const noun = caret.behind.trimStart().startsWith('session') ? '' : ' session';
  const proposals = STEPS.map((step): Proposal => {
    const name = `${organ === 'E' ? session + step : ordinalWord(session + step)}${noun}`;
    const years = yearsOf(organ, session + step);
    return {
      kind: 'session',
      label: name,
      description: years,
      detail: years,
      documentation: null,
      filter: name,
      edit: { span, newText: name },
    };
  }).filter(({ filter }) => filter.startsWith(typed));
  return { proposals, incomplete: false };
}

/** The organ that "its" means: the last one named, short forms being those of the text. */
function organBefore({ before, own }: Caret): string {
  return organMeant(lastMention(before)?.symbol ?? own, own);
}

function yearsOf(organ: string, session: number): string {
  if (organ === 'A') return `${assemblyOpeningYear(session)}–${assemblyOpeningYear(session) + 1}`;
  if (organ === 'A/HRC') return `${humanRightsSeason(session).name} ${humanRightsYear(session)}`;
  return `${commissionYear(organ, session) ?? ''}`;
}
