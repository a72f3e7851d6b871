import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { ProtocolClient } from './protocol-client.js';
import { DRAFT } from './samples.js';

const SEEDS = new URL('../../../server/data/seeds/', import.meta.url);
const SCRAPS = [
  '',
  ' ',
  '\n',
  '\r\n',
  '\n\n',
  ',',
  ';',
  '.',
  '[^1]',
  '7. ',
  '(a) ',
  '*',
  '😀',
  '¹',
  'Urges',
  '\t',
  '/2',
];

/** Numbers below `limit`, the same for the same seed. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** What a fresh analysis of the text finds, in the terms of the protocol. */
function fresh(text: string): unknown[] {
  const document = TextDocument.create('', '', 0, text);
  return service.diagnose(service.createDocument(text), { facts }).map(({ rule, span }) => ({
    code: rule.id,
    range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
  }));
}

describe('after any sequence of edits the server knows what a fresh analysis finds', () => {
  let client: ProtocolClient;
  before(async () => {
    client = await ProtocolClient.start();
  });
  after(() => client.stop());

  const samples: [string, string][] = readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(name, SEEDS), 'utf8')]);
  for (const [index, [name, original]] of [['a draft', DRAFT] as const, ...samples].entries()) {
    it(`in ${name}`, async () => {
      const next = numbers(index + 1);
      const uri = `file:///edited-${index}.unres`;
      const copy = `file:///copy-${index}.unres`;
      let text = TextDocument.create(uri, '', 0, original);
      await client.open(uri, original);
      for (let round = 0; round < 12; round += 1) {
        const changes: TextDocumentContentChangeEvent[] = [];
        for (let edit = 0; edit <= next(4); edit += 1) {
          const start = next(text.getText().length + 1);
          const end = Math.min(text.getText().length, start + (next(3) === 0 ? next(60) : next(3)));
          const range = { start: text.positionAt(start), end: text.positionAt(end) };
          const change = { range, text: SCRAPS[next(SCRAPS.length)] ?? '' };
          changes.push(change);
          text = TextDocument.update(text, [change], round);
        }
        await client.change(uri, changes);
        const { items } = await client.pullFull(uri);
        deepEqual(
          items.map(({ code, range }) => ({ code, range })),
          fresh(text.getText()),
          `round ${round}`,
        );
      }
      await client.open(copy, text.getText());
      for (const method of ['documentSymbol', 'foldingRange', 'semanticTokens/full']) {
        deepEqual(
          await client.request(`textDocument/${method}`, { textDocument: { uri } }),
          await client.request(`textDocument/${method}`, { textDocument: { uri: copy } }),
          method,
        );
      }
      await client.close(uri);
      await client.close(copy);
    });
  }
});
