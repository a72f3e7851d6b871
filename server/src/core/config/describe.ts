import { profileIn } from '../model/directives.js';
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
  const inText = commented === null ? '' : `, but a comment in the text says ${commented}`;
  const read = `; the text is read as ${resolution.profile}`;
  const limits = profileInfo(resolution.profile);
  const lines = [
    `// What holds for ${names.document}, and where each value comes from. Comments in the text go before it.`,
    '{',
    `  "profile": ${JSON.stringify(profile.value)}, // ${said(profile.origin)}${inText}${read}`,
    '  "rules": {',
  ];
  for (const category of CATEGORIES) {
    const chapter = rules.filter((rule) => rule.category === category);
    if (chapter.length > 0) lines.push(`    // ${category}`);
    for (const { id, severity } of chapter) {
      const level = levels.get(id) as SourcedLevel;
      const by = level.category === null ? '' : `, for ${level.category}`;
      const value = level.origin.kind === 'default' ? severityIn(limits, severity) : level.value;
      lines.push(`    ${JSON.stringify(id)}: ${JSON.stringify(value)}, // ${said(level.origin)}${by}`);
    }
  }
  lines.push('  },', '  "dictionary": [');
  for (const { value, origin } of dictionary) lines.push(`    ${JSON.stringify(value)}, // ${said(origin)}`);
  lines.push('  ],', '  "mun": {');
  lines.push(`    "preset": ${JSON.stringify(preset.value)}, // ${said(preset.origin)}`);
  for (const name of Object.keys(mun) as (keyof typeof mun)[]) {
    lines.push(`    ${JSON.stringify(name)}: ${JSON.stringify(mun[name])}, // ${said(munOrigins[name])}`);
  }
  lines.push('  },', '}', '');
  return lines.join('\n');
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
