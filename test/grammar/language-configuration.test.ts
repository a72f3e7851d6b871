import assert from 'node:assert/strict';
import { read } from './tokenizer.js';

interface Configuration {
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly brackets: readonly (readonly [string, string])[];
  readonly colorizedBracketPairs: readonly unknown[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly onEnterRules?: unknown;
}

interface Manifest {
  readonly contributes: { readonly languages: readonly [{ readonly firstLine: string }] };
}

const configuration = JSON.parse(read('language-configuration.json')) as Configuration;
const manifest = JSON.parse(read('package.json')) as Manifest;

describe('language configuration', () => {
  const words = new RegExp(configuration.wordPattern.pattern, `${configuration.wordPattern.flags}g`);

  // Words stand between bars; what is outside them is no word.
  const TEXTS = [
    '|capacity-building| |and| |follow-up|',
    '|non‑governmental| |gender|- |and| |age-sensitive|',
    '|resolution| |64/293| |of| |30| |July| |2010|',
    '|resolution| |S-27/2| |and| |ES-10/24|',
    '|A/RES/68/192|, |A/HRC/23/48| |and| |E/2002/68/Add.1|.',
    '|A/C.3/68/L.20/Rev.1|;',
    '|CTOC/COP/WG.4/2013/5|.',
    '|Sales| |No|. |E.16.IV.6|.',
    '|COVID-19| |and| |UN-Women|',
    '|Children’s| |Fund|, |States|’ |parties|',
    '|pornography||6| |and| |the| |Summit|,|1| |held| |in| |2010|,|3| |to|',
    '|10,000| |and| |1.5| |million|',
    '|70th| |plenary| |meeting|',
    '*|Recalling|* |also|',
    '_|Noting|_ |Türkiye| |and| |Côte| |d’Ivoire|',
    '|and|/|or|',
    '[^|1|]: |Ibid|., |vol|. |2237|',
    '(|a|) |To| |promote|',
  ];
  for (const text of TEXTS) {
    it(`words: ${text}`, () => {
      assert.equal(text.replaceAll('|', '').replace(words, '|$&|'), text);
    });
  }

  it('never matches nothing, and is fast on long runs', () => {
    assert.doesNotMatch('', new RegExp(configuration.wordPattern.pattern, configuration.wordPattern.flags));
    const start = performance.now();
    for (const run of ['A/', 'a-', '1,', 'A.', '1/', 'ab', 'S-'])
      [...`${run.repeat(20_000)}!`.matchAll(words)];
    assert.ok(performance.now() - start < 2000);
  });

  // "a)" and "1)" are labels: a closing bracket without its opening is no fault and must not be painted as one.
  it('paints no bracket pairs', () => {
    assert.deepEqual(configuration.colorizedBracketPairs, []);
  });

  it('pairs what differs only with what closes it', () => {
    for (const [open, close] of configuration.brackets) assert.notEqual(open, close);
    assert.deepEqual(configuration.surroundingPairs.slice(0, 3), [
      ['*', '*'],
      ['_', '_'],
      ['“', '”'],
    ]);
  });

  // The editor can only repeat fixed text on Enter: it would number every paragraph alike.
  it('adds nothing on Enter', () => {
    assert.equal(configuration.onEnterRules, undefined);
  });
});

describe('first line', () => {
  const firstLine = new RegExp(manifest.contributes.languages[0].firstLine);

  for (const line of [
    'The General Assembly,',
    '*The General Assembly*,',
    '*The Security Council,*',
    'The Human Rights Council',
    '*The Commission on Crime Prevention and Criminal Justice,*',
    '# General Assembly',
    '## Economic and Social Council',
    'General Assembly',
    '**Security Council**',
    'Resolution adopted by the General Assembly on 18 December 2013',
    'Resolution 2672 (2023)',
    'A/RES/68/192',
    'A/C.3/68/L.20/Rev.1',
    'A/HRC/54/L.3',
    'E/CN.15/2017/L.6',
    'FORUM: General Assembly',
    'QUESTION OF: Trafficking in persons',
  ]) {
    it(`is a resolution: ${line}`, () => assert.match(line, firstLine));
  }

  for (const line of [
    '',
    'The General Assembly met on Tuesday.',
    'The Security Council, five of whose members may veto,',
    'General Assembly elects new President',
    '# Human Rights Council resolutions, a reader',
    'Resolution of 1920 by 1080',
    'Resolution 12',
    'A/B testing',
    'Forum: where we meet',
    '# Notes',
  ]) {
    it(`may be anything: ${line}`, () => assert.doesNotMatch(line, firstLine));
  }
});
