import { MUN_CHOICES, MUN_HEADER_LINES, MUN_PRESETS } from '../rules/mun-conventions.js';
import { rules } from '../rules/registry.js';
import { CATEGORIES, type Category } from '../rules/rule.js';
import { LEVELS } from './configuration.js';
import { MOST, PROFILE_NAMES } from './read.js';

/** A JSON schema, draft 7, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

const LEVEL_DESCRIPTIONS = [
  'The rule is not checked.',
  'Shown as three dots under the text, and not in the Problems panel.',
  'Shown as information.',
  'Shown as a warning.',
  'Shown as an error.',
];

const PROFILE_DESCRIPTIONS = [
  'Chosen from the organ line of each text.',
  'General Assembly, Economic and Social Council, Human Rights Council, commissions.',
  'Security Council.',
  'Model United Nations.',
];

/** The schema of `.penholder.json`. */
export function configurationSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Penholder',
    description: 'How Penholder checks the resolutions in this folder and those below it.',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'The schema of this file.' },
      extends: {
        description:
          'A file, or several, that this one builds on, by paths from the folder of this file. What stands here goes before what stands there, and later files before earlier ones.',
        anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
        examples: ['../base.penholder.json'],
      },
      profile: profileSchema(),
      rules: { description: 'Levels of rules and of categories of rules.', ...rulesSchema() },
      dictionary: dictionarySchema(),
      mun: munSchema(),
    },
  };
}

/** Profiles, with what each is for. */
export function profileSchema(): Schema {
  return {
    description: 'Whose drafting conventions hold.',
    type: 'string',
    enum: PROFILE_NAMES,
    enumDescriptions: PROFILE_DESCRIPTIONS,
    default: 'auto',
  };
}

/** Levels by rule and category. Other names are let through: a message that knows what was meant serves better. */
export function rulesSchema(): Schema {
  const properties: Record<string, Schema> = {};
  for (const category of CATEGORIES) {
    const chapter = rules.filter((rule) => rule.category === category);
    if (chapter.length > 0) properties[category] = levelOf(`All rules about ${titleOf(category)}.`);
  }
  for (const { id, summary, severity } of rules)
    properties[id] = levelOf(`${summary} Its own level is “${severity}”.`);
  const additionalProperties = { type: 'string', enum: LEVELS, enumDescriptions: LEVEL_DESCRIPTIONS };
  return { type: 'object', properties, additionalProperties };
}

export function dictionarySchema(): Schema {
  return {
    description: 'Words and opening phrases that are right in these texts.',
    type: 'array',
    items: { type: 'string' },
    default: [],
  };
}

const CONVENTION_DESCRIPTIONS: Readonly<Record<keyof typeof MUN_CHOICES, string>> = {
  operativeEmphasis: 'How the verb that opens an operative clause is marked.',
  preambularEmphasis: 'How the phrase that opens a preambular clause is marked.',
  subclauseLabels: 'How subclauses are lettered.',
  subclauseCase: 'Whether a subclause starts with a small letter or with a capital.',
  subclausePunctuation: 'What stands between two subclauses of an operative clause.',
  preambularSubclauses: 'Whether preambular clauses may have subclauses.',
  lastParagraph: 'What closes the last operative clause.',
  organCapitals: 'How the organ line is written.',
};

/** The preset and the single conventions of Model UN. */
export function munSchema(): Schema {
  const choices = Object.entries(CONVENTION_DESCRIPTIONS) as [keyof typeof MUN_CHOICES, string][];
  const count = { type: 'integer', minimum: 0, maximum: MOST };
  return {
    description: 'Conventions of a Model UN conference, for texts of the profile “mun”.',
    type: 'object',
    additionalProperties: false,
    properties: {
      preset: {
        description: 'Conventions that belong together. Single ones beside it go before it.',
        type: 'string',
        enum: MUN_PRESETS.map(({ id }) => id),
        enumDescriptions: MUN_PRESETS.map(({ name }) => name),
      },
      ...Object.fromEntries(
        choices.map(([name, description]) => [
          name,
          { description, type: 'string', enum: MUN_CHOICES[name] },
        ]),
      ),
      minimumSubclauses: { description: 'How many subclauses a list has at least.', ...count },
      minimumClauses: { description: 'How many operative clauses a draft has at least.', ...count },
      header: {
        description: 'The lines that stand above the text.',
        type: 'array',
        items: { type: 'string', enum: MUN_HEADER_LINES },
      },
    },
  };
}

/** Without a default: the settings editor would show every rule as set. */
function levelOf(description: string): Schema {
  return { description, type: 'string', enum: LEVELS };
}

function titleOf(category: Category): string {
  return category === 'model-un' ? 'Model UN' : category;
}
