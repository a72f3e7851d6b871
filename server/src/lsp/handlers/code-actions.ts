import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { type Diagnostic, type Facts, type Span, service } from '../../core/service.js';
import { FIX_ALL_KIND } from '../capabilities.js';
import { meets, toSpan } from '../convert.js';
import type { Snapshot } from '../documents.js';
import { toWorkspaceEdit } from '../edits.js';
import { RENUMBERINGS } from '../renumbering.js';
import { toDiagnostic } from '../to-diagnostic.js';
import { dictionaryActions } from './actions/dictionary.js';
import { suppressionActions } from './actions/suppression.js';
import { type Context, onDocumentWithFacts } from './context.js';

/** Quick fixes of what is found in the range, and the source actions of the whole document. */
export function registerCodeActions(context: Context): void {
  context.connection.onCodeAction(
    onDocumentWithFacts<CodeActionParams, CodeAction[]>(
      context,
      'textDocument/codeAction',
      [],
      (snapshot, { range, context: asked }, facts) => {
        const actions: CodeAction[] = [];
        if (wants(asked.only, CodeActionKind.QuickFix)) {
          actions.push(...quickFixes(context, snapshot, facts, toSpan(snapshot.text, range)));
        }
        // Asked with every move of the caret, for the light bulb, which never shows source actions.
        const casual = asked.only === undefined && asked.triggerKind === CodeActionTriggerKind.Automatic;
        if (!casual) actions.push(...sourceActions(context, snapshot, facts, asked.only));
        return actions;
      },
    ),
  );
}

/** Fixes first; then what makes the findings go away without a change of the words. */
function quickFixes(context: Context, snapshot: Snapshot, facts: Facts, range: Span): CodeAction[] {
  const found = snapshot.diagnostics(facts).filter(({ span }) => meets(span, range));
  return [
    ...found.flatMap((finding) => fixesOf(context, snapshot, finding)),
    ...found.flatMap((finding) => dictionaryActions(context, snapshot, finding)),
    ...suppressionActions(context, snapshot, found),
  ];
}

function fixesOf({ abilities }: Context, snapshot: Snapshot, finding: Diagnostic): CodeAction[] {
  const diagnostics = [toDiagnostic(snapshot, finding, abilities)];
  return (finding.fixes?.() ?? []).map((fix, index) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: index === 0,
    edit: toWorkspaceEdit(snapshot, fix.edits, abilities),
  }));
}

function sourceActions(
  { abilities }: Context,
  snapshot: Snapshot,
  facts: Facts,
  only: string[] | undefined,
): CodeAction[] {
  const renumberings = RENUMBERINGS.filter(({ kind }) => wants(only, kind)).map(({ title, kind, edits }) => ({
    title,
    kind,
    edits: edits(snapshot.document),
  }));
  const fixAll = wants(only, FIX_ALL_KIND)
    ? [{ title: 'Fix all safe problems', kind: FIX_ALL_KIND, edits: allFixes(snapshot, facts) }]
    : [];
  return [...fixAll, ...renumberings]
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, kind, edits }) => ({ title, kind, edit: toWorkspaceEdit(snapshot, edits, abilities) }));
}

function allFixes(snapshot: Snapshot, facts: Facts) {
  return service.fixAll(snapshot.document, snapshot.options(facts)).edits;
}

// "source" asks for "source.renumber" too, but "source.re" does not.
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return (
    only === undefined || only.some((asked) => kind === asked || asked === '' || kind.startsWith(`${asked}.`))
  );
}
