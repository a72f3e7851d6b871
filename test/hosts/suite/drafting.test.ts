import * as vscode from 'vscode';
import { equal, match, ok } from './assert.js';
import { activateExtension, openText, ruleOf, screenshot, waitFor, waitForDiagnostics } from './support.js';

const draft = `# Safe drinking water

*The General Assembly*,

*Recalling* its resolution 64/292 of 28 July 2010,[^2]

*Noting* the report of the Secretary-General;[^1]

1. *Urges* all States to act;

3. *Invites* the Secretary-General:

(a) To report to the General Assembly;

(c) To consult Member States;

3. *Decides* to meet again

[^1]: A/65/100.

[^2]: See also resolution 65/154.

[^4]: Resolution 70/1.
`;

async function changed(
  document: vscode.TextDocument,
  what: string,
  run: () => Thenable<unknown>,
): Promise<string> {
  const before = document.getText();
  await run();
  return waitFor(
    [vscode.workspace.onDidChangeTextDocument],
    () => document.getText() !== before && document.getText(),
    what,
  );
}

describe('a faulty draft', () => {
  before(async () => {
    const { ready } = (await activateExtension()) as { ready: Promise<void> };
    await ready;
  });

  it('has its faults underlined', async () => {
    const { document } = await openText(draft, { name: 'safe-drinking-water.unres' });
    const expected = [
      'footnote-order',
      'footnote-unreferenced',
      'operative-full-stop',
      'operative-number',
      'preambular-comma',
      'subparagraph-label',
    ];
    const found = await waitForDiagnostics(
      document.uri,
      (all) => new Set(all.map(ruleOf)).size >= expected.length,
      expected.join(', '),
    );
    equal([...new Set(found.map(ruleOf))].sort().join(', '), expected.join(', '));
    for (const { source } of found) equal(source, 'penholder');
    await screenshot('faulty-draft');
  });

  it('opens the page of a rule from the finding', async () => {
    const { document } = await openText(draft);
    const [finding] = await waitForDiagnostics(document.uri, (all) => all.length > 0);
    const { code } = finding as vscode.Diagnostic;
    ok(typeof code === 'object', 'the code has no target');
    equal(code.target.scheme, 'command');
    await vscode.commands.executeCommand(code.target.path, ...JSON.parse(code.target.query));
    const rule = String(code.value);
    await waitFor(
      [vscode.window.tabGroups.onDidChangeTabs],
      () => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes(rule))),
      `a tab for the page of ${rule}`,
    );
    await screenshot('rule-page');
  });

  it('is renumbered by commands, each undone in one step', async () => {
    const { document } = await openText(draft);
    const notes = await changed(document, 'renumbered notes', () =>
      vscode.commands.executeCommand('penholder.renumberFootnotes'),
    );
    match(
      notes,
      /28 July 2010,\[\^1\][\s\S]*Secretary-General;\[\^2\][\s\S]*\[\^1\]: See also[\s\S]*\[\^2\]: A\/65\/100[\s\S]*\[\^3\]: Resolution 70\/1/,
    );
    const undone = await changed(document, 'the notes as they were', () =>
      vscode.commands.executeCommand('undo'),
    );
    equal(undone, draft);
    const paragraphs = await changed(document, 'renumbered paragraphs', () =>
      vscode.commands.executeCommand('penholder.renumberOperativeParagraphs'),
    );
    match(paragraphs, /^1\. \*Urges[\s\S]*^2\. \*Invites[\s\S]*^3\. \*Decides/m);
  });

  it('keeps its fixes usable one after another', async () => {
    const { document } = await openText(draft);
    for (let round = 0; round < 12; round++) {
      const found = await waitForDiagnostics(document.uri, (all) => all.length > 0);
      const fixable = found.find((one) => ruleOf(one) !== 'footnote-unreferenced');
      if (fixable === undefined) break;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        fixable.range,
        'quickfix',
      );
      const action = actions.find(({ isPreferred }) => isPreferred);
      ok(action?.edit, `no fix for ${ruleOf(fixable)}`);
      const { edit } = action;
      await changed(document, `the fix of ${ruleOf(fixable)}`, () => vscode.workspace.applyEdit(edit));
      await waitForDiagnostics(document.uri, (now) => now.length < found.length, 'fewer findings');
    }
    match(
      document.getText(),
      /Secretary-General,\[\^[12]\][\s\S]*\(b\) To consult[\s\S]*^3\. \*Decides\* to meet again\.$/m,
    );
  });

  it('may be any file, once it is treated as a resolution', async () => {
    const { document } = await openText(draft, { name: 'notes.log' });
    equal(document.languageId === 'un-resolution', false);
    await vscode.commands.executeCommand('penholder.treatAsResolution');
    await waitFor(
      [vscode.workspace.onDidOpenTextDocument],
      () => vscode.window.activeTextEditor?.document.languageId === 'un-resolution',
      'the language of the file',
    );
    const { uri } = vscode.window.activeTextEditor?.document ?? document;
    await waitForDiagnostics(uri, (all) => all.length > 0);
  });
});
