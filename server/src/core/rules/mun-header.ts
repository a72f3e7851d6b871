import type { ResolutionDocument } from '../model/document.js';
import { wordsOf } from '../model/words.js';
import type { Span } from '../text/span.js';
import type { HeaderLine } from './mun-conventions.js';
import { defineRule } from './rule.js';

export default defineRule({
  id: 'mun-header',
  summary: 'The header of a draft names forum, question and submitters, as the conference asks.',
  category: 'model-un',
  severity: 'information',
  fix: 'none',
  profiles: ['mun'],
  languages: ['en'],
  source:
    'Guides of conferences: westlakemun2019.wixsite.com/website/info-for-delegates, sites.google.com/view/collectors-mun',
  lesson: 'The header tells the chairs which committee the draft belongs to and whom to call first.',

  check(document, report, { mun }) {
    const lines = headerLines(document);
    // A draft without any such line follows another custom.
    const [top] = lines;
    if (top === undefined) return;
    for (const { name, value, span } of lines) {
      if (value === '')
        report({
          span,
          message: `This line of the header is empty. Write ${CONTENTS[name]} behind the colon.`,
        });
    }
    const missing = mun.header.filter((name) => lines.every((line) => line.name !== name));
    if (missing.length === 0) return;
    const names = missing.map((name) => `“${TITLES[name]}:”`).join(' and ');
    const contents = missing.map((name) => CONTENTS[name]).join(' and ');
    report({
      span: top.span,
      message: `The header has no ${missing.length === 1 ? 'line' : 'lines'} ${names}. Add ${missing.length === 1 ? 'it' : 'them'}, with ${contents}.`,
    });
  },
});

const TITLES: Readonly<Record<HeaderLine, string>> = {
  forum: 'FORUM',
  question: 'QUESTION OF',
  submitter: 'SUBMITTED BY',
  'co-submitters': 'CO-SUBMITTED BY',
  signatories: 'SIGNATORIES',
};

const CONTENTS: Readonly<Record<HeaderLine, string>> = {
  forum: 'the committee',
  question: 'the topic',
  submitter: 'the delegation that submits the draft',
  'co-submitters': 'the delegations that helped to write it',
  signatories: 'the delegations that want it to be debated',
};

/** How each line may begin; conferences have several words for it. */
const BEGINNINGS: readonly (readonly [HeaderLine, RegExp])[] = [
  ['forum', /^(?:forum|committee|council|organ|body|submitted to) ?:/i],
  ['question', /^(?:question of|topic|subject(?: of resolution)?|agenda(?: item)?|issue|re) ?:/i],
  ['co-submitters', /^co[- ]?(?:submitted by|submitters?|sponsors?) ?:/i],
  ['submitter', /^(?:main[- ]?)?(?:submitted by|submitters?|sponsors?|delegations?|authors?) ?:/i],
  ['signatories', /^(?:co[- ]?)?signator(?:y|ies) ?:/i],
];

interface Line {
  readonly name: HeaderLine;
  readonly value: string;
  readonly span: Span;
}

const LONGEST_HEADER = 40;

/** The lines of the header, in order: those above the text that begin as one of them does. */
function headerLines({ tree, text, resolution }: ResolutionDocument): Line[] {
  const end = resolution.parts[0]?.span?.start ?? text.length;
  const lines: Line[] = [];
  for (const block of tree.blocks) {
    if (block.start >= end || lines.length >= LONGEST_HEADER) break;
    if (block.kind === 'blank' || block.kind === 'comment') continue;
    const words = wordsOf(tree, block);
    for (const [name, beginning] of BEGINNINGS) {
      const opening = beginning.exec(words.text.slice(0, LONGEST_HEADER));
      if (opening === null) continue;
      lines.push({ name, value: words.text.slice(opening[0].length).trim(), span: words.span });
      break;
    }
  }
  return lines;
}
