import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { MUN_PRESETS, munConventions } from '../../server/src/core/rules/mun-conventions.js';
import { PROFILES } from '../../server/src/core/rules/profiles.js';
import { type Diagnostic, type Profile, service } from '../../server/src/core/service.js';
import { seeds } from '../support/seeds.js';

interface Sample {
  readonly name: string;
  readonly text: string;
}

const drafts = textsIn('test/core/model-un');
const planted = textsIn('test/defects/texts');

function textsIn(folder: string): Sample[] {
  const path = join(process.cwd(), folder);
  return readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: basename(file, '.txt'), text: readFileSync(join(path, file), 'utf8') }));
}

/** What is found in `text` when it is read as `profile`, under the conventions of `preset`. */
function findings(text: string, profile: Profile | 'auto', preset = 'common'): readonly Diagnostic[] {
  const settings = { dictionary: new Set<string>(), mun: munConventions(preset) };
  return service.diagnose(service.createDocument(text, profile), { settings });
}

describe('profiles', () => {
  for (const { name, text } of [...seeds, ...planted, ...drafts]) {
    for (const { id: profile, highest, teaches } of PROFILES) {
      it(`${name} read as ${profile} is told nothing by the rules of another profile`, () => {
        const taught = new Set<string>();
        for (const { rule, severity, message } of findings(text, profile)) {
          assert.ok(rule.profiles.includes(profile), rule.id);
          assert.equal(rule.category === 'model-un' && profile !== 'mun', false, rule.id);
          assert.ok(highest === 'error' || severity !== 'error', `${rule.id} is an error`);
          const first = !taught.has(rule.id);
          taught.add(rule.id);
          const explains = teaches && rule.lesson !== undefined && first;
          assert.equal(message.endsWith(rule.lesson ?? ' '), explains, message);
        }
      });
    }
  }

  it('each have rules of their own', () => {
    const only = (profile: Profile): string[] =>
      service.rules.filter(({ profiles }) => profiles.every((one) => one === profile)).map(({ id }) => id);
    assert.ok(only('assembly').includes('states-parties'));
    assert.deepEqual(
      only('mun'),
      service.rules.filter(({ category }) => category === 'model-un').map(({ id }) => id),
    );
  });
});

describe('a text of the United Nations', () => {
  for (const { name, text } of [...seeds, ...planted]) {
    it(`${name} is not taken for a Model UN draft`, () => {
      assert.notEqual(service.createDocument(text).resolution.profile, 'mun');
      assert.deepEqual(
        findings(text, 'auto').filter(({ rule }) => rule.category === 'model-un'),
        [],
      );
    });
  }
});

describe('a Model UN draft', () => {
  it('stands here for every convention', () => {
    const names = MUN_PRESETS.map(({ id }) => id).filter((id) => id !== 'united-nations');
    assert.deepEqual(
      drafts.map(({ name }) => name),
      names.sort(),
    );
  });

  for (const { name, text } of drafts) {
    it(`${name} is told nothing under its own conventions`, () => {
      assert.deepEqual(
        findings(text, 'mun', name).map(({ rule, message }) => `${rule.id}: ${message}`),
        [],
      );
    });

    it(`${name} is told by no rule for the United Nations alone, whatever its conference asks`, () => {
      for (const { id } of MUN_PRESETS) {
        for (const { rule, severity } of findings(text, 'mun', id)) {
          assert.ok(rule.profiles.includes('mun'), `${id}: ${rule.id}`);
          assert.notEqual(severity, 'error', `${id}: ${rule.id}`);
        }
      }
    });

    if (name === 'amun') continue; // It has no header by which to know it.
    it(`${name} is known by its header`, () => {
      assert.equal(service.createDocument(text).resolution.profile, 'mun');
    });
  }

  it('learns with each message what the custom is', () => {
    const silent = service.rules.filter(
      ({ profiles, lesson }) => profiles.includes('mun') && lesson === undefined,
    );
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    );
    for (const { id, lesson = '.' } of service.rules) assert.match(lesson, /[.!]$|”\.?$/, id);
  });

  it('may be given an error by its reader', () => {
    const document = service.createDocument(
      'FORUM: Security Council\n\nThe Security Council,\n\n1. Urges peace!\n',
    );
    const level = (levels: { readonly 'operative-full-stop'?: 'error' }) =>
      service.diagnose(document, { levels }).find(({ rule }) => rule.id === 'operative-full-stop')?.severity;
    assert.equal(level({}), 'warning');
    assert.equal(level({ 'operative-full-stop': 'error' }), 'error');
  });
});

describe('the convention of a conference', () => {
  const draft = `FORUM: Security Council\nQUESTION OF: Peace\nSUBMITTED BY: Ghana\n\nThe Security Council,\n\nRecalling the Charter,\n\n1. Urges peace;\n\n2. Calls upon States to act;\n`;
  const said = (text: string, mun = munConventions('common')): string[] =>
    service
      .diagnose(service.createDocument(text), { settings: { dictionary: new Set(), mun } })
      .map(({ rule }) => rule.id);

  it('may be a semicolon at the end', () => {
    assert.deepEqual(said(draft), ['mun-closing']);
    assert.deepEqual(said(draft, munConventions('common', { lastParagraph: ';' })), []);
    assert.deepEqual(said(draft, munConventions('common', { lastParagraph: 'any' })), []);
    const closed = draft.replace(/;\n$/, '.\n');
    assert.deepEqual(said(closed), []);
    assert.deepEqual(said(closed, munConventions('common', { lastParagraph: ';' })), ['mun-closing']);
  });

  it('may be a number of subclauses', () => {
    const listed = draft.replace('peace;', 'States to:\n   a) act,\n   b) talk;').replace(/;\n$/, '.\n');
    assert.deepEqual(said(listed), []);
    assert.deepEqual(said(listed, munConventions('common', { minimumSubclauses: 3 })), [
      'mun-subclause-minimum',
    ]);
  });

  it('goes with the draft in a comment, before everything else that is set', () => {
    const closed = draft.replace(/;\n$/, '.\n');
    const named = `<!-- penholder-profile mun westlake -->\n\n${closed}`;
    assert.deepEqual([...new Set(said(named))].sort(), ['mun-emphasis', 'mun-organ']);
    assert.deepEqual([...new Set(said(named, munConventions('spmun')))].sort(), [
      'mun-emphasis',
      'mun-organ',
    ]);
  });

  it('is asked for by its name, and a slip of it is corrected', () => {
    const text = `<!-- penholder-profile mun thimum -->\n\n${draft.replace(/;\n$/, '.\n')}`;
    const [finding, ...others] = service.diagnose(service.createDocument(text));
    assert.deepEqual(others, []);
    assert.match(finding?.message ?? '', /no convention “thimum” of Model UN.*Did you mean “thimun”\?/);
    assert.equal(finding?.fixes?.()[0]?.edits[0]?.newText, 'thimun');
  });

  it('belongs to Model UN alone', () => {
    const text = `<!-- penholder-profile council thimun -->\n\n${draft}`;
    assert.equal(service.createDocument(text).resolution.profile, 'mun', 'the header tells');
    assert.ok(said(text).includes('suppression-unused'));
  });
});
