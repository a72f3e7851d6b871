import assert from 'node:assert/strict';
import { service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { matchesGolden } from '../support/golden.js';
import { seeds } from '../support/seeds.js';

describe('the seeds are reported on as they deserve', () => {
  for (const { name, text } of seeds) {
    const found = service.diagnose(service.createDocument(text), { facts });

    it(`${name} has no finding at error level`, () => {
      assert.deepEqual(
        found.filter(({ severity }) => severity === 'error').map(({ message }) => message),
        [],
      );
    });

    it(`${name} has the same report as before`, () => {
      const lines = found.map(({ rule, severity, span, message }) => {
        const line = text.slice(0, span.start).split('\n').length;
        return `${line} ${severity} ${rule.id} «${text.slice(span.start, span.end)}» ${message}`;
      });
      matchesGolden(
        `test/seeds/${name}.report.txt`,
        lines.length === 0 ? 'no findings\n' : `${lines.join('\n')}\n`,
      );
    });
  }
});
