import { deepEqual, equal, match } from 'node:assert/strict';
import { type InlayHint, service } from '../../server/src/core/service.js';
import { fullKnowledge } from '../support/knowledge.js';

const TEXT = `*The General Assembly*,

*Recalling* its resolutions 64/293 of 30 July 2010 and 99/1 of 1 October 2044,

1. *Requests* the Secretary-General to report on the implementation of the present resolution;

2. *Decides* to consider the report requested in paragraph 1 above and in paragraph 7 below.
`;
const ALL = { start: 0, end: TEXT.length };

function hintsOf(range = ALL, choice = { titles: true, paragraphs: true }): readonly InlayHint[] {
  return service.inlayHints(service.createDocument(TEXT), range, choice, fullKnowledge.facts);
}

const behind = (words: string): number => TEXT.indexOf(words) + words.length;

describe('inlay hints', () => {
  it('tell the title of a cited resolution and the words of a cited paragraph, in short and in full', () => {
    const [title, paragraph, ...others] = hintsOf();
    equal(others.length, 0);
    equal(title?.offset, behind('64/293'));
    equal(title?.text, 'United Nations Global Plan of Action to …');
    equal(title?.tooltip, 'United Nations Global Plan of Action to Combat Trafficking in Persons');
    equal(paragraph?.offset, behind('paragraph 1'));
    equal(paragraph?.text, 'Requests the Secretary-General to report …');
    match(paragraph?.tooltip ?? '', /^OP 1: Requests .* of the present resolution;$/);
  });

  it('are those of the range alone', () => {
    const second = TEXT.indexOf('2. *Decides*');
    deepEqual(
      hintsOf({ start: second, end: TEXT.length }).map(({ text }) => text.split(' ')[0]),
      ['Requests'],
    );
    deepEqual(hintsOf({ start: 0, end: 10 }), []);
  });

  it('are only those that were chosen', () => {
    equal(hintsOf(ALL, { titles: true, paragraphs: false }).length, 1);
    equal(hintsOf(ALL, { titles: false, paragraphs: true }).length, 1);
    equal(hintsOf(ALL, { titles: false, paragraphs: false }).length, 0);
  });

  it('are left out where the text gives the title itself', () => {
    const entitled = TEXT.replace('30 July 2010 and', '30 July 2010, entitled “Global Plan of Action”, and');
    const choice = { titles: true, paragraphs: false };
    const all = { start: 0, end: entitled.length };
    const hints = service.inlayHints(service.createDocument(entitled), all, choice, fullKnowledge.facts);
    deepEqual(hints, []);
  });

  it('are left out where nothing is known', () => {
    const choice = { titles: true, paragraphs: false };
    deepEqual(service.inlayHints(service.createDocument(TEXT), ALL, choice, service.noFacts), []);
  });
});
