import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { type Diagnostic, type SuppressionEdit, service } from '../../../core/service.js';
import type { Snapshot } from '../../documents.js';
import { toWorkspaceEdit } from '../../edits.js';
import { COMMANDS } from '../../protocol.js';
import { reasonRange } from '../../reason-range.js';
import { toDiagnostic } from '../../to-diagnostic.js';
import type { Context } from '../context.js';

/**
 * "Disable RULE" for the line of each finding, for the file and for the project: once for each rule. The comment has a
 * place for the reason, which a client that can puts the caret on.
 */
export function suppressionActions(
  context: Context,
  snapshot: Snapshot,
  found: readonly Diagnostic[],
): CodeAction[] {
  const byRule = new Map<string, Diagnostic>();
  for (const finding of found) if (!byRule.has(finding.rule.id)) byRule.set(finding.rule.id, finding);
  return [...byRule].flatMap(([id, first]) => {
    const about = found.filter(({ rule }) => rule.id === id);
    const diagnostics = about.map((finding) => toDiagnostic(snapshot, finding, context.abilities));
    const base = { kind: CodeActionKind.QuickFix, diagnostics };
    const forLine = {
      ...base,
      title: `Disable ${id} for this line`,
      ...writing(context, snapshot, service.suppressLine(snapshot.document, id, first.span.start)),
    };
    return [
      // A comment speaks about words; what is found in another comment it cannot keep back.
      ...(first.rule.category === 'housekeeping' ? [] : [forLine]),
      {
        ...base,
        title: `Disable ${id} for this file`,
        ...writing(context, snapshot, service.suppressFile(snapshot.document, id)),
      },
      {
        ...base,
        title: `Disable ${id} in the project (.penholder.json)`,
        command: {
          title: `Disable ${id}`,
          command: COMMANDS.disableRule,
          arguments: [snapshot.uri, id, 'project'],
        },
      },
    ];
  });
}

function writing(
  { abilities }: Context,
  snapshot: Snapshot,
  suppression: SuppressionEdit,
): Pick<CodeAction, 'edit' | 'command'> {
  const written = { edit: toWorkspaceEdit(snapshot, [suppression.edit], abilities) };
  if (!abilities.showDocument) return written;
  return {
    ...written,
    command: {
      title: 'Say why',
      command: COMMANDS.showRange,
      arguments: [snapshot.uri, reasonRange(snapshot, suppression)],
    },
  };
}
