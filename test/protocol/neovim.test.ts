import { deepEqual, equal, match } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FAULTY, positionOf } from './samples.js';

const SERVER = fileURLToPath(new URL('../../../dist/server.js', import.meta.url));
const SCRIPT = join(process.cwd(), 'test/protocol/neovim.lua');

/** Any client that speaks the protocol will do: Neovim's knows nothing of Penholder. */
describe('the language server with the client of Neovim', () => {
  let folder: string;
  before(function () {
    if (spawnSync('nvim', ['--version']).status !== 0) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'penholder-neovim-'));
  });
  after(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  it('shows diagnostics, an outline and a hover', () => {
    const draft = join(folder, 'draft.unres');
    writeFileSync(draft, FAULTY);
    const { line, character } = positionOf(FAULTY, '[^1]', 1);
    const env = {
      ...process.env,
      // Nothing of the user's own Neovim is read or written.
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_STATE_HOME: folder,
      PENHOLDER_DRAFT: draft,
      PENHOLDER_NODE: process.execPath,
      PENHOLDER_SERVER: SERVER,
      PENHOLDER_LINE: String(line),
      PENHOLDER_CHARACTER: String(character),
    };
    const script = ['-c', `luafile ${SCRIPT}`, '-c', 'qall!'];
    const nvim = spawnSync('nvim', ['--clean', '--headless', '-n', ...script], {
      env,
      encoding: 'utf8',
      timeout: 120_000,
    });
    equal(nvim.status, 0, nvim.stderr);
    const { diagnostics, symbols, hover } = JSON.parse(nvim.stdout);
    deepEqual(
      diagnostics.map((one: { code: string; line: number }) => [one.code, one.line]),
      [['operative-semicolon', positionOf(FAULTY, 'cooperate').line]],
    );
    match(diagnostics[0].message, /semicolon/);
    deepEqual(symbols, ['Masthead', 'Preamble', 'Operative part', 'Footnotes']);
    match(hover, /Note 1.*Resolution 55\/2, para\. 6\./s);
  });
});
