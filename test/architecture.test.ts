import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const source = join(process.cwd(), 'server', 'src');

/** Which folders each folder may import from, besides itself. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/un': ['core/text'],
  'core/syntax': ['core/text'],
  'core/model': ['core/text', 'core/un', 'core/syntax'],
  'core/rules': ['core/text', 'core/un', 'core/syntax', 'core/model'],
  'core/config': ['core/text', 'core/un', 'core/model', 'core/rules'],
  'core/corpus': ['core/text', 'core/un', 'core/syntax', 'core/model'],
  'core/features': ['core/text', 'core/un', 'core/syntax', 'core/model', 'core/corpus'],
  'core/convert': ['core/text', 'core/un', 'core/syntax', 'core/model'],
  core: [
    'core/text',
    'core/un',
    'core/syntax',
    'core/model',
    'core/rules',
    'core/config',
    'core/corpus',
    'core/features',
    'core/convert',
  ],
  lsp: ['core'],
  node: ['core', 'lsp'],
  browser: ['core', 'lsp'],
};

/** Packages that a room of core may use: pure ones, where a well-kept library beats our own. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'core/text': ['fastest-levenshtein'],
  'core/config': ['jsonc-parser'],
  'core/convert': ['saxes'],
};

/** The room of a file: the longest folder in the table that holds it. */
function roomOf(path: string): string {
  const folder = dirname(path).split(sep).join('/');
  const rooms = Object.keys(arrows).filter((room) => folder === room || folder.startsWith(`${room}/`));
  const room = rooms.sort((a, b) => b.length - a.length)[0];
  assert.ok(
    room !== undefined,
    `${path} lies in no known folder: draw its arrows in this test and in ARCHITECTURE.md`,
  );
  return room;
}

function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom '([^']+)'/gm)].map(([, name]) => name ?? '');
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
);

describe('the import arrows', () => {
  it('are checked on all files', () => assert.ok(files.length > 60));

  for (const path of files) {
    it(path, () => {
      const room = roomOf(path);
      for (const name of importsOf(path)) {
        if (!name.startsWith('.')) {
          const allowed = !room.startsWith('core') || packages[room]?.includes(name);
          assert.ok(allowed, `${path} imports the package ${name}, but core stands alone`);
          continue;
        }
        const target = roomOf(normalize(join(dirname(path), name)));
        assert.ok(
          target === room || arrows[room]?.includes(target),
          `${path} (${room}) may not import from ${target}`,
        );
      }
    });
  }

  it('lead from outside into core through its facade only', () => {
    for (const path of files.filter((file) => !file.startsWith('core'))) {
      for (const name of importsOf(path).filter((one) => one.includes('/core/'))) {
        assert.match(name, /\/core\/service\.js$/, `${path} reaches past the facade`);
      }
    }
  });
});
