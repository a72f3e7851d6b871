import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import type { Span } from '../../core/service.js';
import { meets, toSpan } from '../convert.js';
import type { Snapshot } from '../documents.js';
import { toWorkspaceEdit } from '../edits.js';
import { RENUMBERINGS } from '../renumbering.js';
import { toDiagnostic } from '../to-diagnostic.js';
import { type Context, onDocument } from './context.js';

/** Quick fixes of what is found in the range, and the source actions of the whole document. */
export function registerCodeActions(context: Context): void {
  context.connection.onCodeAction(
    onDocument<CodeActionParams, CodeAction[]>(
      context,
      'textDocument/codeAction',
      [],
      (snapshot, { range, context: asked }) => {
        const actions: CodeAction[] = [];
        if (wants(asked.only, CodeActionKind.QuickFix)) {
          actions.push(...quickFixes(context, snapshot, toSpan(snapshot.text, range)));
        }
        // Asked with every move of the caret, for the light bulb, which never shows source actions.
        const casual = asked.only === undefined && asked.triggerKind === CodeActionTriggerKind.Automatic;
        if (!casual) actions.push(...sourceActions(context, snapshot, asked.only));
        return actions;
      },
    ),
  );
}

function quickFixes({ abilities }: Context, snapshot: Snapshot, range: Span): CodeAction[] {
  const actions: CodeAction[] = [];
  for (const finding of snapshot.diagnostics) {
    if (finding.fixes === undefined || !meets(finding.span, range)) continue;
    const diagnostic = toDiagnostic(snapshot, finding, abilities);
    finding.fixes().forEach((fix, index) => {
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: index === 0,
        edit: toWorkspaceEdit(snapshot, fix.edits, abilities),
      });
    });
  }
  return actions;
}

function sourceActions({ abilities }: Context, snapshot: Snapshot, only: string[] | undefined): CodeAction[] {
  return RENUMBERINGS.filter(({ kind }) => wants(only, kind)).flatMap(({ title, kind, edits }) => {
    const changes = edits(snapshot.document);
    return changes.length === 0 ? [] : [{ title, kind, edit: toWorkspaceEdit(snapshot, changes, abilities) }];
  });
}

// "source" asks for "source.renumber" too, but "source.re" does not.
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return (
    only === undefined || only.some((asked) => kind === asked || asked === '' || kind.startsWith(`${asked}.`))
  );
}
