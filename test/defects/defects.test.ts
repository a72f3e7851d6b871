import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { service } from '../../server/src/core/service.js';
import { seeds } from '../support/seeds.js';
import { judge } from './judge.js';
import { planters } from './planters.js';

// The seeds lack some of the things that rules speak about; what they lack stands in sound texts of its own.
const folder = join(process.cwd(), 'test/defects/texts');
const texts = [
  ...seeds,
  ...readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), 'utf8') })),
];

describe('a planted defect is found on its line, and a safe fix restores the text', () => {
  for (const { id, fix } of service.rules) {
    it(id, () => {
      const plant = planters.get(id);
      assert.ok(plant !== undefined, `test/defects/planters/${id}.ts is missing`);
      let planted = 0;
      for (const { name, text } of texts) {
        for (const defect of plant(service.createDocument(text))) {
          const { missed, restored } = judge(id, defect);
          assert.equal(missed, null, `${name}: ${defect.what}`);
          assert.ok(restored || fix !== 'safe', `${name}: ${defect.what}: no fix restores the text`);
          planted++;
        }
      }
      assert.ok(planted > 0, 'nothing was planted');
    });
  }
});
