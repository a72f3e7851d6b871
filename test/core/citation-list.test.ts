import { deepEqual, equal, match } from 'node:assert/strict';
import { type CitationGroup, type CitedText, service } from '../../server/src/core/service.js';
import { matchesGolden } from '../support/golden.js';
import { fullKnowledge } from '../support/knowledge.js';
import { seeds } from '../support/seeds.js';

function listOf(text: string, knowledge = fullKnowledge): readonly CitationGroup[] {
  return service.citationList(service.createDocument(text), knowledge);
}

function draft(preamble: string, operative = '*Requests* the Secretary-General to report.'): string {
  return `*The General Assembly*,\n\n*Recalling* ${preamble},\n\n1. ${operative}\n`;
}

function only(text: string): CitedText {
  const [group, ...others] = listOf(text);
  equal(others.length, 0);
  equal(group?.entries.length, 1);
  return group?.entries[0] as CitedText;
}

/** One line for each thing cited. */
function shown(groups: readonly CitationGroup[]): string {
  return groups
    .map(({ name, entries }) => {
      const lines = entries.map(({ name: cited, title, date, status, remark, places }) => {
        const facts = [date, title, remark].filter(Boolean).join(' · ');
        return `  ${cited} (${status}) ${facts}\n    ${places.map(({ place }) => place).join('; ')}`;
      });
      return [name, ...lines].join('\n');
    })
    .join('\n');
}

describe('the list of citations', () => {
  for (const { name, text } of seeds)
    it(`holds those of seed ${name.slice(0, 3)}`, () => {
      matchesGolden(`test/seeds/${name.slice(0, 3)}.citations.txt`, `${shown(listOf(text))}\n`);
    });

  it('names each thing once, with its places', () => {
    const text = draft(
      'its resolution 64/293 of 30 July 2010',
      '*Reaffirms* its resolution 64/293 and paragraph 1 of it.',
    );
    const entry = only(text);
    deepEqual(
      entry.places.map(({ place, span }) => [place, text.slice(span.start, span.end)]),
      [
        ['PP 1', '64/293'],
        ['OP 1', '64/293'],
      ],
    );
    equal(entry.status, 'known');
    equal(entry.date, '30 July 2010');
    match(entry.title ?? '', /Global Plan of Action to Combat Trafficking in Persons/);
  });

  it('tells what contradicts the catalogue', () => {
    const dated = only(draft('its resolution 64/293 of 30 July 2011'));
    equal(dated.status, 'contradictory');
    match(dated.remark, /dates it 30 July 2011, but it was adopted on 30 July 2010/);
    const ofYear = only(draft('Security Council resolution 1325 (2001) of 31 October 2001'));
    equal(ofYear.status, 'contradictory');
    match(ofYear.remark, /in 2000, not in 2001/);
    const paragraph = only(draft('the Charter', '*Requests* him to report under paragraph 4 above.'));
    equal(paragraph.status, 'contradictory');
    match(paragraph.remark, /no such paragraph/);
  });

  it('tells at which place the text contradicts it', () => {
    const text = draft(
      'its resolution 64/293 of 30 July 2010',
      '*Reaffirms* its resolution 64/293 of 1 July 2010.',
    );
    const { status, remark, places } = only(text);
    equal(status, 'contradictory');
    deepEqual(
      places.map(({ contradiction }) => contradiction),
      ['', remark],
    );
    match(remark, /dates it 1 July 2010, but it was adopted on 30 July 2010/);
    const treaty = only(
      draft('the Convention,[^1]').replace(
        /$/,
        '\n[^1]: United Nations, *Treaty Series*, vol. 2225, No. 39575.\n',
      ),
    );
    equal(treaty.status, 'contradictory');
    equal(treaty.places[0]?.contradiction, treaty.remark);
  });

  it('compares the place of a treaty with the treaty that the text names', () => {
    const citing = (number: string) =>
      only(
        `${draft('the Convention on the Rights of the Child,[^1]')}\n[^1]: United Nations, *Treaty Series*, vol. ${number}.\n`,
      );
    const wrong = citing('2237, No. 39574');
    equal(wrong.status, 'contradictory');
    match(
      wrong.remark,
      /^Vol\. 2237, No\. 39574 is the place of the .*Trafficking.* Rights of the Child before/,
    );
    equal(citing('1577, No. 27531').status, 'known');
  });

  it('says of what it does not know that it does not', () => {
    const { status, remark, date } = only(draft('its resolution 99/1 of 1 October 2044'));
    deepEqual([status, date], ['unknown', '1 October 2044']);
    match(remark, /does not hold this resolution/);
    equal(only(draft('its resolution 64/293')).status, 'known');
    const [group] = listOf(draft('its resolution 64/293'), service.noKnowledge);
    equal(group?.entries[0]?.status, 'unknown');
  });

  it('takes a resolution that is cited by its symbol for what it is', () => {
    const text = draft('its resolution 64/293', '*Reaffirms* A/RES/64/293 and S/RES/1325 (2000).');
    deepEqual(
      listOf(text).map(({ name, entries }) => [
        name,
        ...entries.map((entry) => [entry.name, entry.status, entry.places.length]),
      ]),
      [
        ['Resolutions of the General Assembly', ['64/293', 'known', 2]],
        ['Resolutions of the Security Council', ['1325 (2000)', 'known', 1]],
      ],
    );
  });

  it('names the body that a document is of, and no organ above it', () => {
    const title = (symbol: string) => only(draft('the Charter', `*Recalls* ${symbol}.`)).title ?? '';
    match(title('A/HRC/23/48'), /^Human Rights Council, twenty-third session/);
    match(title('A/68/127'), /^General Assembly, sixty-eighth session/);
    match(title('A/CONF.189/12'), /^General Assembly, conference No\. 189/);
  });

  it('is empty for a text that cites nothing', () => {
    deepEqual(listOf(''), []);
    deepEqual(listOf(draft('the Charter')), []);
  });
});
