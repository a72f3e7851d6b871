import type { Schema } from './schema.js';

/** What an editor shows beyond what is wrong. It is the choice of each reader: no `.penholder.json` has a say. */
export interface EditorSettings {
  readonly inlayHints: { readonly titles: boolean; readonly paragraphs: boolean };
  readonly codeLens: { readonly citedBy: boolean };
}

/** By their names in the settings, without the "penholder." that they all begin with. All of them are off by default. */
const DESCRIPTIONS = {
  'inlayHints.titles': 'Show the title of a resolution or decision, shortened, behind its number.',
  'inlayHints.paragraphs':
    'Show the opening words of a paragraph behind a reference such as “paragraph 4 above”.',
  'codeLens.citedBy':
    'Show above the title of a text how many places in other texts cite it: those of the open folders, the open documents and the reference documents.',
} as const;

type Name = keyof typeof DESCRIPTIONS;

/** The schemas of these settings, by their full names. */
export function editorSettingsSchema(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(DESCRIPTIONS).map(([name, markdownDescription]) => [
      `penholder.${name}`,
      { type: 'boolean', default: false, scope: 'resource', markdownDescription },
    ]),
  );
}

/**
 * Reads them from the settings of an editor, `penholder` being their root. What is neither true nor false is off, and is
 * reported in a sentence.
 */
export function readEditorSettings(settings: unknown): {
  readonly settings: EditorSettings;
  readonly problems: readonly string[];
} {
  const problems: string[] = [];
  const isOn = (name: Name): boolean => {
    const value = name.split('.').reduce(memberOf, settings);
    if (value === undefined || value === null || typeof value === 'boolean') return value === true;
    problems.push(
      `“${name}” must be true or false, and it is ${JSON.stringify(value)}. It is taken as false.`,
    );
    return false;
  };
  return {
    settings: {
      inlayHints: { titles: isOn('inlayHints.titles'), paragraphs: isOn('inlayHints.paragraphs') },
      codeLens: { citedBy: isOn('codeLens.citedBy') },
    },
    problems,
  };
}

function memberOf(owner: unknown, name: string): unknown {
  return typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
}
