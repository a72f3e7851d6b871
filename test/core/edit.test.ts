import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, inOneGo, type TextEdit } from '../../server/src/core/text/edit.js';

const edit = (start: number, end: number, newText: string): TextEdit => ({ span: { start, end }, newText });

describe('edits made in one go', () => {
  for (const [text, rounds, expected] of [
    ['', [], []],
    ['abc', [[edit(1, 1, 'x')]], [edit(1, 1, 'x')]],
    ['abc', [[edit(1, 1, 'x')], [edit(1, 2, 'y')]], [edit(1, 1, 'y')]],
    ['abc', [[edit(0, 1, 'x')], [edit(1, 2, 'y')]], [edit(0, 2, 'xy')]],
    ['abcdef', [[edit(1, 2, ''), edit(4, 5, 'xyz')], [edit(0, 6, '-')]], [edit(0, 5, '-')]],
    ['', [[edit(0, 0, 'x')], [edit(1, 1, 'y')]], [edit(0, 0, 'xy')]],
  ] as const) {
    it(`${JSON.stringify(text)} ${JSON.stringify(rounds)}`, () =>
      assert.deepEqual(inOneGo(text.length, rounds), expected));
  }

  it('lead to the same text as one after the other', () => {
    const numbers = fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(numbers, { maxLength: 4 }), (text, given) => {
        let current = text;
        const rounds = given.map((round) => {
          const edits = round.map(([place, length, newText]) => {
            const start = Math.floor(place * current.length);
            return edit(start, Math.min(current.length, start + length), newText);
          });
          current = applyEdits(current, edits);
          return edits;
        });
        assert.equal(applyEdits(text, inOneGo(text.length, rounds)), current);
      }),
      { numRuns: 3000 },
    );
  });
});
