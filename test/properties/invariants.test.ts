import fc from 'fast-check';
import { fixAllConverges, holds, sameTwice } from './checks.js';
import { mutated, spliced } from './texts.js';

describe('any text is read without fail', () => {
  it('6,000 texts spliced from seeds, signs and nonsense', () => {
    fc.assert(fc.property(spliced, holds), { numRuns: 6000 });
  });

  it('2,000 seeds with slips of the hand', () => {
    fc.assert(fc.property(mutated, holds), { numRuns: 2000 });
  });

  it('2,000 texts give the same tree and the same reading twice', () => {
    fc.assert(fc.property(fc.oneof(spliced, mutated), sameTwice), { numRuns: 2000 });
  });

  for (const words of [
    "'a ",
    '"a ',
    '( ',
    '1. ',
    'States ',
    'resolution 64/293, ',
    'A/68/1, ',
    'vol. 2225, No. 39574, ',
    'Sales No. E.16.IV.6, ',
    '18 December 2013 ',
    'sixty-eighth session, ',
    'https://un.org/a ',
  ]) {
    it(`two paragraphs with ${JSON.stringify(words)} 130,000 times`, () => {
      const paragraph = `*Invites* ${words.repeat(130_000)};`;
      holds(`*The General Assembly*,\n\n*Recalling* this,\n\n1. ${paragraph}\n\n2. ${paragraph}\n`);
    });
  }

  for (const sign of [
    'a',
    ' ',
    '\n',
    '\t',
    '*',
    '_',
    '[',
    '(',
    '<',
    '¹',
    '1',
    '.',
    ',',
    '#',
    '-',
    '\\',
    '\0',
    '\ud800',
    '\r',
    '“',
  ]) {
    it(`1 MB of ${JSON.stringify(sign)}`, () => holds(sign.repeat(1_000_000)));
  }

  for (const line of [
    'The General Assembly,\n',
    '1. Urges\n',
    '(a) To act:\n',
    '¹ Note.\n',
    '1 Note.\n',
    '[^1]',
    '*a',
    '**',
    '<sup>1',
    '<!--',
    '](#',
    'resolution 1/1, ',
    'Recalling also,\n\n',
    'A\n',
    'recommends to ',
  ]) {
    it(`half a megabyte of ${JSON.stringify(line)}`, () => holds(line.repeat(500_000 / line.length)));
  }
});

describe('safe fixes converge', () => {
  it('2,000 seeds with slips of the hand: fixing all leaves nothing to fix, and the same paragraphs', () => {
    fc.assert(fc.property(mutated, fixAllConverges), { numRuns: 2000 });
  });
});
