import assert from 'node:assert/strict';
import {
  type Item,
  type Paragraph,
  type ResolutionDocument,
  service,
} from '../../server/src/core/service.js';
import { seeds } from '../support/seeds.js';

const COMMENT = '<!-- penholder-disable-line operative-number, spelling -- "Urges," 5. (a) *x* [^1] -->';

/** What the text says, without a word of where. */
function reading(document: ResolutionDocument): object {
  const { masthead, parts, footnotes, noteMarks, citations } = document.resolution;
  const provision = ({ label, text, ending, pieces, items }: Paragraph | Item): object => ({
    label: label?.text,
    text,
    ending: ending?.char,
    pieces: pieces.length,
    items: items.map(provision),
  });
  const paragraph = (one: Paragraph): object => ({
    ...provision(one),
    opening: one.opening?.text,
    emphasized: one.openingEmphasized,
    section: one.section,
  });
  return {
    title: masthead.title?.text,
    symbol: masthead.symbol?.text,
    sponsors: masthead.sponsors?.text,
    closing: masthead.closing.map(({ text }) => text),
    parts: parts.map(({ label, organ, preambular, operative }) => ({
      label,
      organ: organ?.text,
      preambular: preambular.map(paragraph),
      operative: operative.map(paragraph),
    })),
    notes: footnotes.map(({ label, text, notation }) => ({ label, text, notation })),
    marks: noteMarks.map(({ label }) => label),
    citations: citations.map(({ text }) => text),
    layout: document.tree.layout,
  };
}

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const indent = /^\s*/.exec(line)?.[0] ?? '';
      const lines = [''];
      for (const word of line.trim().split(/ +/)) {
        const last = lines.at(-1) as string;
        if (last !== '' && indent.length + last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.map((one) => indent + one).join('\n');
    })
    .join('\n');
}

const quoted = (text: string): string => text.replace(/^/gm, '> ');

const layouts: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'hard-wrapped': (text) => wrapped(text, 78),
  quoted,
  'with Windows line ends': (text) => text.replace(/\r?\n/g, '\r\n'),
};

describe('comments are no words', () => {
  for (const { name, text: seed } of seeds) {
    for (const [layout, lay] of Object.entries(layouts)) {
      const text = lay(seed);
      const expected = reading(service.createDocument(text));
      const lines = text.split('\n');
      const isEmpty = (line: string) => /^[>\s]*$/.test(line);
      const cr = text.includes('\r') ? '\r' : '';
      const opening = layout === 'quoted' ? '> ' : '';

      it(`${name} ${layout}: at the end of every line`, () => {
        const commented = lines.map((line) =>
          isEmpty(line) ? line : `${line.replace(/\r$/, '')} ${COMMENT}${cr}`,
        );
        assert.deepEqual(reading(service.createDocument(commented.join('\n'))), expected);
      });

      it(`${name} ${layout}: at the start of every line`, () => {
        const commented = lines.map((line) =>
          isEmpty(line) ? line : line.replace(/^[>\s]*/, (indent) => `${indent}${COMMENT} `),
        );
        assert.deepEqual(reading(service.createDocument(commented.join('\n'))), expected);
      });

      it(`${name} ${layout}: above every line`, () => {
        const commented = lines.flatMap((line) =>
          isEmpty(line) ? [line] : [`${opening}${COMMENT}${cr}`, line],
        );
        assert.deepEqual(reading(service.createDocument(commented.join('\n'))), expected);
      });

      it(`${name} ${layout}: above one line at a time, with and without an empty line`, () => {
        for (let at = 0; at < lines.length; at += 1) {
          if (isEmpty(lines[at] as string)) continue;
          for (const between of isEmpty(lines[at - 1] ?? '') ? [[], [cr]] : [[]]) {
            const commented = [...lines.slice(0, at), COMMENT + cr, ...between, ...lines.slice(at)];
            const message = `line ${at + 1}: ${lines[at]}`;
            assert.deepEqual(reading(service.createDocument(commented.join('\n'))), expected, message);
          }
        }
      });
    }
  }
});
