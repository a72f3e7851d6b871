import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import {
  activateExtension,
  extension,
  openSeed,
  openText,
  ruleOf,
  screenshot,
  waitForDiagnostics,
} from './support.js';

const misnumbered =
  '*The General Assembly*,\n\n1. *Urges* all States to act;\n\n3. *Decides* to meet again.\n';
const isMisnumbered = (diagnostic: vscode.Diagnostic) => ruleOf(diagnostic) === 'operative-number';

describe('the extension', () => {
  it('is present', () => {
    equal(extension().packageJSON.name, 'penholder');
  });

  it('activates', async () => {
    await activateExtension();
    ok(extension().isActive);
  });

  it('has a language server that answers', async () => {
    const { ready } = (await activateExtension()) as { ready: Promise<void> };
    await ready;
    const { document } = await openText(misnumbered);
    await waitForDiagnostics(document.uri, (found) => found.some(isMisnumbered), 'operative-number');
    await screenshot('diagnostics');
  });

  it('claims .unres documents', async () => {
    const { document } = await openText('*The General Assembly*,\n', { name: 'draft.unres' });
    equal(document.languageId, 'un-resolution');
  });

  it('claims text files that the workspace associates with it', async () => {
    const { document } = await openSeed();
    equal(document.languageId, 'un-resolution');
  });

  it('sees a workspace on the disk, or a virtual one', () => {
    const scheme = vscode.workspace.workspaceFolders?.[0]?.uri.scheme;
    ok(scheme === 'file' || scheme === 'vscode-remote' || scheme === 'penholder-virtual', scheme);
  });
});
