import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';
import { lint as markdownlint } from 'markdownlint/sync';
import remarkParse from 'remark-parse';
import remarkRecommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';

export interface Linter {
  readonly name: string;
  readonly lint: (text: string) => Promise<unknown>;
}

/** Rules for English prose from the collection that textlint's own pages list; it ships none of its own. */
const RULES = [
  'common-misspellings',
  'no-todo',
  'stop-words',
  'terminology',
  'unexpanded-acronym',
  'write-good',
];

const require = createRequire(import.meta.url);
const rules = RULES.map((ruleId) => ({ ruleId, rule: load(`textlint-rule-${ruleId}`) }));
const plugins = [{ pluginId: 'markdown', plugin: load('@textlint/textlint-plugin-markdown') }];
const kernel = new TextlintKernel();
const remark = unified().use(remarkParse).use(remarkRecommended).freeze();

/** Linters of Markdown and of prose, each with the rules that it recommends; native notation is what they all read. */
export const linters: readonly Linter[] = [
  { name: 'markdownlint', lint: async (text) => markdownlint({ strings: { text } }) },
  {
    name: 'remark-lint',
    lint: (text) => {
      const file = new VFile({ value: text, path: 'draft.md' });
      return remark.run(remark.parse(file), file);
    },
  },
  { name: 'textlint', lint: (text) => kernel.lintText(text, { ext: '.md', plugins, rules }) },
];

/** Most of these packages have no types, and some wrap what they export. */
function load(name: string) {
  const module = require(name);
  return module.default ?? module;
}
