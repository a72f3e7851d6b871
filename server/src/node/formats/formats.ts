import type { MakeFormat } from './format.js';
import { githubFormat } from './github.js';
import { jsonFormat } from './json.js';
import { prettyFormat } from './pretty.js';
import { sarifFormat } from './sarif.js';

/** Every format by the name that `--format` takes. */
export const FORMATS = {
  pretty: prettyFormat,
  json: jsonFormat,
  sarif: sarifFormat,
  github: githubFormat,
} satisfies Record<string, MakeFormat>;
