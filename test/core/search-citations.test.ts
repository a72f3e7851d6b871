import { deepEqual, equal, ok } from 'node:assert/strict';
import { applyEdits, type Proposal, service } from '../../server/src/core/service.js';
import { fullKnowledge } from '../support/knowledge.js';

/** What `query` finds at the bar in `marked`, which is taken out. */
function found(marked: string, query: string): { text: string; proposals: readonly Proposal[] | null } {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  return {
    text,
    proposals: service.searchCitations(service.createDocument(text), offset, query, fullKnowledge),
  };
}

/** The words between the bars after the first proposal is taken. */
function cited(sentence: string, query: string, organ = 'General Assembly'): string {
  const { text, proposals } = found(`*The ${organ}*,\n\n${sentence}\n`, query);
  const [first] = proposals ?? [];
  ok(first !== undefined, `“${query}” finds something`);
  return applyEdits(text, [first.edit]).split('\n')[2] ?? '';
}

describe('the search for a citation', () => {
  for (const [sentence, query, wanted, organ] of [
    ['*Recalling* |,', '64/293', '*Recalling* resolution 64/293 of 30 July 2010,'],
    ['*Recalling* its resolution |,', '64/293', '*Recalling* its resolution 64/293 of 30 July 2010,'],
    ['*Recalling* its resolution 64/2|,', '64/293', '*Recalling* its resolution 64/293 of 30 July 2010,'],
    [
      '*Recalling* its resolution |,',
      'global plan trafficking persons 2010',
      '*Recalling* its resolution 64/293 of 30 July 2010,',
    ],
    [
      '*Recalling* its resolution |,',
      '1325 (2000)',
      '*Recalling* its resolution 1325 (2000),',
      'Security Council',
    ],
    [
      '*Recalling* |,',
      '1325 (2000)',
      '*Recalling* Security Council resolution 1325 (2000) of 31 October 2000,',
    ],
  ] as const) {
    it(`${query} in ${sentence}`, () => equal(cited(sentence, query, organ), wanted));
  }

  it('finds by date', () => {
    const { proposals } = found('*The General Assembly*,\n\n*Recalling* its resolution |,\n', '30 July 2010');
    ok(proposals?.some(({ label }) => label === '64/293'));
  });

  it('leaves out a date that the text has given', () => {
    const text =
      '*The General Assembly*,\n\n*Recalling* its resolution 64/293 of 30 July 2010,\n\n*Noting* |,\n';
    const { proposals, text: plain } = found(text, '64/293');
    const first = proposals?.[0] as Proposal;
    ok(applyEdits(plain, [first.edit]).includes('*Noting* resolution 64/293,'));
  });

  it('finds nothing in a comment, and nothing that is not there', () => {
    equal(found('*The General Assembly*,\n\n<!-- a | b -->\n', '64/293').proposals, null);
    deepEqual(found('*The General Assembly*,\n\n*Recalling* |\n', 'no such words at all').proposals, []);
  });
});
