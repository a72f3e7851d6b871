import * as vscode from 'vscode';
import { deepEqual, equal, match, ok } from './assert.js';
import { activateExtension, openSeed, ruleOf, screenshot, waitForDiagnostics } from './support.js';

/** Preambular and operative paragraphs, note texts (asterisk included) and the first note's opening words. */
const expected: Readonly<Record<string, readonly [number, number, number, RegExp]>> = {
  '000': [17, 19, 1, /Resolutions 55\/67, 58\/137/],
  '001': [30, 18, 15, /Resolution 55\/2/],
  '002': [20, 11, 22, /See resolutions 55\/67/],
  '003': [19, 13, 6, /vol\. 2225, No\. 39574/],
  '004': [15, 8, 5, /General Assembly resolution 64\/293/],
};

/** The golden reports of `test/seeds`, by the name of the seed; see `lib/bundle.mjs`. */
declare const goldenReports: Readonly<Record<string, string>>;

/** What the golden report lists, one `line severity rule` each, as `inBrief` gives it. */
function reported(name: string): string[] {
  return (goldenReports[name] ?? '').match(/^\d+ \w+ [\w-]+(?= «)/gm) ?? [];
}

const severities = ['error', 'warning', 'information', 'hint'];

function inBrief(one: vscode.Diagnostic): string {
  return `${one.range.start.line + 1} ${severities[one.severity]} ${ruleOf(one)}`;
}

/** Waits until the findings are exactly these, in whatever order. */
async function waitForFindings(uri: vscode.Uri, findings: readonly string[]): Promise<vscode.Diagnostic[]> {
  const wanted = [...findings].sort().join('\n');
  return waitForDiagnostics(uri, (all) => all.map(inBrief).sort().join('\n') === wanted, `only ${wanted}`);
}

const noteMark = /¹|<sup>1<\/sup>|(?<=Summit,)1/;

async function outline(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri);
}

function named(symbols: vscode.DocumentSymbol[], name: string): vscode.DocumentSymbol {
  const found = symbols.find((symbol) => symbol.name === name);
  ok(found, `no “${name}” among ${symbols.map((symbol) => symbol.name).join(', ')}`);
  return found;
}

function words(markdown: vscode.Hover['contents']): string {
  return markdown.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

/** The picture of the README: a paragraph at the top, its place in the outline beside it. */
async function portrait({ selectionRange }: vscode.DocumentSymbol): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  ok(editor, 'no editor is open');
  await vscode.commands.executeCommand('outline.focus');
  editor.selection = new vscode.Selection(selectionRange.start, selectionRange.start);
  editor.revealRange(selectionRange, vscode.TextEditorRevealType.AtTop);
  await vscode.window.showTextDocument(editor.document);
  await screenshot('seed');
  await vscode.commands.executeCommand('workbench.view.explorer');
}

describe('each seed opens and is understood', () => {
  before(async () => {
    const { ready } = (await activateExtension()) as { ready: Promise<void> };
    await ready;
  });

  for (const [name, [preambular, operative, notes, firstNote]] of Object.entries(expected)) {
    describe(name, () => {
      it('has its outline', async () => {
        const { document } = await openSeed(name);
        const symbols = await outline(document);
        equal(named(symbols, 'Preamble').children.length, preambular);
        const paragraphs = named(symbols, 'Operative part').children;
        equal(paragraphs.length, operative);
        deepEqual(
          paragraphs.map((paragraph) => paragraph.name.split(' ').slice(0, 2).join(' ')),
          paragraphs.map((_, index) => `OP ${index + 1}`),
        );
        equal(named(symbols, 'Footnotes').children.length, notes);
        if (name === '000') await portrait(paragraphs[0] as vscode.DocumentSymbol);
      });

      it('shows the text of a note on its mark and leads to it', async () => {
        const { document } = await openSeed(name);
        const found = noteMark.exec(document.getText());
        ok(found, 'no mark of note 1');
        const position = document.positionAt(found.index + 1);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        );
        match(
          hovers
            .map(({ contents }) => words(contents))
            .join('\n')
            .replace(/\\/g, ''),
          firstNote,
        );
        const targets = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          position,
        );
        equal(targets.length, 1);
        const target = targets[0] as vscode.Location | vscode.LocationLink;
        const range = 'targetRange' in target ? target.targetRange : target.range;
        match(document.lineAt(range.start.line).text, firstNote);
      });

      it('is reported on as it deserves, and beyond that only where a fault is made, which its quick fix mends', async () => {
        const { document } = await openSeed(name);
        await waitForFindings(document.uri, reported(name));
        const sound = document.getText();
        const text = sound.slice(0, sound.search(/^\s*1\.\s/m)).trimEnd();
        const comma = text.lastIndexOf(',');
        const range = new vscode.Range(document.positionAt(comma), document.positionAt(comma + 1));
        const change = new vscode.WorkspaceEdit();
        change.replace(document.uri, range, ';');
        await vscode.workspace.applyEdit(change);
        const fault = `${range.start.line + 1} warning preambular-comma`;
        await waitForFindings(document.uri, [...reported(name), fault]);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          range,
          'quickfix',
        );
        const action = actions.find(({ isPreferred }) => isPreferred);
        ok(action?.edit, 'no preferred quick fix');
        await vscode.workspace.applyEdit(action.edit);
        equal(document.getText(), sound);
        await waitForFindings(document.uri, reported(name));
      });
    });
  }
});
