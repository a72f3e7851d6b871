import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toRange } from '../convert.js';
import { type Context, onDocument } from './context.js';

/** Whole lines that fold; never more of them than the client takes. */
export function registerFoldingRanges(context: Context): void {
  context.connection.onFoldingRanges(
    onDocument<FoldingRangeParams, FoldingRange[]>(
      context,
      'textDocument/foldingRange',
      [],
      ({ text, document }) => {
        const folds: FoldingRange[] = [];
        for (const { span, kind } of service.foldingRanges(document)) {
          const { start, end } = toRange(text, span);
          const endLine = end.character === 0 ? end.line - 1 : end.line;
          if (endLine <= start.line) continue;
          if (folds.length >= context.abilities.foldingLimit) break;
          folds.push({
            startLine: start.line,
            endLine,
            kind: kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
          });
        }
        return folds;
      },
    ),
  );
}
