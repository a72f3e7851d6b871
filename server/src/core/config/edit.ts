import { findNodeAtLocation, type JSONPath, modify } from 'jsonc-parser';
import type { TextEdit } from '../text/edit.js';
import type { Level } from './configuration.js';
import { readJson } from './json.js';

/**
 * Edits that give a rule or a category its level in the text of a configuration file, comments and spacing kept. An
 * empty text becomes a file. Null when the text cannot be read, so that a file under repair is not made worse.
 */
export function setLevel(text: string, name: string, level: Level): readonly TextEdit[] | null {
  return fits(text, 'rules', 'object') ? change(text, ['rules', name], level) : null;
}

/** Edits that add a word to the dictionary; none when it is there already, null when the text cannot be read. */
export function addWord(text: string, word: string): readonly TextEdit[] | null {
  if (!fits(text, 'dictionary', 'array')) return null;
  const { root } = readJson(text);
  const words = root === null ? undefined : findNodeAtLocation(root, ['dictionary'])?.children;
  if (words === undefined) return change(text, ['dictionary'], [word]);
  if (words.some(({ value }) => value === word)) return [];
  return change(text, ['dictionary', words.length], word);
}

/** Whether `name` has or can be given a value of this type. */
function fits(text: string, name: string, type: 'object' | 'array'): boolean {
  const { root, problem } = readJson(text);
  if (problem !== null || (root !== null && root.type !== 'object')) return false;
  const node = root === null ? undefined : findNodeAtLocation(root, [name]);
  return node === undefined || node.type === type;
}

function change(text: string, path: JSONPath, value: unknown): readonly TextEdit[] {
  const formattingOptions = {
    insertSpaces: !text.includes('\n\t'),
    tabSize: 2,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const isArrayInsertion = typeof path.at(-1) === 'number';
  return modify(text, path, value, { formattingOptions, isArrayInsertion }).map(
    ({ offset, length, content }) => ({
      span: { start: offset, end: offset + length },
      newText: content,
    }),
  );
}
