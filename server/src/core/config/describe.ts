import { conventionIn, profileIn } from '../model/directives.js';
import type { ResolutionDocument } from '../model/document.js';
import { profileInfo, severityIn } from '../rules/profiles.js';
import { rules } from '../rules/registry.js';
import { CATEGORIES } from '../rules/rule.js';
import type { EffectiveConfiguration, Origin, SourcedLevel } from './effective.js';

/** How the host names things to its user. */
export interface Names {
  /** The document whose configuration it is. */
  readonly document: string;
  /** The short name of a configuration file. */
  readonly nameOf: (location: string) => string;
}

/**
 * The configuration as a file that could be a `.penholder.json`: every value on a line of its own, with a comment that
 * says where it comes from.
 */
export function describeConfiguration(
  effective: EffectiveConfiguration,
  { directives, resolution }: ResolutionDocument,
  names: Names,
): string {
  const { profile, levels, dictionary, preset, mun, munOrigins } = effective;
  const said = (origin: Origin): string => originOf(origin, names);
  const commented = profileIn(directives);
  const convention = conventionIn(directives);
  const inText = commented === null ? '' : `, but a comment in the text says ${commented}`;
  const inMun = convention === null ? '' : `, but a comment in the text says ${convention.text}`;
  const read = `; the text is read as ${resolution.profile}`;
  const limits = profileInfo(resolution.profile);
  const chapters = CATEGORIES.map((category) => rules.filter((rule) => rule.category === category));
  const levelLines = chapters.flatMap((chapter) =>
    chapter.map(({ id, category, severity }, index) => {
      const level = levels.get(id) as SourcedLevel;
      const value = level.origin.kind === 'default' ? severityIn(limits, severity) : level.value;
      const by = level.category === null ? '' : `, for ${level.category}`;
      return entry(index === 0 ? `// ${category}` : null, id, value, said(level.origin) + by);
    }),
  );
  const munLines = (Object.keys(mun) as (keyof typeof mun)[]).map((name) =>
    entry(null, name, mun[name], said(munOrigins[name])),
  );
  return [
    `// What holds for ${names.document}, and where each value comes from. Comments in the text go before it.`,
    '{',
    `  "profile": ${JSON.stringify(profile.value)}, // ${said(profile.origin)}${inText}${read}`,
    ...block('"rules": {', levelLines, '},'),
    ...block(
      '"dictionary": [',
      dictionary.map(({ value, origin }) => entry(null, null, value, said(origin))),
      '],',
    ),
    ...block(
      '"mun": {',
      [entry(null, 'preset', preset.value, said(preset.origin) + inMun), ...munLines],
      '}',
    ),
    '}',
    '',
  ].join('\n');
}

interface Entry {
  readonly heading: string | null;
  readonly json: string;
  readonly remark: string;
}

function entry(heading: string | null, name: string | null, value: unknown, remark: string): Entry {
  const json = name === null ? JSON.stringify(value) : `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
  return { heading, json, remark };
}

/** Entries one to a line, with commas between them and their remarks behind. */
function block(opening: string, entries: readonly Entry[], closing: string): string[] {
  if (entries.length === 0) return [`  ${opening}${closing}`];
  const lines = entries.flatMap(({ heading, json, remark }, index) => {
    const line = `    ${json}${index < entries.length - 1 ? ',' : ''} // ${remark}`;
    return heading === null ? [line] : [`    ${heading}`, line];
  });
  return [`  ${opening}`, ...lines, `  ${closing}`];
}

function originOf(origin: Origin, { nameOf }: Names): string {
  switch (origin.kind) {
    case 'default':
      return 'default';
    case 'settings':
      return 'settings of the editor';
    case 'options':
      return 'command line';
    case 'file':
      return nameOf(origin.location);
  }
}
