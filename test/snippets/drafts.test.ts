import assert from 'node:assert/strict';
import { service } from '../../server/src/core/service.js';
import { read } from '../grammar/tokenizer.js';
import { parseSnippet } from './snippet.js';

interface Entry {
  readonly prefix: string;
  readonly body: readonly string[];
}

const entries = Object.values(JSON.parse(read('snippets/un-resolution.json')) as Record<string, Entry>);

/** The snippet as a writer would leave it: a clause stands in a resolution, note texts below it. */
function inDocument({ prefix, body }: Entry): string | null {
  const text = parseSnippet(body.join('\n')).expand();
  if (prefix.startsWith('res-')) return text;
  const [paragraph = '', ...notes] = text.split(/\n+(?=\[\^)/);
  if (prefix.startsWith('pp-')) {
    return `*The General Assembly*,\n\n${paragraph.trimEnd()}\n\n1. *Urges* States to act;\n\n2. *Requests* the Office to act.\n\n${notes.join('\n\n')}`;
  }
  if (prefix.startsWith('op-') && paragraph.startsWith('1. ')) {
    return `*The General Assembly*,\n\n*Recalling* the Charter,\n\n${paragraph.replace(/\.$/, ';')}\n\n2. *Requests* the Office to act.\n`;
  }
  return null;
}

describe('snippets as the product reads them', () => {
  for (const entry of entries) {
    const text = inDocument(entry);
    if (text === null) continue;
    it(`${entry.prefix} is read whole and without a complaint`, () => {
      const document = service.createDocument(text);
      const complaints = service
        .diagnose(document)
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule, message }) => `${rule}: ${message}`);
      assert.deepEqual(complaints, []);
      const [part] = document.resolution.parts;
      assert.equal(document.resolution.parts.length, 1);
      if (entry.prefix.startsWith('pp-')) assert.equal(part?.preambular.length, 1);
      if (entry.prefix.startsWith('op-')) assert.equal(part?.operative.length, 2);
    });
  }

  it('start each draft in the profile of its organ', () => {
    const profiles = entries
      .filter(({ prefix }) => prefix.startsWith('res-'))
      .map((entry) => [entry.prefix, service.createDocument(inDocument(entry) ?? '').resolution.profile]);
    assert.deepEqual(Object.fromEntries(profiles), {
      'res-committee': 'assembly',
      'res-plenary': 'assembly',
      'res-ecosoc': 'assembly',
      'res-commission': 'assembly',
      'res-hrc': 'assembly',
      'res-council': 'council',
      'res-mun': 'mun',
    });
  });

  it('fill every line of the masthead', () => {
    const committee = entries.find(({ prefix }) => prefix === 'res-committee');
    assert.ok(committee !== undefined);
    const { masthead } = service.createDocument(inDocument(committee) ?? '').resolution;
    assert.equal(masthead.organ?.text, 'General Assembly');
    assert.equal(masthead.committee?.text, 'Third Committee');
    assert.equal(masthead.agendaItem?.text, '108');
    assert.equal(masthead.title?.text, 'Title in sentence case with names in full');
  });
});
