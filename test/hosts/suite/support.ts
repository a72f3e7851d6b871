import * as vscode from 'vscode';
import { ok } from './assert.js';

const patience = 20_000;
const made: vscode.Uri[] = [];

export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('penholder.penholder');
  ok(found, 'Penholder is not installed in this editor');
  return found;
}

export async function activateExtension(): Promise<unknown> {
  return extension().activate();
}

/** The kind of editor this suite runs in: `node`, `web`, `restricted` or `desktop`. */
export function hostName(): string {
  return setting('host') ?? 'desktop';
}

export function workspaceUri(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

export async function seedNames(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(workspaceUri());
  return entries
    .flatMap(([name, type]) => (type === vscode.FileType.File && name.endsWith('.txt') ? [name] : []))
    .sort();
}

/** Opens a seed document, the first one unless it is named by the beginning of its file name. */
export async function openSeed(beginning = ''): Promise<vscode.TextEditor> {
  const name = (await seedNames()).find((candidate) => candidate.startsWith(beginning));
  ok(name, `no seed document begins with "${beginning}"`);
  return vscode.window.showTextDocument(workspaceUri(name));
}

let count = 0;

/** Opens the text as a file of the workspace; the file is removed after the test. */
export async function openText(text: string, options: { name?: string } = {}): Promise<vscode.TextEditor> {
  count += 1;
  return vscode.window.showTextDocument(await writeText(options.name ?? `test-${count}.unres`, text));
}

/** Writes a file of the workspace, which is removed after the test. */
export async function writeText(name: string, text: string): Promise<vscode.Uri> {
  const uri = workspaceUri(name);
  willBeMade(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

/** Has a file that a test lets the extension write removed after it. */
export function willBeMade(uri: vscode.Uri): void {
  if (!made.some((one) => one.toString() === uri.toString())) made.push(uri);
}

/** The saved text of a file. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Leaves the editor as the next test expects to find it. */
export async function tidyUp(): Promise<void> {
  const { textDocuments, getWorkspaceFolder, fs } = vscode.workspace;
  for (const document of textDocuments) {
    // The editor changes documents of its own, such as its settings: those are not ours to revert.
    const ours = document.isUntitled || getWorkspaceFolder(document.uri) !== undefined;
    if (!ours || !document.isDirty) continue;
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of made.splice(0)) await fs.delete(uri);
}

/**
 * Resolves with the first value that `look` finds, now or after one of the events.
 * @param wanted says in words what is waited for, for the message when it does not come
 */
export function waitFor<T>(
  events: vscode.Event<unknown>[],
  look: () => T | undefined | false,
  wanted: string,
  state: () => string = () => '',
): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      for (const subscription of subscriptions) subscription.dispose();
    };
    const check = () => {
      try {
        const found = look();
        if (found === undefined || found === false) return;
        end();
        resolve(found);
      } catch (error) {
        end();
        reject(error);
      }
    };
    const timer = setTimeout(() => {
      end();
      reject(new Error(`Waited ${patience / 1000} s for ${wanted}. ${state()}`));
    }, patience);
    const subscriptions = events.map((event) => event(check));
    check();
  });
}

/** The document's diagnostics as soon as they satisfy the predicate. */
export function waitForDiagnostics(
  uri: vscode.Uri,
  predicate: (diagnostics: vscode.Diagnostic[]) => boolean,
  wanted = 'the expected diagnostics',
): Promise<vscode.Diagnostic[]> {
  const current = () => vscode.languages.getDiagnostics(uri);
  return waitFor(
    [vscode.languages.onDidChangeDiagnostics],
    () => (predicate(current()) ? current() : undefined),
    `${wanted} in ${vscode.workspace.asRelativePath(uri)}`,
    () =>
      `It has ${current().length}:${current()
        .map((one) => `\n  ${ruleOf(one)}: ${one.message}`)
        .join('')}`,
  );
}

/** The rule id of a diagnostic. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

// An invisible separator tells the launcher that a line is ours.
const mark = '\u2063';

/** Prints a line to the terminal that runs the suites; what `console` prints stays in the editor's log. */
export function say(format: unknown = '', ...rest: unknown[]): void {
  console.log(setting('control') ? `${mark}${format}` : format, ...rest);
}

/** Photographs the editor into `test/artefacts/<host>/<name>.png`, where there is a page to photograph. */
export async function screenshot(name: string): Promise<void> {
  await ask('screenshot', name);
}

/** Presses keys as a user would, for instance `Control+.`; a desktop editor ignores it. */
export async function press(keys: string): Promise<void> {
  await ask('press', keys);
}

/** What the page shows in the first visible element that the CSS selector names; undefined on the desktop. */
export async function visibleText(selector: string): Promise<string | undefined> {
  return ask('text', selector);
}

async function ask(action: string, argument: string): Promise<string | undefined> {
  const control = setting('control');
  if (!control) return undefined;
  const response = await fetch(`${control}/${action}`, { method: 'POST', body: argument });
  const answer = await response.text();
  if (!response.ok) throw new Error(`${action} ${argument}: ${answer}`);
  return answer;
}

function setting(name: string): string | undefined {
  return vscode.workspace.getConfiguration('penholderTests').get<string>(name);
}
