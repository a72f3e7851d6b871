// Writes penholder.schema.json, the schema of `.penholder.json`, and the settings of the same shape in package.json,
// from what the built rules and conventions say of themselves.
import { readFile } from 'node:fs/promises';
import { service } from '../../out/server/src/core/service.js';
import { writeIfChanged } from './write.mjs';

/** @param {unknown} value */
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

const schema = service.configurationSchema();
await writeIfChanged('penholder.schema.json', json(schema));

const { profile, rules, dictionary, mun } = schema.properties;
const settings = { profile, rules, dictionary, mun };
const DESCRIPTIONS = {
  profile:
    'Whose drafting conventions hold. With `auto`, Penholder reads them from the organ line, such as *The Security Council*.',
  rules:
    'Levels of single rules, by the id that each message shows, and of categories of rules. For example, `{ "operative-semicolon": "off", "footnotes": "error" }`. A rule that is not listed keeps its own level.',
  dictionary: 'Words and opening phrases that are right in your texts. Penholder does not speak about them.',
  mun: 'Conventions of your Model UN conference, for texts of the profile `mun`.',
};

const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const { properties } = manifest.contributes.configuration;
for (const [name, description] of Object.entries(DESCRIPTIONS)) {
  const { description: _, ...rest } = settings[name];
  const scope = {
    scope: 'resource',
    markdownDescription: `${description} A \`.penholder.json\` goes before it.`,
  };
  properties[`penholder.${name}`] = { ...rest, default: rest.default ?? {}, ...scope };
}
Object.assign(properties, service.editorSettingsSchema());
// The order in which the settings editor shows them.
const { 'penholder.trace.server': trace, ...ours } = properties;
manifest.contributes.configuration.properties = { ...ours, 'penholder.trace.server': trace };
await writeIfChanged('package.json', json(manifest));
