import assert from 'node:assert/strict';
import {
  applyEdits,
  type Diagnostic,
  type Item,
  type Paragraph,
  type ResolutionDocument,
  type Span,
  service,
  type TextEdit,
} from '../../server/src/core/service.js';
import { fullKnowledge } from '../support/knowledge.js';

/** Blocks follow each other without gap or overlap, and so do the tokens of each; together they spell the text. */
function coversEverythingOnce({ text, tree }: ResolutionDocument): void {
  const { blocks, tokens } = tree;
  let at = 0;
  let next = 0;
  for (const block of blocks) {
    assert.equal(block.start, at, 'a block starts where the last one ended');
    assert.ok(block.end > block.start, 'no block is empty');
    assert.equal(block.firstToken, next, 'the tokens of a block follow those of the last one');
    assert.ok(block.start <= block.first && block.first <= block.last && block.last <= block.end);
    assert.ok(block.first <= block.labelEnd && block.labelEnd <= block.last, 'a label is part of the words');
    for (; next < block.endToken; next++) {
      assert.equal(tokens.start(next), at, 'a token starts where the last one ended');
      assert.ok(tokens.end(next) > at, 'no token is empty');
      at = tokens.end(next);
    }
    assert.equal(at, block.end, 'the tokens of a block cover it');
  }
  assert.equal(at, text.length, 'the blocks cover the text');
  assert.equal(next, tokens.count, 'every token belongs to a block');
}

function liesWithin({ start, end }: Span, length: number): void {
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `${start}–${end} are offsets`);
  assert.ok(0 <= start && start <= end && end <= length, `${start}–${end} lies within 0–${length}`);
}

/** Each character of a passage leads back to the character of the source that it was read from. */
function passagesLeadBack({ text, passages }: ResolutionDocument): void {
  for (const passage of passages) {
    for (let at = 0; at < passage.text.length; at++) {
      const { start, end } = passage.spanOf(at, at + 1);
      const read = passage.text.charAt(at);
      const source = text.slice(start, end).replace(/[\u2010\u2011]/, '-');
      const joint = read === ' ' && start < text.length;
      assert.ok(
        source === read || joint,
        `“${read}” of “${passage.text.slice(0, 80)}” was read from “${source}”`,
      );
    }
  }
}

/** Asks for everything that a host can ask for, and checks that each answer lies within the text. */
function answersEverything(document: ResolutionDocument): void {
  const { length } = document.text;
  const visit = (symbols: ReturnType<typeof service.documentSymbols>, outer: Span | null): void => {
    for (const symbol of symbols) {
      liesWithin(symbol.span, length);
      liesWithin(symbol.selection, length);
      assert.ok(
        symbol.span.start <= symbol.selection.start && symbol.selection.end <= symbol.span.end,
        `${symbol.name}: selection within span`,
      );
      assert.notEqual(symbol.name, '');
      if (outer !== null)
        assert.ok(
          outer.start <= symbol.span.start && symbol.span.end <= outer.end,
          `${symbol.name}: within its parent`,
        );
      visit(symbol.children, symbol.span);
    }
  };
  visit(service.documentSymbols(document), null);
  for (const { span } of service.foldingRanges(document)) liesWithin(span, length);
  let done = 0;
  for (const { span } of service.semanticTokens(document)) {
    liesWithin(span, length);
    assert.ok(span.start >= done, 'semantic tokens do not overlap');
    assert.doesNotMatch(document.text.slice(span.start, span.end), /[\r\n]/);
    done = span.end;
  }
  for (let eighth = 0; eighth <= 8; eighth++) {
    const offset = Math.round((length * eighth) / 8);
    for (const knowledge of [service.noKnowledge, fullKnowledge]) {
      const hover = service.hover(document, offset, knowledge);
      if (hover === null) continue;
      liesWithin(hover.span, length);
      assert.ok(hover.span.start <= offset && offset <= hover.span.end, 'a hover is about what it is over');
    }
  }
  for (let part = 0; part <= 32; part++) completesInLine(document, Math.round((length * part) / 32));
  for (const offset of [0, length >> 2, length >> 1, length]) {
    for (const { target } of service.definition(document, offset)) liesWithin(target, length);
    for (const { span } of service.references(document, offset, { includeDeclaration: true }))
      liesWithin(span, length);
    const renaming = service.rename(document, offset, '997');
    if ('edits' in renaming) for (const { span } of renaming.edits) liesWithin(span, length);
    for (const { span } of service.documentHighlights(document, offset)) liesWithin(span, length);
    let inner: Span | null = null;
    for (const span of service.selectionRanges(document, offset)) {
      liesWithin(span, length);
      if (inner !== null) assert.ok(span.start <= inner.start && inner.end <= span.end, 'selections widen');
      inner = span;
    }
  }
  for (const { span } of service.documentLinks(document)) liesWithin(span, length);
  for (const { entries } of service.citationList(document, fullKnowledge))
    for (const { span } of entries.flatMap(({ places }) => places)) liesWithin(span, length);
  const hinted = { titles: true, paragraphs: true };
  for (const { offset } of service.inlayHints(
    document,
    { start: 0, end: length },
    hinted,
    fullKnowledge.facts,
  ))
    assert.ok(offset <= length, 'a hint stands in the text');
  const indexed = service.indexText(document, { uri: 'file:///a.unres', origin: 'workspace', name: 'a' });
  for (const { span } of [...indexed.citations, ...indexed.paragraphs]) liesWithin(span, length);
  liesWithin(service.placeCited(document, { symbol: 'A/RES/1/1 A', part: 'paragraph 1 (a)' }).target, length);
  // A fix is computed when it is asked for, one at a time; a text of nothing but faults has more than anyone asks for.
  for (const [index, diagnostic] of service.diagnose(document).entries()) {
    liesWithin(diagnostic.span, length);
    for (const { span } of diagnostic.related ?? []) liesWithin(span, length);
    if (index < 25)
      for (const { edits } of diagnostic.fixes?.() ?? [])
        for (const { span } of edits) liesWithin(span, length);
  }
  for (const { span } of [
    ...service.renumberFootnotes(document),
    ...service.renumberOperativeParagraphs(document),
  ])
    liesWithin(span, length);
}

/** What is proposed at `offset` replaces what stands round it in its line, and is found by what has been typed. */
function completesInLine(document: ResolutionDocument, offset: number): void {
  const { text } = document;
  for (const knowledge of [service.noKnowledge, fullKnowledge]) {
    for (const { label, filter, edit } of service.completion(document, offset, knowledge).proposals) {
      const { span } = edit;
      liesWithin(span, text.length);
      assert.ok(span.start <= offset && offset <= span.end, `${label}: the edit is about the caret`);
      assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/, `${label}: in one line`);
      assert.notEqual(filter, '');
    }
  }
}

/** The same text gives the same tree and the same reading. */
export function sameTwice(text: string): void {
  const [one, two] = [service.createDocument(text), service.createDocument(text)];
  assert.deepEqual(one.tree.blocks, two.tree.blocks);
  assert.deepEqual(one.resolution.parts, two.resolution.parts);
}

/** Whatever the text, it is read without fail, its tokens spell it, and every answer lies within it. */
export function holds(text: string): void {
  const document = service.createDocument(text);
  coversEverythingOnce(document);
  if (text.length < 50_000) passagesLeadBack(document);
  answersEverything(document);
}

/** All safe fixes at once, as "fix all" applies them. */
function fixSafely(text: string): string {
  return applyEdits(
    text,
    safeFixes(text).flatMap(({ edits }) => edits),
  );
}

function safeFixes(text: string): { rule: string; edits: readonly TextEdit[] }[] {
  return service
    .diagnose(service.createDocument(text))
    .flatMap(({ rule, fixes }) =>
      (fixes?.() ?? [])
        .slice(0, 1)
        .flatMap(({ kind, edits }) => (kind === 'safe' ? [{ rule: rule.id, edits }] : [])),
    );
}

/** Fixing twice equals fixing once. */
export function fixesConverge(text: string): void {
  const once = fixSafely(text);
  const left = [...new Set(safeFixes(once).map(({ rule }) => rule))].sort();
  assert.equal(fixSafely(once), once, `fixed again by ${left.join(', ')}`);
}

/** Fixing all leaves nothing that it could fix, says truly what is left, and changes nothing the second time. */
export function fixAllConverges(text: string): void {
  const document = service.createDocument(text);
  const { text: once, edits, applied, remaining } = service.fixAll(document);
  assert.equal(applyEdits(text, edits), once, 'the edits lead to the text');
  assert.equal(applied === 0, once === text, 'a changed text is what a fix has changed');
  const again = service.createDocument(once, document.resolution.profile);
  assert.deepEqual(places(remaining), places(service.diagnose(again)));
  assert.deepEqual(skeleton(again), skeleton(document), 'the same paragraphs, with other labels and signs');
  const left = [...new Set(safeFixes(once).map(({ rule }) => rule))].sort();
  assert.equal(service.fixAll(again).text, once, `fixed again by ${left.join(', ')}`);
}

/** Which paragraphs and subparagraphs there are, whatever they say. */
function skeleton({ resolution }: ResolutionDocument): object[] {
  const items = (provision: Paragraph | Item): object[] => provision.items.map(items);
  return resolution.parts.map(({ preambular, operative }) => [preambular.map(items), operative.map(items)]);
}

function places(diagnostics: readonly Diagnostic[]): object[] {
  return diagnostics.map(({ rule, span, severity }) => ({ rule: rule.id, span, severity }));
}
