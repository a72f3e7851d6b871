import assert from 'node:assert/strict';
import { service } from '../../server/src/core/service.js';
import { fixAllConverges, fixesConverge, holds } from './checks.js';

/** What `npm run fuzz` found, as it was found, so that it stays mended. */
describe('findings of the fuzzer', () => {
  const broken: Readonly<Record<string, string>> = {
    'an emphasis sign before a number opens its paragraph': '*2.Invites',
    'a preamble behind an operative paragraph lies within its part':
      'The Commission,\nThe General Assembly\n.\nn\n*Underlining* n',
  };
  for (const [name, text] of Object.entries(broken)) it(name, () => holds(text));

  const unsettled: Readonly<Record<string, string>> = {
    'a repeated note goes without the empty line that sets off what follows':
      'The Economic and Social Council\n\nRecalling relevant  organs of the 7ted Nations wit\n¹A/68/127.\n¹A/68/127.\n\na',
    'two repeated notes at the end go at once':
      '¹[source].\n²[source].\nDeploring,\nUrges.\n¹[source].\n²[source].',
    'a full stop after a lone letter does not make it a label': 'Recalling,\nUrges r\nh',
  };
  for (const [name, text] of Object.entries(unsettled)) it(name, () => fixesConverge(text));

  // Each fix alone is right, but one would have the rest read in another way, so fixing all leaves it.
  const garbled: Readonly<Record<string, string>> = {
    'a full stop and a number behind it': 'Recalling:\n .\n;\n.\n3.<u>D</u>',
    'a comma that would make a number part of the preamble': 'The General Assembly\na) .[^1]\n2.',
    'a full stop behind words that a mark follows': 'The General Assembly\nUrges S*,[^1]',
    'capitals that would make a paragraph of a line that goes on': 'Recalling,\nRecalling -\nunited nations',
    'capitals in a line that is no paragraph yet': 'The General Assembly\nunited nations.un',
    'a full stop that would make a label of the last letter': '1.Notes;\n2.*e*\n<sup></sup>\nt',
    'an organ line that goes on where comments have made a line short':
      '*The General Assembly*,\n\n*Recognizing* the importance of access for all to safe, quality,\neffective, and affordable vaccines, therapeutics and diagnostics,\n         ^ serial-comma\n\n1. *Urges* Member States to implem<!-- penholder-enable punctuation --><!-- penholder-enable punctuation -->ent the United Nations Global Plan of\nAction to Combat Trafficking in Persons;\n\n2. *Requests* the Secretary-General to report to the General Assembly at\nits sixty-ninth session on the implementation of the present resolution.\n*The General Assembly*,',
    'fixes that come to an end only once those of another rule have':
      'The General assembly\r[1] United Nations, *Treaty Seriesnited Nations, *Treaty Series*,vol. 2225,No. alling the\r.\r7.e\r[1] *Treaty Series\nThe General assembly\r\r,\r[1] United Nations, *Treaty Seriesnited Nations, *Treaty Series*,vol. 2225,No. alling the',
    'letters with the signs of the conference, and not with those of the first':
      '<!--penholder-profile mun thimun --\n\n2.Calls upon\n(a)\nb)',
    'a comma that would join what a full stop parts':
      'The General Assembly,\n\nRecalling its resolution 59/156 on the matter.\nand welcoming it,\n\n1. Decides to act.',
  };
  for (const [name, text] of Object.entries(garbled)) it(name, () => fixAllConverges(text));

  it('a title behind a lone sign of emphasis is not put in italics again and again', () => {
    const text = 'The General Assembly\n[1] *Treaty Series*\n[1] *Treaty Series';
    fixAllConverges(text);
    assert.match(service.fixAll(service.createDocument(text)).text, /\[1\] \*Treaty Series\.?$/);
  });

  it('a number put behind a letter is no safe fix', () => {
    const text = 'The General Assembly,\n\n(d) Urges States to act.\n\n2. Decides to end.';
    const found = service.diagnose(service.createDocument(text));
    const kinds = found
      .filter(({ rule }) => rule.id === 'operative-number')
      .flatMap(({ fixes }) => fixes?.().map(({ kind }) => kind));
    assert.deepEqual(kinds, ['unsafe']);
  });

  // So long that anything that is not linear runs into the time limit.
  const slow: Readonly<Record<string, readonly [before: string, repeated: string, behind?: string]>> = {
    'one paragraph of many words and marks': ['The General Assembly,\n\nRecalling ', 'ab[^1] cdefghijk '],
    'emphasis of one kind between signs of another': ['', '_ *R'],
    'many lines that say who adopted it': ['', 'Resolution adopted by x\n'],
    'many numbered titles': ['', '77/1. A\n'],
    'emphasis that a paragraph of many gaps opens': ['The General Assembly,\n\n*', 'recommends  to ', '*'],
    'many comments on one line': ['The General Assembly,\n\n', 'x <!-- penholder-disable --> '],
  };
  for (const [name, [before, repeated, behind = '']] of Object.entries(slow))
    it(`6 MB: ${name}`, () => holds(before + repeated.repeat(6_000_000 / repeated.length) + behind));
});
