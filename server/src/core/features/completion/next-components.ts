import { isDigit } from '../../text/chars.js';
import { PLAIN_COMPONENTS, SYMBOL_BODIES } from '../../un/symbol-parts.js';

/** What may follow a part of a symbol, "C.3" behind "A/", and what it means where that is known without its number. */
export type NextComponent = readonly [component: string, meaning: string];

const DRAFT: NextComponent = ['L.', 'limited distribution, usually a draft'];
const MEETINGS: NextComponent = ['PV.', 'verbatim record of a meeting'];
const SUMMARY: NextComponent = ['SR.', 'summary record of a meeting'];
const MODIFIERS: readonly NextComponent[] = [
  ['Add.1', 'first addendum'],
  ['Corr.1', 'first corrigendum'],
  ['Rev.1', 'first revision, which replaces the text before it'],
];
const SERIES: Readonly<Record<string, readonly string[]>> = {
  A: ['RES', 'DEC'],
  S: ['RES', 'PRST'],
  E: ['RES', 'DEC'],
  'A/HRC': ['RES', 'DEC', 'PRST'],
};
const ADOPTED = /\/(?:RES|DEC|PRST)\//;
const COMMITTEE = /^A\/C\.\d$/;
const BY_SESSION = /^(?:A|A\/HRC|A\/C\.\d|A\/BUR)$/;
const BY_YEAR = /^(?:S|E|E\/C\.\d{1,2}|E\/CN\.\d{1,2})$/;

/**
 * What may stand behind `path`, the components of a symbol that are complete ("A/C.3"). `sessions` are the sessions, or
 * the years, by which the documents of its organ are numbered now, the likeliest first.
 */
export function nextComponents(path: string, sessions: readonly number[]): NextComponent[] {
  const last = path.slice(path.lastIndexOf('/') + 1);
  const parent = path.slice(0, -last.length - 1);
  const numbered = BY_SESSION.test(path) || BY_YEAR.test(path);
  if (numbered || SYMBOL_BODIES.has(path) || !path.includes('/')) {
    const series = (SERIES[path] ?? []).map(
      (name): NextComponent => [name, PLAIN_COMPONENTS.get(name)?.[1] ?? ''],
    );
    const years = numbered ? sessions.map((session): NextComponent => [String(session), '']) : [];
    return [...years, ...series, ...bodiesBelow(path)];
  }
  if (!isDigit(last.charCodeAt(last.length - 1))) return [];
  if (BY_SESSION.test(parent) || BY_YEAR.test(parent))
    return [
      DRAFT,
      ...(parent === 'A' ? [MEETINGS] : COMMITTEE.test(parent) || parent === 'E' ? [SUMMARY] : []),
    ];
  return /^(?:L\.)?\d/.test(last) && !ADOPTED.test(path) ? [...MODIFIERS] : [];
}

function bodiesBelow(path: string): NextComponent[] {
  const found: NextComponent[] = [];
  for (const [symbol, name] of SYMBOL_BODIES) {
    if (symbol.startsWith(`${path}/`) && !symbol.includes('/', path.length + 1))
      found.push([symbol.slice(path.length + 1), name]);
  }
  return found;
}
