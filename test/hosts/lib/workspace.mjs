import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './cleanup.mjs';
import { samplesFolder, seedsFolder } from './paths.mjs';

const settings = { 'files.associations': { '*.txt': 'un-resolution' } };

/** @param {string} folder */
function fill(folder, withSamples = false) {
  cpSync(seedsFolder, folder, { recursive: true, filter: (path) => !/\.(?!txt$)\w+$/.test(path) });
  if (withSamples) cpSync(samplesFolder, folder, { recursive: true });
  changeSettings(folder, settings);
}

/** A copy of the seed documents that a test may change as it likes. */
export function testWorkspace() {
  const folder = temporaryFolder('workspace');
  fill(folder);
  return folder;
}

/**
 * The documents a newcomer is shown: the seeds and a faulty draft.
 * @param {string} folder
 */
export function sampleWorkspace(folder) {
  mkdirSync(folder, { recursive: true });
  fill(folder, true);
}

/**
 * @param {string} folder
 * @param {Record<string, unknown>} changes
 */
export function changeSettings(folder, changes) {
  const file = join(folder, '.vscode', 'settings.json');
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  let before = {};
  try {
    before = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // The first settings of this folder.
  }
  writeFileSync(file, `${JSON.stringify({ ...before, ...changes }, null, 2)}\n`);
}

/**
 * Every file of a workspace as text, for hosts that have no disk.
 * @param {string} folder
 */
export function workspaceTexts(folder) {
  /** @type {Record<string, string>} */
  const texts = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    texts[path.slice(folder.length).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return texts;
}
