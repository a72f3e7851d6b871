import { type Command, Option } from 'commander';
import { type Diagnostic, type Profile, type Severity, service } from '../../core/service.js';
import { Failure } from '../failure.js';
import { findFiles } from '../find-files.js';
import { displayName, type Input, readInput } from '../input.js';
import { type JsonRange, Locator } from '../locate.js';
import { collectLevel, type Levels, profileOption, wholeNumber } from '../options.js';
import { count, prettyFile, prettySummary } from '../pretty.js';
import { note, print } from '../terminal.js';

interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly profile: Profile | 'auto';
  readonly rule: Levels;
  readonly maxWarnings?: number;
}

interface Checked {
  readonly input: Input;
  readonly diagnostics: readonly Diagnostic[];
}

interface JsonFile {
  readonly path: string;
  readonly profile: Profile;
  readonly diagnostics: readonly JsonDiagnostic[];
}

interface JsonDiagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: JsonRange;
  readonly fix: 'safe' | 'unsafe' | 'none';
}

/** `penholder check`; `done` takes the exit code. */
export function addCheck(program: Command, done: (code: number) => void): void {
  program
    .command('check')
    .summary('check resolutions and report what is wrong')
    .description('Check resolutions and report what is wrong.')
    .argument('<file...>', 'a file, a folder, a glob, or - for standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(['pretty', 'json']).default('pretty'))
    .addOption(profileOption())
    .option(
      '--rule <id=level>',
      'set the level of a rule: off, hint, information, warning, error (repeatable)',
      collectLevel,
      {},
    )
    .option('--max-warnings <n>', 'fail when there are more warnings than this', wholeNumber)
    .action(async (files: readonly string[], options: CheckOptions) => done(await check(files, options)));
}

async function check(files: readonly string[], options: CheckOptions): Promise<number> {
  const seen = new Set<string>();
  const json: JsonFile[] = [];
  const found: Severity[] = [];
  let resolutions = 0;
  let failed = false;
  for (const file of files) {
    try {
      for (const { path, tentative } of await findFiles(file)) {
        if (seen.has(path)) continue;
        seen.add(path);
        const checked = await checkOne(path, tentative, options);
        if (checked === 'failed') failed = true;
        if (checked === 'failed' || checked === 'passed-over') continue;
        if (checked.input.document.recognition === 'resolution') resolutions += 1;
        found.push(...checked.diagnostics.map(({ severity }) => severity));
        if (options.format === 'json') json.push(toJson(checked));
        else process.stdout.write(prettyFile(checked.input, checked.diagnostics));
      }
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      note(error.message);
      failed = true;
    }
  }
  print(options.format === 'json' ? JSON.stringify(json, null, 2) : prettySummary(resolutions, found));
  return failed ? 2 : verdict(found, options.maxWarnings);
}

async function checkOne(
  path: string,
  tentative: boolean,
  { profile, rule: levels }: CheckOptions,
): Promise<Checked | 'failed' | 'passed-over'> {
  const notes: string[] = [];
  try {
    const input = await readInput(path, profile, (line) => notes.push(line));
    // In a folder, a text that is no resolution is not a mistake, and not worth a word.
    if (tentative && input.document.recognition !== 'resolution') return 'passed-over';
    notes.forEach(note);
    return { input, diagnostics: service.diagnose(input.document, { levels }) };
  } catch (error) {
    if (!(error instanceof Failure))
      throw new Error(`${displayName(path)}: ${String(error)}`, { cause: error });
    note(error.message);
    return tentative ? 'passed-over' : 'failed';
  }
}

function toJson({ input: { path, document }, diagnostics }: Checked): JsonFile {
  const locator = new Locator(document.text);
  return {
    path,
    profile: document.resolution.profile,
    diagnostics: diagnostics.map(({ rule, severity, message, span, fixes }) => ({
      rule: rule.id,
      severity,
      message,
      range: locator.range(span),
      fix: fixes?.()[0]?.kind ?? 'none',
    })),
  };
}

function verdict(found: readonly Severity[], maxWarnings: number | undefined): number {
  if (found.includes('error')) return 1;
  const warnings = found.filter((severity) => severity === 'warning').length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return 0;
  note(`${count(warnings, 'warning', 'warnings')}: more than the ${maxWarnings} allowed`);
  return 1;
}
