import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Compares `actual` with the golden file at `path` (below the repository). A missing file is written and the
 * test fails, so that a person looks at it; UPDATE=1 rewrites files that differ.
 */
export function matchesGolden(path: string, actual: string): void {
  const file = join(process.cwd(), path);
  if (!existsSync(file)) {
    writeFileSync(file, actual);
    assert.fail(`${path} did not exist and was written: look at it, then run the tests again`);
  }
  const expected = readFileSync(file, 'utf8');
  if (actual !== expected && process.env['UPDATE'] === '1') {
    writeFileSync(file, actual);
    return;
  }
  assert.equal(actual, expected);
}
