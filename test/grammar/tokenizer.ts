import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

// Both packages are UMD bundles, whose names an import would not find.
const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');

const ROOT = new URL('../../../', import.meta.url);
const SCOPE_NAME = 'text.un-resolution';

export interface ScopedRun {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Tokenize = (text: string) => ScopedText;

/** A tokenized text that answers where a scope applies. */
export interface ScopedText {
  readonly lines: readonly string[];
  /** Longest runs of characters, line by line, that carry `scope` or a scope below it. */
  runs(scope: string): ScopedRun[];
}

export function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8');
}

export async function loadTokenizer(): Promise<Tokenize> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(Uint8Array.from(wasm).buffer);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (scopeName) =>
      scopeName === SCOPE_NAME
        ? textmate.parseRawGrammar(read('syntaxes/un-resolution.tmLanguage.json'), 'grammar.json')
        : null,
  });
  const grammar = await registry.loadGrammar(SCOPE_NAME);
  if (grammar === null) throw new Error('The grammar did not load.');

  return (text) => {
    const lines = text.split('\n');
    let stack = textmate.INITIAL;
    const tokens = lines.map((line) => {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      return result.tokens;
    });
    return {
      lines,
      runs(scope) {
        const found: ScopedRun[] = [];
        for (const [line, content] of lines.entries()) {
          let start = -1;
          let end = -1;
          const flush = () => {
            if (start >= 0) found.push({ line, start, end, text: content.slice(start, end) });
            start = -1;
          };
          for (const token of tokens[line] ?? []) {
            if (token.startIndex >= content.length) continue;
            if (token.scopes.some((name) => name.startsWith(`${scope}.`))) {
              if (start < 0) start = token.startIndex;
              end = Math.min(token.endIndex, content.length);
            } else flush();
          }
          flush();
        }
        return found;
      },
    };
  };
}

/** The text again, with «…» round every run that carries the scope. */
export function marked(scoped: ScopedText, scope: string): string {
  const lines = [...scoped.lines];
  for (const run of scoped.runs(scope).reverse()) {
    const line = lines[run.line] ?? '';
    lines[run.line] = `${line.slice(0, run.start)}«${run.text}»${line.slice(run.end)}`;
  }
  return lines.join('\n');
}
