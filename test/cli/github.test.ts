import { deepEqual, equal } from 'node:assert/strict';
import { join } from 'node:path';
import { folderOf, penholder } from './run.js';
import { CLEAN, FAULTY, VERY_FAULTY, VERY_FAULTY_RULES } from './texts.js';

describe('penholder check --format github', () => {
  let folder: ReturnType<typeof folderOf>;
  before(() => {
    folder = folderOf({
      'a.unres': FAULTY,
      'clean.unres': CLEAN,
      'levels.unres': VERY_FAULTY,
      'sub/50%, a: b.unres': FAULTY,
    });
  });
  after(() => folder.remove());
  const github = (args: readonly string[], cwd = folder.path, env = { GITHUB_WORKSPACE: '' }) =>
    penholder(['check', '--format', 'github', ...args], { cwd, env });

  it('prints one workflow command for each finding, and nothing else', async () => {
    const { code, stdout, stderr } = await github(['a.unres', 'clean.unres']);
    deepEqual({ code, stderr }, { code: 1, stderr: '' });
    equal(
      stdout,
      '::error file=a.unres,line=7,col=46,endLine=7,endColumn=47,title=operative-full-stop::The last operative ' +
        'paragraph ends in a semicolon. A resolution closes with a full stop.\n',
    );
  });

  it('knows errors, warnings and notices', async () => {
    const levels = ['error', 'warning', 'information', 'hint'];
    const { stdout } = await github([
      'levels.unres',
      ...VERY_FAULTY_RULES.flatMap((rule, index) => ['--rule', `${rule}=${levels[index]}`]),
    ]);
    deepEqual(stdout.match(/^::\w+/gm), ['::error', '::warning', '::notice', '::notice']);
  });

  it('escapes what would end a property', async () => {
    const { stdout } = await github(['sub']);
    equal(stdout.startsWith('::error file=sub/50%25%2C a%3A b.unres,line=7,'), true, stdout);
  });

  it('names files from the root of the checkout', async () => {
    const { stdout } = await github(['.'], join(folder.path, 'sub'), { GITHUB_WORKSPACE: folder.path });
    equal(stdout.startsWith('::error file=sub/50%25%2C a%3A b.unres,line=7,'), true, stdout);
  });
});
