import { DIRECTIVES, type Directive, PREFIX, profileNamed } from '../model/directives.js';
import type { ResolutionDocument } from '../model/document.js';
import type { Field } from '../model/resolution.js';
import { nearest } from '../text/nearest.js';
import { lastStartingAt, type Span } from '../text/span.js';
import { PROFILES } from '../un/organs.js';
import { isMunPreset, MUN_PRESETS } from './mun-conventions.js';
import { defineCommentRule, type Finding } from './rule.js';
import { correction, removals, removeComment } from './support/mend-comments.js';
import type { Suppression } from './suppressions.js';

const ID = 'suppression-unused';

export default defineCommentRule({
  id: ID,
  summary: 'A comment that suppresses findings has something to suppress and names rules that exist.',
  category: 'housekeeping',
  severity: 'warning',
  fix: 'safe',
  profiles: ['assembly', 'council', 'mun'],
  source:
    'The practice of other checkers (eslint.org/docs/latest/use/configure/rules), which keeps old exceptions from hiding new slips',
  lesson: 'Comments for Penholder are worth keeping only while they do something.',

  review(document, { suppressions, names, isChecked }, report) {
    const { text, directives } = document;
    let profiled = false;
    for (const directive of directives) {
      if (directive.kind === null) report(unknownKeyword(text, directive));
      else if (directive.kind !== 'profile') continue;
      else if (profileNamed(directive) === null) report(unknownProfile(text, directive));
      else if (profiled) report(repeatedProfile(text, directive));
      else {
        profiled = true;
        const [, convention] = directive.names;
        if (convention !== undefined && !isMunPreset(convention.text)) report(unknownConvention(convention));
      }
    }
    const known = new Set(names);
    const isIdle = ({ name, used }: Suppression): boolean =>
      !used && (name === null || isChecked(name.text) || !known.has(name.text));
    const removal = removals(
      text,
      suppressions,
      (one) => isIdle(one) && suggestion(one, known, names) === null,
    );
    // Those that name this rule come last: only then is it known what they keep back.
    for (const own of [false, true]) {
      for (const one of suppressions.filter(({ name }) => (name?.text === ID) === own)) {
        if (!isIdle(one)) continue;
        const { directive, name } = one;
        const likely = suggestion(one, known, names);
        const correct = name === null || likely === null ? [] : [correction(name.span, likely)];
        report({
          span: name?.span ?? directive.span,
          message: name !== null && !known.has(name.text) ? noSuchRule(name, likely) : unused(document, one),
          fixes: () => [...correct, removal(one)],
        });
      }
    }
  },
});

/** The rule that an unknown name is a slip of, or null. */
function suggestion(
  { name }: Suppression,
  known: ReadonlySet<string>,
  names: readonly string[],
): string | null {
  return name === null || known.has(name.text) ? null : nearest(name.text, names);
}

function noSuchRule({ text }: Field, likely: string | null): string {
  const advice = likely === null ? 'Correct or remove it.' : `Did you mean “${likely}”?`;
  return `There is no rule “${text}”, so nothing is suppressed. ${advice}`;
}

function unknownKeyword(text: string, { keyword, span }: Directive): Finding {
  const kind = nearest(keyword.text.slice(PREFIX.length), DIRECTIVES);
  const likely = kind === null ? null : PREFIX + kind;
  const remove = removeComment(text, span);
  return {
    span: keyword.span,
    message: `Penholder knows no instruction “${keyword.text}”. ${likely === null ? 'Correct or remove it.' : `Did you mean “${likely}”?`}`,
    fixes: () => (likely === null ? [remove] : [correction(keyword.span, likely), remove]),
  };
}

function unknownProfile(text: string, { names, span }: Directive): Finding {
  const written = names.map((name) => name.text).join(' ');
  const what = written === '' ? 'This comment names no profile' : `There is no profile “${written}”`;
  return {
    span: names[0]?.span ?? span,
    message: `${what}. Write one of ${PROFILES.join(', ')} or auto.`,
    fixes: () => [removeComment(text, span)],
  };
}

function unknownConvention({ text: written, span }: Field): Finding {
  const ids = MUN_PRESETS.map(({ id }) => id);
  const likely = nearest(written, ids);
  const advice = likely === null ? `Write one of ${ids.join(', ')}.` : `Did you mean “${likely}”?`;
  return {
    span,
    message: `Penholder knows no convention “${written}” of Model UN, so the common one holds. ${advice}`,
    fixes: () => (likely === null ? [] : [correction(span, likely)]),
  };
}

function repeatedProfile(text: string, { span }: Directive): Finding {
  return {
    span,
    message: 'A comment above has set the profile already, and the first one counts. Remove one of them.',
    fixes: () => [removeComment(text, span)],
  };
}

function unused(document: ResolutionDocument, { directive, name }: Suppression): string {
  const { kind, span, names } = directive;
  const remove = names.length > 1 ? 'Remove its name' : 'Remove the comment';
  if (kind === 'enable')
    return `${name === null ? 'Nothing' : `“${name.text}”`} is disabled here, so there is nothing to enable. ${remove}.`;
  const finds = name === null ? 'No rule finds anything' : `“${name.text}” finds nothing`;
  if (kind === 'disable-line' && standsAlone(document, span))
    return `${finds} in this line, which has no words. Put the comment behind the words, or write “penholder-disable-next-line”.`;
  const where = { 'disable-line': 'in this line', 'disable-next-line': 'in the next line', disable: 'below' };
  const place = where[kind as keyof typeof where];
  return `${finds} ${place}, so nothing is suppressed. ${remove}.`;
}

function standsAlone({ tree }: ResolutionDocument, span: Span): boolean {
  return tree.blocks[lastStartingAt(tree.blocks, span.start)]?.kind === 'comment';
}
