import * as vscode from 'vscode';
import { equal, match, ok } from './assert.js';
import {
  activateExtension,
  openText,
  readText,
  ruleOf,
  screenshot,
  waitFor,
  waitForDiagnostics,
  willBeMade,
  workspaceUri,
  writeText,
} from './support.js';

const draft = `*The General Assembly*,

*Recalling* its resolution 64/292 of 28 July 2010,

1. *Urges* all States to act,

2. *Decides* to meet again.
`;
const faulty = draft.replace('meet again.', 'meet again and organise it;');
const project = '.penholder.json';
const off = '{ "rules": { "operative-semicolon": "off" } }';

const has = (rule: string) => (all: vscode.Diagnostic[]) => all.some((one) => ruleOf(one) === rule);
const lacks = (rule: string) => (all: vscode.Diagnostic[]) => !has(rule)(all);

async function actionsFor(document: vscode.TextDocument, rule: string): Promise<vscode.CodeAction[]> {
  const found = await waitForDiagnostics(document.uri, has(rule), rule);
  const finding = found.find((one) => ruleOf(one) === rule) as vscode.Diagnostic;
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    'quickfix',
  );
}

async function make(action: vscode.CodeAction | undefined): Promise<void> {
  ok(action, 'there is no such action');
  if (action.edit) ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
  const { command } = action;
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

describe('the configuration of a project', () => {
  before(async () => {
    const { ready } = (await activateExtension()) as { ready: Promise<void> };
    await ready;
  });

  it('counts when it is saved, changed and deleted', async () => {
    const { document } = await openText(draft);
    await waitForDiagnostics(document.uri, has('operative-semicolon'), 'operative-semicolon');
    const uri = await writeText(project, off);
    await waitForDiagnostics(document.uri, lacks('operative-semicolon'), 'no operative-semicolon');
    await writeText(project, '{}');
    await waitForDiagnostics(document.uri, has('operative-semicolon'), 'operative-semicolon again');
    await writeText(project, off);
    await waitForDiagnostics(document.uri, lacks('operative-semicolon'), 'no operative-semicolon');
    await vscode.workspace.fs.delete(uri);
    await waitForDiagnostics(document.uri, has('operative-semicolon'), 'operative-semicolon at last');
    await writeText(project, '{}');
  });

  it('has its problems shown where they are, until they are mended', async () => {
    const uri = await writeText(project, off.replace('semicolon', 'semicolom'));
    const { document } = await openText(draft);
    await waitForDiagnostics(document.uri, has('operative-semicolon'), 'operative-semicolon');
    const ours = ({ source }: vscode.Diagnostic) => source === 'penholder';
    const found = await waitForDiagnostics(uri, (all) => all.some(ours), 'the unknown rule');
    match(found.find(ours)?.message ?? '', /Did you mean “operative-semicolon”\?/);
    await vscode.window.showTextDocument(uri);
    await screenshot('configuration-problem');
    await writeText(project, off);
    await waitForDiagnostics(uri, (all) => !all.some(ours), 'no problem of ours');
    await waitForDiagnostics(document.uri, lacks('operative-semicolon'), 'no operative-semicolon');
  });

  it('is written by a quick fix, and saved', async () => {
    const { document } = await openText(draft);
    const actions = await actionsFor(document, 'operative-semicolon');
    willBeMade(workspaceUri(project));
    await make(actions.find(({ title }) => title.endsWith('in the project (.penholder.json)')));
    await waitForDiagnostics(document.uri, lacks('operative-semicolon'), 'no operative-semicolon');
    match(await readText(workspaceUri(project)), /"operative-semicolon": "off"/);
    await vscode.commands.executeCommand('penholder.addWord', 'penholder', 'project');
    match(await readText(workspaceUri(project)), /"operative-semicolon": "off"[\s\S]*"penholder"/);
  });

  it('is listed with the source of each value', async () => {
    await writeText(project, off);
    const { document } = await openText(draft);
    await waitForDiagnostics(document.uri, lacks('operative-semicolon'), 'no operative-semicolon');
    await vscode.commands.executeCommand('penholder.showConfiguration');
    const view = await waitFor(
      [vscode.window.onDidChangeActiveTextEditor],
      () =>
        vscode.window.activeTextEditor?.document.uri.scheme === 'penholder-configuration' &&
        vscode.window.activeTextEditor.document,
      'the document that lists it',
    );
    equal(view.languageId, 'jsonc');
    match(view.getText(), /"operative-semicolon": "off", \/\/ \.penholder\.json\n/);
    match(view.getText(), /"operative-full-stop": "error", \/\/ default\n/);
    await screenshot('effective-configuration');
  });
});

describe('a rule', () => {
  it('is disabled for a line, with the reason to be written', async () => {
    const editor = await openText(faulty);
    const { document } = editor;
    const actions = await actionsFor(document, 'operative-semicolon');
    await make(actions.find(({ title }) => title === 'Disable operative-semicolon for this line'));
    const found = await waitForDiagnostics(document.uri, lacks('operative-semicolon'), 'no such finding');
    ok(found.some((one) => ruleOf(one) === 'operative-full-stop'));
    const selected = () => document.getText(editor.selection) === 'reason';
    await waitFor([vscode.window.onDidChangeTextEditorSelection], selected, 'the reason to be selected');
    await screenshot('reason');
  });

  it('is disabled for a file by command', async () => {
    const { document } = await openText(faulty);
    await waitForDiagnostics(document.uri, has('operative-semicolon'), 'operative-semicolon');
    await vscode.commands.executeCommand('penholder.disableRule', 'operative-semicolon', 'file');
    await waitForDiagnostics(document.uri, lacks('operative-semicolon'), 'no operative-semicolon');
    match(document.getText(), /^<!-- penholder-disable operative-semicolon -- reason -->\n\n\*The/);
  });
});

describe('a word', () => {
  const settings = () => vscode.workspace.getConfiguration('penholder');

  it('is added to the dictionary of the user', async () => {
    const { document } = await openText(faulty);
    await waitForDiagnostics(document.uri, has('spelling'), 'spelling');
    try {
      await vscode.commands.executeCommand('penholder.addWord', 'organise', 'user');
      equal(settings().inspect<string[]>('dictionary')?.globalValue?.join(), 'organise');
      await waitForDiagnostics(document.uri, lacks('spelling'), 'no spelling');
    } finally {
      await settings().update('dictionary', undefined, vscode.ConfigurationTarget.Global);
    }
    await waitForDiagnostics(document.uri, has('spelling'), 'spelling again');
  });
});

describe('the problem at the cursor', () => {
  it('is fixed by the keyboard alone', async () => {
    const editor = await openText(draft);
    const [finding] = await waitForDiagnostics(editor.document.uri, has('operative-semicolon'));
    const { start } = (finding as vscode.Diagnostic).range;
    editor.selection = new vscode.Selection(start, start);
    let done = false;
    const run = Promise.resolve(vscode.commands.executeCommand('penholder.fixAtCursor')).finally(() => {
      done = true;
    });
    // Nothing tells that the list is there; accepting before it is does nothing.
    while (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await run;
    match(editor.document.getText(), /to act;\n/);
  });

  it('is told to be none where there is none', async () => {
    const { document } = await openText(draft.replace('act,', 'act;'));
    const before = document.getText();
    await vscode.commands.executeCommand('penholder.fixAtCursor');
    equal(document.getText(), before);
  });
});

describe('all safe fixes', () => {
  it('are made by command, and undone in one step', async () => {
    const { document } = await openText(faulty);
    await waitForDiagnostics(document.uri, (all) => all.length === 3, 'three findings');
    await vscode.commands.executeCommand('penholder.fixAll');
    await waitForDiagnostics(document.uri, (all) => all.length === 0, 'nothing left');
    match(document.getText(), /to act;[\s\S]*organize it\.\n$/);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), faulty);
  });
});
