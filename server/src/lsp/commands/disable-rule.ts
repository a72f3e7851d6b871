import { Range } from 'vscode-languageserver';
import { service } from '../../core/service.js';
import { changeDocument } from '../change-document.js';
import { toOffset } from '../convert.js';
import { editProjectFile } from '../project-edit.js';
import { reasonRange } from '../reason-range.js';
import { type Command, stringAt } from './command.js';
import { showRange } from './show-range.js';

/**
 * Keeps a rule quiet. Arguments: the URI of a document, the rule, `line`, `file` or `project`, and for `line` a
 * position in it.
 */
export const disableRule: Command = async (context, given) => {
  const uri = stringAt(given, 0, 'the URI of a document');
  const rule = stringAt(given, 1, 'a rule');
  if (service.findRule(rule) === undefined) throw new Error(`there is no rule ${rule}`);
  const scope = given[2];
  if (scope === 'project')
    return editProjectFile(context, uri, `Disable ${rule}`, (text) => service.setLevel(text, rule, 'off'));
  if (scope !== 'line' && scope !== 'file') throw new Error('argument 3 must be line, file or project');
  const snapshot = await context.documents.snapshot(uri);
  if (snapshot === undefined) return false;
  const suppression =
    scope === 'file'
      ? service.suppressFile(snapshot.document, rule)
      : service.suppressLine(snapshot.document, rule, toOffset(snapshot.text, positionAt(given[3])));
  const reason = reasonRange(snapshot, suppression);
  const changed = await changeDocument(context, snapshot, `Disable ${rule}`, [suppression.edit]);
  if (changed) await showRange(context, [uri, reason]);
  return changed;
};

function positionAt(value: unknown): Range['start'] {
  const range: unknown = { start: value, end: value };
  if (!Range.is(range)) throw new Error('argument 4 must be a position');
  return range.start;
}
