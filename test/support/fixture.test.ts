import assert from 'node:assert/strict';
import { formatFixture, parseFixture } from './fixture.js';

const lines = (...all: string[]): string => all.join('\n');

describe('marked texts', () => {
  it('take the annotation lines out and keep the rest as it is', () => {
    const source = lines('One two,', '    ^^^ a-rule', '', '\tthree  ', '');
    const { text, marks, carets } = parseFixture(source);
    assert.equal(text, 'One two,\n\n\tthree  \n');
    assert.deepEqual(marks, [{ start: 4, end: 7, rule: 'a-rule' }]);
    assert.deepEqual(carets, []);
  });

  it('let several annotations follow one line', () => {
    const { text, marks, carets } = parseFixture(lines('one two', '^^^ first', '    ^^^ second', '   |'));
    assert.equal(text, 'one two');
    assert.deepEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      ['one', 'two'],
    );
    assert.deepEqual(carets, [3]);
  });

  it('put a caret at both ends of a line and on an empty one', () => {
    assert.deepEqual(parseFixture(lines('ab', '|', '  |', '', '|', 'c')).carets, [0, 2, 3]);
  });

  it('count a tab as one column', () => {
    const source = lines('\t1.\tUrges', ' ^^ under-spaces', '\t\t^^ nowhere-near');
    const { text, marks } = parseFixture(source);
    assert.deepEqual(
      marks.map(({ start, end }) => text.slice(start, end)),
      ['1.', '.\t'],
    );
  });

  it('count UTF-16 units', () => {
    const { text, marks } = parseFixture(lines('😀 trust¹,', '        ^ note'));
    assert.equal(text.slice(marks[0]?.start, marks[0]?.end), '¹');
  });

  it('give Windows line ends where they are asked for', () => {
    const { text, marks } = parseFixture(lines('one', 'two', '^^^ a-rule', ''), { crlf: true });
    assert.equal(text, 'one\r\ntwo\r\n');
    assert.deepEqual(marks, [{ start: 5, end: 8, rule: 'a-rule' }]);
  });

  it('read files that have Windows line ends themselves', () => {
    const { text, marks } = parseFixture('one\r\n^^^ a-rule\r\ntwo\r\n');
    assert.equal(text, 'one\ntwo\n');
    assert.deepEqual(marks, [{ start: 0, end: 3, rule: 'a-rule' }]);
  });

  it('leave lines alone that only look like annotations', () => {
    const source = lines('a | b', '| a | b |', '^^^', '^^^ Two words', '^ a ^ b', '');
    assert.deepEqual(parseFixture(source), { text: source, marks: [], carets: [] });
  });

  it('refuse an annotation with nothing above it', () => {
    assert.throws(() => parseFixture(lines('^^ a-rule', 'text')), /Line 1 marks what is not/);
    assert.throws(() => parseFixture(lines('text', '   ^^ a-rule')), /Line 2 marks what is not/);
  });

  it('are written as they are read', () => {
    for (const source of [
      lines('One two,', '    ^^^ a-rule', '', '\tthree ¹', '\t      ^ b-rule', ''),
      lines('one', '^^^ a-rule', '^^^ b-rule', '  ^ c-rule'),
      'no marks',
      '',
    ]) {
      const { text, marks } = parseFixture(source);
      assert.equal(formatFixture(text, marks), source);
      const windows = parseFixture(source, { crlf: true });
      assert.equal(formatFixture(windows.text, windows.marks), source);
    }
  });
});
