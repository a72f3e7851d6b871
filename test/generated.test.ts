import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('generated files are up to date', () => {
  for (const script of ['list-rules', 'openings', 'rule-book', 'schema', 'catalogue']) {
    it(script, () => {
      const { status, stderr } = spawnSync(process.execPath, [`server/generate/${script}.mjs`], {
        env: { ...process.env, CHECK: '1' },
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    });
  }
});
