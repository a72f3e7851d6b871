import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { applyEdits, type ConfigurationProblem, type Level, service } from '../../server/src/core/service.js';

/** "words: message" for each problem. */
function problemsIn(text: string): string[] {
  return show(text, service.readConfiguration(text).problems);
}

function show(text: string, problems: readonly ConfigurationProblem[] = []): string[] {
  return problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

describe('a configuration file', () => {
  it('is JSON with comments and trailing commas', () => {
    const text = `// ours
      {
        "$schema": "x", /* as written */
        "extends": "../base.penholder.json",
        "profile": "council",
        "rules": { "operative-semicolon": "off", "footnotes": "hint", },
        "dictionary": ["Penholder", "Deeply conscious "],
        "mun": { "preset": "thimun", "minimumSubclauses": 1, "header": ["forum"] },
      }`;
    const { configuration, problems } = service.readConfiguration(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      configuration.extends.map(({ path, span }) => [path, text.slice(span.start, span.end)]),
      [['../base.penholder.json', '"../base.penholder.json"']],
    );
    assert.equal(configuration.profile, 'council');
    assert.deepEqual(
      [...configuration.levels],
      [
        ['operative-semicolon', 'off'],
        ['footnotes', 'hint'],
      ],
    );
    assert.deepEqual(configuration.dictionary, ['Penholder', 'Deeply conscious']);
    assert.equal(configuration.preset, 'thimun');
    assert.deepEqual(configuration.conventions, { minimumSubclauses: 1, header: ['forum'] });
  });

  for (const text of [
    '',
    '  \n',
    '// nothing yet',
    '{}',
    '{ "rules": {}, "extends": [], "dictionary": [], "mun": {} }',
  ]) {
    it(`may say nothing: ${JSON.stringify(text)}`, () => assert.deepEqual(problemsIn(text), []));
  }

  const broken: readonly (readonly [text: string, where: string, fault: RegExp])[] = [
    ['{ "profile": "mun" "rules": {} }', '"rules"', /a comma is missing before this/],
    ['{ "profile" "mun" }', '"mun"', /a colon is missing/],
    ['{ profile: "mun" }', 'profile', /quotation marks/],
    ['{ "profile": }', '}', /a value is missing/],
    ['{ "profile": "mun', '"mun', /a closing quotation mark is missing/],
    ['{ "rules": { "footnotes": "off" }', '}', /a closing brace is missing/],
    ['{ "dictionary": ["a" }', '}', /a (?:comma|closing bracket) is missing/],
    ['{} {}', '{', /nothing may follow/],
    ['{ /* never', '/* never', /this comment does not end/],
    ['{ "profile": mun }', 'mun', /quotation marks/],
    ['[[[['.repeat(20_000), '[', /nested more than 50 deep/],
    [`{ "dictionary": ["${'a'.repeat(1_000_000)}"] }`, '{', /more than a million/],
    ['<<<<<<< ours', '<<<<<<<', /quotation marks/],
  ];
  for (const [text, where, fault] of broken) {
    it(`gives one problem when it is broken: ${text.slice(0, 40)}`, () => {
      const { configuration, problems } = service.readConfiguration(text);
      assert.equal(problems.length, 1);
      const [problem] = problems;
      assert.equal(text.slice(problem?.span.start, problem?.span.end), where);
      assert.match(problem?.message ?? '', fault);
      assert.match(
        problem?.message ?? '',
        /^This file cannot be read as JSON: .*nothing in the file has an effect\.$/,
      );
      assert.equal(configuration.levels.size + configuration.dictionary.length, 0);
      assert.equal(configuration.profile, null);
    });
  }

  const wrong: readonly (readonly [text: string, problems: readonly string[]])[] = [
    ['["profile"]', ['["profile"]: A configuration must be an object in braces.']],
    ['{ "rulez": {} }', ['"rulez": There is no setting “rulez”. Did you mean “rules”?']],
    ['{ "colour": 1 }', ['"colour": There is no setting “colour”. Correct or remove it.']],
    [
      '{ "profile": "parliament" }',
      ['"parliament": “parliament” is no profile. Choose one of auto, assembly, council, mun.'],
    ],
    ['{ "profile": null }', ['null: null is no profile. Choose one of auto, assembly, council, mun.']],
    [
      '{ "rules": { "operative-semicolom": "off" } }',
      ['"operative-semicolom": There is no rule “operative-semicolom”. Did you mean “operative-semicolon”?'],
    ],
    ['{ "rules": { "x": "off" } }', ['"x": There is no rule “x”. Correct or remove it.']],
    [
      '{ "rules": { "footnotes": "loud", "punctuation": 2 } }',
      [
        '"loud": “loud” is no level for “footnotes”. Choose one of off, hint, information, warning, error.',
        '2: 2 is no level for “punctuation”. Choose one of off, hint, information, warning, error.',
      ],
    ],
    ['{ "rules": ["off"] }', ['["off"]: “rules” must be an object in braces.']],
    ['{ "dictionary": "word" }', ['"word": “dictionary” must be a list of words in brackets.']],
    [
      '{ "dictionary": ["a", 1, " "] }',
      [
        '1: “dictionary” takes words in quotation marks, and this is 1.',
        '" ": “dictionary” takes words in quotation marks, and this is “ ”.',
      ],
    ],
    ['{ "extends": {} }', ['{}: “extends” must be a list of paths in brackets.']],
    [
      '{ "extends": ["/etc/x.json", "https://x.org/y", "C:\\\\z"] }',
      ['/etc/x.json', 'https://x.org/y', 'C:\\z'].map(
        (path) =>
          `${JSON.stringify(path)}: “${path}” is no relative path. Write where the file is from here, such as “../base.penholder.json”.`,
      ),
    ],
    [
      '{ "mun": { "preset": "thimum", "minimumClauses": -1, "preambularemphasis": "any", "subclauseCase": "upper", "header": ["forum", "title"] } }',
      [
        '"thimum": “thimum” is no preset. Choose one of common, thimun, munli, spmun, westlake, amun, united-nations.',
        '-1: This must be a whole number from 0 to 99, and it is -1.',
        '"preambularemphasis": There is no Model UN convention “preambularemphasis”. Did you mean “preambularEmphasis”?',
        '"upper": “upper” is no value. Choose one of any, lower, capital.',
        '"title": “title” is no line of a header. Choose one of forum, question, submitter, co-submitters, signatories.',
      ],
    ],
    [
      '{ "profile": "mun", "profile": "council" }',
      ['"profile": “profile” stands here twice, and the last one counts. Remove one of them.'],
    ],
  ];
  for (const [text, problems] of wrong)
    it(`says what is wrong in ${text}`, () => assert.deepEqual(problemsIn(text), problems));

  it('applies what is right beside what is wrong', () => {
    const { configuration } = service.readConfiguration(
      '{ "profile": "x", "rules": { "x": "off", "footnotes": "off" }, "dictionary": [1, "a"], "y": 1 }',
    );
    assert.deepEqual([...configuration.levels], [['footnotes', 'off']]);
    assert.deepEqual(configuration.dictionary, ['a']);
    assert.equal(configuration.profile, null);
  });

  it('may be any text', () => {
    const signs = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '//',
      '/*',
      '*/',
      '"rules"',
      '"off"',
      '1',
      ' ',
      '\n',
    );
    const any = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(signs).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(any, (text) => {
        for (const { span } of service.readConfiguration(text).problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        for (const edits of [service.setLevel(text, 'footnotes', 'off'), service.addWord(text, 'x')])
          if (edits !== null)
            assert.deepEqual(
              service.readConfiguration(applyEdits(text, edits)).problems.length <=
                service.readConfiguration(text).problems.length,
              true,
            );
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the settings of an editor', () => {
  it('have the shape of a file, and things of their own', () => {
    const { configuration, problems } = service.readSettings({
      profile: 'auto',
      rules: { footnotes: 'off' },
      trace: { server: 'off' },
      extends: '../x.json',
      dictionary: null,
    });
    assert.deepEqual(problems, []);
    assert.deepEqual([...configuration.levels], [['footnotes', 'off']]);
    assert.deepEqual(configuration.extends, []);
    assert.equal(configuration.profile, null);
  });

  for (const settings of [undefined, null, 1, 'x', []])
    it(`may be ${JSON.stringify(settings)}`, () =>
      assert.deepEqual(service.readSettings(settings).problems, []));
});

/** Loads `/p/.penholder.json` from a table of files. */
function load(files: Readonly<Record<string, string>>, location = '/p/.penholder.json') {
  return service.loadConfiguration(location, {
    resolve: (from, path) => posix.join(posix.dirname(from), path),
    read: async (path) => {
      if (path.includes('forbidden')) throw new Error('EACCES');
      return files[path] ?? null;
    },
  });
}

describe('files that extend one another', () => {
  const level = (value: Level) => JSON.stringify({ rules: { footnotes: value } });
  const extending = (...paths: readonly string[]) => JSON.stringify({ extends: paths });

  it('are laid over one another, the nearest last', async () => {
    const { layers, problems, missing } = await load({
      '/p/.penholder.json': '{ "extends": ["../a.json", "sub/b.json"], "profile": "mun" }',
      '/a.json': '{ "extends": "c.json", "profile": "council", "rules": { "footnotes": "off" } }',
      '/c.json': '{ "rules": { "footnotes": "error", "punctuation": "hint" } }',
      '/p/sub/b.json': '{ "dictionary": ["b"] }',
    });
    assert.deepEqual(
      layers.map(({ origin }) => 'location' in origin && origin.location),
      ['/c.json', '/a.json', '/p/sub/b.json', '/p/.penholder.json'],
    );
    assert.deepEqual([...problems.values()].flat(), []);
    assert.deepEqual(missing, []);
    const { profile, levels, dictionary } = service.effectiveConfiguration(layers);
    assert.equal(profile.value, 'mun');
    assert.equal(levels.get('footnote-order')?.value, 'off');
    assert.equal(levels.get('operative-semicolon')?.value, 'hint');
    assert.deepEqual(dictionary, [{ value: 'b', origin: { kind: 'file', location: '/p/sub/b.json' } }]);
  });

  it('are nothing when there is no file', async () => {
    const { layers, problems, missing } = await load({});
    assert.deepEqual([layers, [...problems], missing], [[], [], ['/p/.penholder.json']]);
  });

  it('say which file is missing, and which one cannot be read', async () => {
    const text = extending('gone.json', 'forbidden.json');
    const { problems, missing, layers } = await load({ '/p/.penholder.json': text });
    assert.deepEqual(show(text, problems.get('/p/.penholder.json')), [
      '"gone.json": There is no file “gone.json”, or it cannot be read. The path counts from the folder of this file.',
      '"forbidden.json": There is no file “forbidden.json”, or it cannot be read. The path counts from the folder of this file.',
    ]);
    assert.deepEqual(missing, ['/p/gone.json', '/p/forbidden.json']);
    assert.equal(layers.length, 1);
  });

  it('may not lead in a circle', async () => {
    const own = await load({ '/p/.penholder.json': extending('.penholder.json') });
    assert.match(
      [...own.problems.values()].flat()[0]?.message ?? '',
      /“\.penholder\.json” leads back to this file/,
    );
    const { problems, layers } = await load({
      '/p/.penholder.json': extending('b.json'),
      '/p/b.json': extending('c.json'),
      '/p/c.json': extending('./.penholder.json'),
    });
    assert.deepEqual(
      [...problems].map(([path, found]) => [path, found.length]),
      [
        ['/p/.penholder.json', 0],
        ['/p/b.json', 0],
        ['/p/c.json', 1],
      ],
    );
    assert.equal(layers.length, 3);
  });

  it('are read once, whichever way leads to them', async () => {
    const files: Record<string, string> = {};
    for (let at = 0; at < 50; at++) files[`/p/${at}.json`] = extending(`${at + 1}.json`, `${at + 1}.json`);
    files['/p/50.json'] = level('off');
    const { layers, problems } = await load(files, '/p/0.json');
    assert.equal(layers.length, 51);
    assert.deepEqual([...problems.values()].flat(), []);
  });

  it('are a hundred at most', async () => {
    const files: Record<string, string> = {};
    for (let at = 0; at < 200; at++) files[`/p/${at}.json`] = extending(`${at + 1}.json`);
    const { layers, problems } = await load(files, '/p/0.json');
    assert.equal(layers.length, 100);
    assert.match([...problems.values()].flat()[0]?.message ?? '', /more than 100 files/);
  });

  it('report what is wrong in the file it is wrong in', async () => {
    const { problems, layers } = await load({
      '/p/.penholder.json': extending('b.json'),
      '/p/b.json': '{ "profile": ',
    });
    assert.equal(problems.get('/p/.penholder.json')?.length, 0);
    assert.equal(problems.get('/p/b.json')?.length, 1);
    assert.equal(layers.length, 2);
  });
});

describe('what holds', () => {
  const layer = (kind: 'settings' | 'options', text: string) => ({
    configuration: service.readConfiguration(text).configuration,
    origin: { kind },
  });

  it('is the default where nothing is said', () => {
    const { profile, levels, dictionary, preset } = service.effectiveConfiguration([]);
    assert.deepEqual([profile.value, preset.value, dictionary], ['auto', 'common', []]);
    for (const { id, severity } of service.rules) {
      assert.deepEqual(levels.get(id), { value: severity, origin: { kind: 'default' }, category: null });
    }
  });

  it('is what the later source says; in one source a rule goes before its category', () => {
    const { levels } = service.effectiveConfiguration([
      layer(
        'settings',
        '{ "rules": { "operative-semicolon": "off", "footnotes": "hint", "footnote-order": "error" } }',
      ),
      layer('options', '{ "rules": { "punctuation": "warning" } }'),
    ]);
    assert.deepEqual(levels.get('operative-semicolon'), {
      value: 'warning',
      origin: { kind: 'options' },
      category: 'punctuation',
    });
    assert.deepEqual(levels.get('footnote-order'), {
      value: 'error',
      origin: { kind: 'settings' },
      category: null,
    });
    assert.equal(levels.get('footnote-duplicate')?.value, 'hint');
  });

  it('is a preset, and single conventions over it', () => {
    const { preset, mun, munOrigins } = service.effectiveConfiguration([
      layer('settings', '{ "mun": { "lastParagraph": "any", "subclauseLabels": "a." } }'),
      layer('options', '{ "mun": { "preset": "thimun", "minimumSubclauses": 1 } }'),
    ]);
    assert.equal(preset.value, 'thimun');
    assert.deepEqual([mun.subclauseLabels, mun.minimumSubclauses, mun.lastParagraph], ['a)', 1, '.']);
    assert.deepEqual(munOrigins.minimumSubclauses, { kind: 'options' });
    const own = service.effectiveConfiguration([layer('settings', '{ "mun": { "lastParagraph": ";" } }')]);
    assert.equal(own.mun.lastParagraph, ';');
    assert.deepEqual(
      [own.munOrigins.lastParagraph.kind, own.munOrigins.header.kind],
      ['settings', 'default'],
    );
  });

  it('is handed to the rules', () => {
    const effective = service.effectiveConfiguration([
      layer('settings', '{ "rules": { "punctuation": "off" }, "dictionary": ["Penholder", "Penholder"] }'),
    ]);
    const { levels, settings } = service.diagnoseOptions(effective);
    assert.equal(levels?.['operative-semicolon'], 'off');
    assert.deepEqual([...(settings?.dictionary ?? [])], ['penholder']);
    assert.equal(settings?.mun.lastParagraph, '.');
    assert.deepEqual(
      Object.keys(levels ?? {}).includes('footnote-order'),
      false,
      'the rules keep their own levels',
    );
  });

  it('can be read, with the source of each value', () => {
    const effective = service.effectiveConfiguration([
      layer('settings', '{ "profile": "mun", "rules": { "punctuation": "off" } }'),
      {
        configuration: service.readConfiguration(
          '{ "dictionary": ["a\\"b"], "rules": { "operative-number": "hint" } }',
        ).configuration,
        origin: { kind: 'file', location: '/p/.penholder.json' },
      },
    ]);
    const document = service.createDocument(
      'The General Assembly,\n\n<!-- penholder-profile council -->\n',
      'mun',
    );
    const text = service.describeConfiguration(effective, document, {
      document: 'draft.unres',
      nameOf: (location) => location.slice(1),
    });
    assert.deepEqual(service.readConfiguration(text).problems, []);
    assert.doesNotThrow(
      () => JSON.parse(text.replace(/ *\/\/.*$/gm, '')),
      'without its remarks it is plain JSON',
    );
    const { configuration } = service.readConfiguration(text);
    assert.equal(configuration.levels.size, service.rules.length);
    assert.deepEqual(configuration.dictionary, ['a"b']);
    for (const line of [
      '// What holds for draft.unres, and where each value comes from. Comments in the text go before it.',
      '  "profile": "mun", // settings of the editor, but a comment in the text says council; the text is read as council',
      '    "operative-semicolon": "off", // settings of the editor, for punctuation',
      '    "operative-number": "hint", // p/.penholder.json',
      '    "footnote-order": "warning", // default',
      '    "a\\"b" // p/.penholder.json',
      '    "preset": "common", // default',
    ])
      assert.ok(text.split('\n').includes(line), `${line}\nis not in\n${text}`);
  });
});

describe('a configuration file is changed', () => {
  const set = (text: string) => applied(text, service.setLevel(text, 'operative-semicolon', 'off'));
  const add = (text: string) => applied(text, service.addWord(text, 'penholder'));
  const applied = (text: string, edits: ReturnType<typeof service.setLevel>) =>
    edits === null ? null : applyEdits(text, edits);

  it('by a level, comments and spacing kept', () => {
    assert.equal(set(''), '{\n  "rules": {\n    "operative-semicolon": "off"\n  }\n}');
    assert.equal(
      set(
        '// ours\n{\n\t"profile": "mun", // always\n\t"rules": {\n\t\t"footnotes": "hint" // rarely\n\t}\n}\n',
      ),
      '// ours\n{\n\t"profile": "mun", // always\n\t"rules": {\n\t\t"footnotes": "hint",\n\t\t"operative-semicolon": "off" // rarely\n\t}\n}\n',
    );
    assert.equal(
      set('{\r\n  "rules": { "operative-semicolon": "hint" }\r\n}\r\n'),
      '{\r\n  "rules": { "operative-semicolon": "off" }\r\n}\r\n',
    );
  });

  it('by a word, which stands there once', () => {
    assert.equal(add('{}'), '{\n  "dictionary": [\n    "penholder"\n  ]\n}');
    assert.equal(
      add('{\n  "dictionary": [\n    "a",\n  ]\n}'),
      '{\n  "dictionary": [\n    "a",\n    "penholder",\n  ]\n}',
    );
    assert.equal(add('{ "dictionary": ["penholder"] }'), '{ "dictionary": ["penholder"] }');
  });

  it('never while it is broken', () => {
    for (const text of ['{ "rules": ', '[]', '"x"', '{ "rules": 1, "dictionary": {} }']) {
      assert.equal(set(text), null, text);
      assert.equal(add(text), null, text);
    }
  });
});

describe('the schema', () => {
  const validate = new Ajv({ strict: false }).compile(service.configurationSchema());

  for (const text of [
    '{}',
    '{ "extends": ["a"], "profile": "mun", "rules": { "footnotes": "off" }, "dictionary": ["a"], "mun": { "preset": "thimun", "minimumClauses": 9, "header": ["forum"] } }',
  ])
    it(`takes ${text}`, () => assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors)));

  for (const text of [
    '[]',
    '{ "x": 1 }',
    '{ "profile": "x" }',
    '{ "rules": { "footnotes": "x" } }',
    '{ "mun": { "x": 1 } }',
  ])
    it(`refuses ${text}`, () => assert.ok(!validate(JSON.parse(text))));
});

describe('the names of a configuration', () => {
  it('of rules and categories are all different', () => {
    const ids = service.rules.map(({ id }) => id);
    const { properties } = service.configurationSchema() as {
      properties: { rules: { properties: Readonly<Record<string, unknown>> } };
    };
    const names = Object.keys(properties.rules.properties);
    assert.equal(new Set([...ids, ...names]).size, names.length);
    for (const { category } of service.rules) assert.ok(names.includes(category) && !ids.includes(category));
  });
});
