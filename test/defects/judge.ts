import { applyEdits, service } from '../../server/src/core/service.js';
import { facts } from '../support/facts.js';
import { type Defect, lineOf } from './defect.js';

export interface Verdict {
  /** Why the defect counts as missed: not found, on the wrong line, or reported too often. Null when it was found. */
  readonly missed: string | null;
  /** Whether a fix of the finding gives back the text as it was. */
  readonly restored: boolean;
}

/** Whether the rule `id` finds `defect`, and whether one of its fixes mends it. */
export function judge(id: string, { sound, broken, lines, most = 1 }: Defect): Verdict {
  const before = findings(id, sound).length;
  const found = findings(id, broken);
  const reported = found.map(({ span }) => lineOf(broken, span.start));
  const restored = found.some(({ fixes }) =>
    fixes?.().some(({ edits }) => applyEdits(broken, edits) === sound),
  );
  if (found.length <= before && !lines.some((line) => reported.includes(line)))
    return { missed: 'nothing was found', restored };
  if (!lines.some((line) => reported.includes(line)))
    return { missed: `found on line ${reported}, planted on ${lines}`, restored };
  if (found.length - before > most)
    return { missed: `reported ${found.length - before} times, on lines ${reported}`, restored };
  return { missed: null, restored };
}

function findings(id: string, text: string) {
  return service.diagnose(service.createDocument(text), { facts }).filter(({ rule }) => rule.id === id);
}
