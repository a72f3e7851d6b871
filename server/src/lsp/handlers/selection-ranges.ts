import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { toOffset, toRange } from '../convert.js';
import { type Context, onDocument } from './context.js';

/** For each position the chain of ever wider selections; the position itself where there is nothing to select. */
export function registerSelectionRanges(context: Context): void {
  context.connection.onSelectionRanges(
    onDocument<SelectionRangeParams, SelectionRange[] | null>(
      context,
      'textDocument/selectionRange',
      null,
      ({ text, document }, { positions }) =>
        positions.map((position) => {
          let chain: SelectionRange | undefined;
          for (const span of [...service.selectionRanges(document, toOffset(text, position))].reverse()) {
            const range = toRange(text, span);
            chain = chain === undefined ? { range } : { range, parent: chain };
          }
          return chain ?? { range: { start: position, end: position } };
        }),
    ),
  );
}
