import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { activateExtension, extension, openSeed, openText, ruleOf, waitForDiagnostics } from './support.js';

const misnumbered =
  '*The General Assembly*,\n\n1. *Urges* all States to act;\n\n3. *Decides* to meet again.\n';
const isMisnumbered = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === 'operative-number';

describe('Restricted Mode', () => {
  it('is on', () => {
    equal(vscode.workspace.isTrusted, false);
  });

  it('still activates the extension', async () => {
    await activateExtension();
    ok(extension().isActive, 'not active');
  });

  it('still has a language server that answers', async () => {
    const { ready } = (await activateExtension()) as { ready: Promise<void> };
    await ready;
    const { document } = await openText(misnumbered);
    await waitForDiagnostics(document.uri, (found) => found.some(isMisnumbered), 'operative-number');
  });

  it('still knows the language', async () => {
    const { document } = await openSeed();
    equal(document.languageId, 'un-resolution');
  });

  it('still finds the texts of the folder', async () => {
    const { document } = await openText(
      '*The General Assembly*,\n\n*Recalling* its resolution 68/192,\n\n1. *Acts*.\n',
    );
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('68/192')),
    );
    equal(links[0]?.targetUri.scheme, document.uri.scheme);
  });

  it('still lists the citations of a text', async () => {
    const { citations } = (await activateExtension()) as { citations: vscode.TreeDataProvider<unknown> };
    await openSeed('001');
    const changed = new Promise<void>((resolve) => citations.onDidChangeTreeData?.(() => resolve()));
    await vscode.commands.executeCommand('penholder.showCitations');
    await changed;
    ok(((await citations.getChildren()) ?? []).length > 4, 'too few kinds of citations');
  });
});
