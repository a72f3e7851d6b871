import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { activateExtension, extension, openSeed, openText } from './support.js';

describe('the extension', () => {
  it('is present', () => {
    equal(extension().packageJSON.name, 'penholder');
  });

  it('activates', async () => {
    await activateExtension();
    ok(extension().isActive);
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
