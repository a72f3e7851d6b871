import assert from 'node:assert/strict';
import type { Paragraph } from '../../server/src/core/service.js';
import { applyEdits, type ResolutionDocument, type Span, service } from '../../server/src/core/service.js';
import { seeds } from '../support/seeds.js';

/** One planted fault: the text before, the text with the fault, and the lines on which it may be reported. */
interface Defect {
  readonly what: string;
  readonly sound: string;
  readonly broken: string;
  readonly lines: readonly number[];
}

type Planter = (document: ResolutionDocument) => Defect[];

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function replace(document: ResolutionDocument, what: string, span: Span, newText: string): Defect {
  const broken = applyEdits(document.text, [{ span, newText }]);
  return { what, sound: document.text, broken, lines: [lineOf(document.text, span.start)] };
}

function half(document: ResolutionDocument, kind: 'preambular' | 'operative'): readonly Paragraph[] {
  return document.resolution.parts.flatMap((part) => part[kind]);
}

/** Every way to get the sign at the end of `paragraph` wrong. */
function endings(document: ResolutionDocument, paragraph: Paragraph, signs: readonly string[]): Defect[] {
  const { ending } = paragraph;
  if (ending === null || paragraph.items.length > 0) return [];
  const span = { start: ending.offset, end: ending.offset + 1 };
  // "2013,15" without its comma is one figure to any reader.
  const betweenFigures =
    /\d/.test(document.text.charAt(span.start - 1)) && /\d/.test(document.text.charAt(span.end));
  return signs
    .filter((sign) => sign !== '' || !betweenFigures)
    .map((sign) => replace(document, `${paragraph.ordinal} ends in “${sign}”`, span, sign));
}

/** The texts without subparagraphs get a sound list first, into which the fault is planted. */
function withList(document: ResolutionDocument): ResolutionDocument {
  if ([...half(document, 'preambular'), ...half(document, 'operative')].some(({ items }) => items.length > 2))
    return document;
  const target = half(document, 'operative')[3] as Paragraph;
  const newText = ':\n\n(a) To promote the Plan;\n\n(b) To assist States;\n\n(c) To report on progress;';
  const at = target.ending?.offset ?? 0;
  return service.createDocument(applyEdits(document.text, [{ span: { start: at, end: at + 1 }, newText }]));
}

const planters: Readonly<Record<string, Planter>> = {
  'organ-line-missing': (document) => {
    const organ = document.resolution.parts[0]?.organ?.span as Span;
    const at = document.tree.blocks.findIndex(({ start, end }) => start <= organ.start && organ.end <= end);
    const block = document.tree.blocks[at] as Span;
    const next = document.tree.blocks[at + 1];
    const span = { start: block.start, end: next?.kind === 'blank' ? next.end : block.end };
    return [replace(document, 'the organ line is left out', span, '')];
  },
  'operative-number': (document) =>
    half(document, 'operative').map((paragraph) => {
      const span = paragraph.label?.span as Span;
      return replace(document, `${paragraph.ordinal} is misnumbered`, span, `${paragraph.ordinal + 7}.`);
    }),
  'subparagraph-label': (document) => {
    const base = withList(document);
    const lists = [...half(base, 'preambular'), ...half(base, 'operative')].filter(
      ({ items }) => items.length > 2,
    );
    return lists.flatMap(({ items }) =>
      items
        .slice(1)
        .map(({ label }) => replace(base, `${label?.text} is mislettered`, label?.span as Span, '(k)')),
    );
  },
  'preambular-comma': (document) =>
    half(document, 'preambular').flatMap((paragraph) => endings(document, paragraph, [';', '.', ''])),
  'operative-semicolon': (document) =>
    half(document, 'operative')
      .slice(0, -1)
      .flatMap((paragraph) => endings(document, paragraph, [',', '.', ''])),
  'operative-full-stop': (document) =>
    half(document, 'operative')
      .slice(-1)
      .flatMap((paragraph) => endings(document, paragraph, [';', ',', ''])),
  'footnote-undefined': (document) =>
    document.resolution.footnotes
      .filter(({ references, label }) => references.length === 1 && label !== '*')
      .map(({ references, label }) => {
        const mark = references[0];
        const superscript = (document.text.charCodeAt(mark?.labelSpan.start ?? 0) ?? 0) > 127;
        return replace(
          document,
          `the mark ${label} is mistyped`,
          mark?.labelSpan as Span,
          superscript ? '⁸⁸' : '88',
        );
      }),
  'footnote-unreferenced': (document) => {
    const notes = document.resolution.footnotes;
    const last = notes.at(-1);
    const end = last?.span.end ?? 0;
    const label = notes.filter(({ notation }) => notation !== 'asterisk').length + 1;
    const written: Readonly<Record<string, string>> = {
      sup: `\n\n<sup>${label}</sup> `,
      plain: `\n${label} `,
    };
    const opening = written[last?.notation ?? ''] ?? `\n\n${superscript(label)} `;
    const defect = replace(
      document,
      'a note nobody refers to',
      { start: end, end },
      `${opening}Resolution 70/1.`,
    );
    return [{ ...defect, lines: [lineOf(defect.broken, end + opening.length)] }];
  },
  'footnote-duplicate': (document) => {
    const numbered = document.resolution.footnotes.filter(({ notation }) => notation !== 'asterisk');
    if (numbered.length === 1) {
      const only = numbered[0]?.span as Span;
      const copy = `\n\n${document.text.slice(only.start, only.end)}`;
      const defect = replace(document, 'the note stands twice', { start: only.end, end: only.end }, copy);
      return [{ ...defect, lines: [lineOf(defect.broken, only.end + 2)] }];
    }
    return numbered.slice(1).map((note, index) => {
      const before = numbered[index]?.labelSpan as Span;
      return replace(
        document,
        `note ${note.label} is numbered as the one before`,
        note.labelSpan,
        document.text.slice(before.start, before.end),
      );
    });
  },
  'footnote-order': (document) => {
    const numbered = document.resolution.footnotes.filter(({ notation }) => notation !== 'asterisk');
    if (numbered.length === 1)
      return [relabel(document, 'the only note is numbered 2', new Map([['1', '2']]))];
    return numbered.slice(1).map(({ label }, index) => {
      const before = numbered[index]?.label as string;
      return relabel(
        document,
        `notes ${before} and ${label} change places`,
        new Map([
          [before, label],
          [label, before],
        ]),
      );
    });
  },
};

function superscript(label: number): string {
  return [...String(label)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

/** Renames notes everywhere, marks and texts alike. */
function relabel(document: ResolutionDocument, what: string, names: ReadonlyMap<string, string>): Defect {
  const { text, resolution } = document;
  const places = [...resolution.noteMarks, ...resolution.footnotes].filter(({ label }) => names.has(label));
  const edits = places.map(({ label, labelSpan }) => {
    const written = names.get(label) as string;
    return {
      span: labelSpan,
      newText: text.charCodeAt(labelSpan.start) > 127 ? superscript(Number(written)) : written,
    };
  });
  const marks = resolution.noteMarks.filter(({ label }) => names.has(label));
  return {
    what,
    sound: text,
    broken: applyEdits(text, edits),
    lines: marks.map(({ span }) => lineOf(text, span.start)),
  };
}

/** The text after each fix that the findings of `rule` offer, preferred ones first. */
function fixed(document: ResolutionDocument, rule: string): string[] {
  const found = service.diagnose(document).filter((diagnostic) => diagnostic.rule.id === rule);
  const fixes = found.flatMap((diagnostic) => diagnostic.fixes?.() ?? []);
  return fixes.map(({ edits }) => applyEdits(document.text, edits));
}

describe('a planted defect is found on its line and its fix restores the text', () => {
  for (const { name, text } of seeds) {
    describe(name, () => {
      for (const { id } of service.rules) {
        it(id, () => {
          const defects = planters[id]?.(service.createDocument(text)) ?? [];
          assert.ok(defects.length > 0, `nothing was planted for ${id}`);
          for (const { what, sound, broken, lines } of defects) {
            const document = service.createDocument(broken);
            const found = service.diagnose(document).filter(({ rule }) => rule.id === id);
            const reported = found.map(({ span }) => lineOf(broken, span.start));
            assert.ok(reported.length > 0, `${what}: nothing was found`);
            assert.ok(
              reported.some((line) => lines.includes(line)),
              `${what}: found on line ${reported}, planted on ${lines}`,
            );
            assert.ok(
              reported.length <= 1,
              `${what}: reported ${reported.length} times, on lines ${reported}`,
            );
            assert.ok(fixed(document, id).includes(sound), `${what}: no fix restores the text`);
          }
        });
      }
    });
  }
});
