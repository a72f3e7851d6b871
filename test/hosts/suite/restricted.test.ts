import * as vscode from 'vscode';
import { equal, ok } from './assert.js';
import { activateExtension, extension, openSeed } from './support.js';

describe('Restricted Mode', () => {
  it('is on', () => {
    equal(vscode.workspace.isTrusted, false);
  });

  it('still activates the extension', async () => {
    await activateExtension();
    ok(extension().isActive, 'not active');
  });

  it('still knows the language', async () => {
    const { document } = await openSeed();
    equal(document.languageId, 'un-resolution');
  });
});
