import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<() => void>} */
const undo = new Set();

/**
 * Registers something to take back when this process ends, however it ends. Synchronous, because an `exit`
 * handler cannot wait. Returns a function that takes it back now.
 * @param {() => void} action
 */
export function onExit(action) {
  const once = () => {
    if (!undo.delete(once)) return;
    try {
      action();
    } catch {
      // One thing that will not go away must not keep the others.
    }
  };
  undo.add(once);
  return once;
}

export function cleanUp() {
  for (const action of [...undo].reverse()) action();
}

process.on('exit', cleanUp);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

/** @param {string} purpose */
export function temporaryFolder(purpose) {
  // The real path: editors compare paths as text, and on macOS the temporary folder is a link.
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `penholder-${purpose}-`));
  onExit(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }));
  return folder;
}

/**
 * Ends a process and all it started when this process ends. The process must lead its own group
 * (`detached: true`) outside Windows.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endWithUs(child) {
  return onExit(() => {
    if (child.pid === undefined) return;
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  });
}
