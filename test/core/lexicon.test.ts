import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/model/document.js';
import { cased, Lexicon } from '../../server/src/core/rules/lexicon.js';
import type { Word } from '../../server/src/core/rules/rule.js';

/** The words of `text` that wake a rule with `wakes`, each with the source that it leads back to. */
function woken(wakes: readonly string[], text: string, strays: readonly string[] = []): string[] {
  const found: string[] = [];
  const document = createDocument(`The General Assembly,\n\nRecalling ${text},\n\n1. Decides to act.\n`);
  const listener = (_: number, { passage, start, end }: Word): void => {
    const span = passage.spanOf(start, end);
    found.push(document.text.slice(span.start, span.end));
  };
  new Lexicon([{ wakes, strays }]).read(document, listener);
  return found;
}

describe('the lexicon', () => {
  it('meets words in the case given only', () => {
    assert.deepEqual(woken(['UN'], 'the UN, a UN-wide plan, un and UNODC'), ['UN', 'UN']);
    assert.deepEqual(woken(cased('programme'), 'Programme programme programmes'), ['Programme', 'programme']);
  });

  it('meets words in markup and beside marks', () => {
    assert.deepEqual(woken(['labor'], 'a *labor* law, labor[^1] and [labor](#)'), [
      'labor',
      'labor',
      'labor',
    ]);
  });

  it('meets signs', () => assert.deepEqual(woken(['%', '“'], '10% of “x” — %'), ['%', '“', '%']));

  it('meets figures of any length', () => {
    assert.deepEqual(woken(['0'], '2013, 5 and A/68/192'), ['2013', '5', '68', '192']);
  });

  it('meets words with what must follow them', () => {
    assert.deepEqual(woken(['0th', ', and '], '5th, 6, and 7 thus, andesite and 8tho'), ['5', ',', '8']);
  });

  it('meets signs that stray', () => {
    const text = 'a, b ,c, ., d. e(f) (g) ( h). “i” x“ j“k,';
    assert.deepEqual(woken([], text, [',', '.', '(', '“']), [',', '.', ',', '(', '(', '“', '“', ',', ',']);
  });

  it('meets words with accents', () =>
    assert.deepEqual(woken(['Türkiye'], 'Türkiye and Turkiye'), ['Türkiye']));
});
