import type { Tree } from '../syntax/tree.js';
import { isSpace } from '../text/chars.js';
import type { Span } from '../text/span.js';
import { PROFILES, type Profile } from '../un/organs.js';
import type { Field } from './resolution.js';

/** What a comment can tell Penholder, by the keyword behind `penholder-`. */
export const DIRECTIVES = ['disable-next-line', 'disable-line', 'disable', 'enable', 'profile'] as const;

export type DirectiveKind = (typeof DIRECTIVES)[number];

/** `<!-- penholder-KEYWORD NAME, NAME -- reason -->`. */
export interface Directive {
  /** Null when no such keyword is known. */
  readonly kind: DirectiveKind | null;
  /** As written, `penholder-` included. */
  readonly keyword: Field;
  /** Rules, categories, or a profile and a convention, as written and in order. */
  readonly names: readonly Field[];
  /** The whole comment. */
  readonly span: Span;
}

/** What every keyword begins with. */
export const PREFIX = 'penholder-';
const OPENING = '<!--'.length;
const CLOSING = '-->'.length;

/** The comments in `tree` that speak to Penholder, in text order. */
export function readDirectives({ text, tokens }: Tree): readonly Directive[] {
  // Nearly every text has none, and that is told without a look at its words or tokens.
  if (!tokens.mayHave('comment') || !text.includes(PREFIX)) return [];
  return tokens.spansOf('comment').flatMap((comment) => directiveIn(text, comment) ?? []);
}

/** The profile that `directives` ask for: the first one that there is, and null when there is none. */
export function profileIn(directives: readonly Directive[]): Profile | 'auto' | null {
  for (const directive of directives) {
    const profile = directive.kind === 'profile' ? profileNamed(directive) : null;
    if (profile !== null) return profile;
  }
  return null;
}

/** The profile that a `penholder-profile` names; null when it names none or several. */
export function profileNamed({ names: [first, second, ...more] }: Directive): Profile | 'auto' | null {
  const profile = (['auto', ...PROFILES] as const).find((name) => name === first?.text) ?? null;
  // Behind "mun" may stand the convention of the conference.
  return second === undefined || (profile === 'mun' && more.length === 0) ? profile : null;
}

/** The convention of Model UN that the comment which sets the profile names, as written: “mun thimun”; null when it names none. */
export function conventionIn(directives: readonly Directive[]): Field | null {
  const setting = directives.find((one) => one.kind === 'profile' && profileNamed(one) !== null);
  return setting?.names[1] ?? null;
}

function directiveIn(text: string, { start, end }: Span): Directive | null {
  const close = text.startsWith('-->', end - CLOSING) ? end - CLOSING : end;
  const words = wordsBetween(text, start + OPENING, close);
  const [keyword, ...rest] = words;
  if (keyword === undefined || !keyword.text.startsWith(PREFIX)) return null;
  const reason = rest.findIndex((word) => word.text.startsWith('--'));
  return {
    kind: DIRECTIVES.find((kind) => keyword.text === PREFIX + kind) ?? null,
    keyword,
    names: reason < 0 ? rest : rest.slice(0, reason),
    span: { start, end },
  };
}

/** What white space and commas set apart. */
function wordsBetween(text: string, start: number, end: number): Field[] {
  const words: Field[] = [];
  let at = start;
  while (at < end) {
    while (at < end && separates(text.charCodeAt(at))) at++;
    const from = at;
    while (at < end && !separates(text.charCodeAt(at))) at++;
    if (at > from) words.push({ text: text.slice(from, at), span: { start: from, end: at } });
  }
  return words;
}

function separates(code: number): boolean {
  return code === 44 || isSpace(code);
}
