import * as vscode from 'vscode';
import type { CitationNode } from '../../../client/src/citations/nodes.js';
import { equal, match, ok } from './assert.js';
import { activateExtension, openSeed, openText, screenshot, visibleText, waitFor } from './support.js';

const draft = `# Trafficking in persons

*The General Assembly*,

*Recalling* its resolutions 64/293 of 30 July 2010 and 61/180 of 20 December 2007,

*Recalling also* its resolution 64/293,

1. *Urges* all States to act;

2. *Requests* the Secretary-General to report on the actions requested in paragraph 1 above.
`;

interface Api {
  readonly ready: Promise<void>;
  readonly citations: vscode.TreeDataProvider<CitationNode>;
}

let api: Api;

/** What the view shows, as soon as `look` finds something in it. */
async function waitForNodes<T>(
  look: (nodes: readonly CitationNode[]) => T | undefined | false,
  wanted: string,
): Promise<T> {
  const { citations } = api;
  const answered = new vscode.EventEmitter<void>();
  let nodes: readonly CitationNode[] = [];
  const renew = async () => {
    nodes = (await citations.getChildren()) ?? [];
    answered.fire();
  };
  const subscription = citations.onDidChangeTreeData?.(renew);
  try {
    await renew();
    return await waitFor(
      [answered.event],
      () => look(nodes),
      wanted,
      () => described(nodes),
    );
  } finally {
    subscription?.dispose();
    answered.dispose();
  }
}

function entryOf(nodes: readonly CitationNode[], label: string): CitationNode | undefined {
  return nodes.flatMap(({ children }) => children).find(({ item }) => item.label === label);
}

function described(nodes: readonly CitationNode[]): string {
  return nodes
    .map(({ item, children }) => `${item.label}: ${children.map((child) => child.item.label).join(', ')}`)
    .join('; ');
}

async function showCitations(): Promise<void> {
  await vscode.commands.executeCommand('penholder.showCitations');
}

async function run({ item }: CitationNode): Promise<void> {
  ok(item.command, 'the line does nothing');
  await vscode.commands.executeCommand(item.command.command, ...(item.command.arguments ?? []));
}

before(async () => {
  api = (await activateExtension()) as Api;
  await api.ready;
});

describe('what is known of resolutions', () => {
  it('explains a citation under the pointer', async () => {
    const editor = await openSeed('001');
    const at = editor.document.positionAt(editor.document.getText().indexOf('64/293') + 2);
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
    await vscode.commands.executeCommand('editor.action.showHover');
    const shown = await visibleText('.monaco-hover .hover-contents, .monaco-hover .rendered-markdown');
    if (shown !== undefined) match(shown, /United Nations Global Plan of Action to Combat Trafficking/);
    await screenshot('hover-resolution');
  });

  it('completes a number while it is written', async () => {
    const editor = await openSeed('001');
    const { document } = editor;
    const at = document.positionAt(document.getText().indexOf('its resolution 64/293'));
    await editor.edit((edit) => edit.insert(at, 'resolution 70/ and '));
    const end = at.translate(0, 'resolution 70/'.length);
    editor.selection = new vscode.Selection(end, end);
    editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenter);
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      end,
    );
    const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(
      labels.some((label) => label.includes('70/1')),
      labels.slice(0, 5).join(),
    );
    await vscode.commands.executeCommand('editor.action.triggerSuggest');
    const shown = await visibleText('.suggest-widget .monaco-list-row');
    if (shown !== undefined) match(shown, /70\//);
    await screenshot('completion-resolution');
  });
});

describe('the view of citations', () => {
  it('lists what a text cites, kind by kind, with what is known', async () => {
    await openSeed('001');
    await showCitations();
    const groups = await waitForNodes((nodes) => nodes.length > 4 && nodes, 'the citations of 001');
    match(
      described(groups),
      /^Resolutions of the General Assembly: 64\/293, .*; Resolutions of the Human Rights Council: 23\/5; Documents: .*; Treaties: /,
    );
    const { item } = entryOf(groups, '64/293') as CitationNode;
    equal(
      item.description,
      '30 July 2010 · United Nations Global Plan of Action to Combat Trafficking in Persons',
    );
    match(item.accessibilityInformation?.label ?? '', /^64\/293, known, 30 July 2010, .*, cited in PP 6$/);
    await visibleText('.pane-body .monaco-list-row[aria-label^="64/293"]');
    await screenshot('citations');
  });

  it('tells contradictions and what is not known in words, and follows edits', async () => {
    const editor = await openText(draft.replace('2010 and', '2010, 99/1 of 1 October 2044 and'));
    await showCitations();
    const wrong = await waitForNodes((nodes) => entryOf(nodes, '61/180'), 'the wrong date');
    match(String(wrong.item.description), /^contradictory · 20 December 2006/);
    match(
      wrong.item.accessibilityInformation?.label ?? '',
      /^61\/180, contradictory, .*this text dates it 20 December 2007/,
    );
    equal(wrong.parent?.item.description, '3, 1 contradictory');
    const unknown = await waitForNodes((nodes) => entryOf(nodes, '99/1'), 'the unknown one');
    match(String(unknown.item.description), /^unknown/);
    await visibleText('.pane-body .monaco-list-row[aria-label^="99/1"]');
    await screenshot('citations-contradictory');
    const at = editor.document.getText().indexOf('2007');
    const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 4));
    await editor.edit((edit) => edit.replace(range, '2006'));
    const right = await waitForNodes((nodes) => {
      const entry = entryOf(nodes, '61/180');
      return String(entry?.item.description).startsWith('20 December 2006') && entry;
    }, 'the right date');
    equal(right.id, wrong.id);
  });

  it('leads to each place', async () => {
    const editor = await openText(draft);
    await showCitations();
    const entry = await waitForNodes((nodes) => entryOf(nodes, '64/293'), '64/293');
    equal(entry.children.map(({ item }) => item.label).join(), 'PP 1,PP 2');
    const second = editor.document.getText().lastIndexOf('64/293');
    await run(entry.children[1] as CitationNode);
    equal(vscode.window.activeTextEditor?.document, editor.document);
    const { selection } = vscode.window.activeTextEditor as vscode.TextEditor;
    equal(editor.document.offsetAt(selection.start), second);
    equal(editor.document.getText(selection), '64/293');
  });

  it('says so when there is nothing to list', async () => {
    await openText('*The General Assembly*,\n\n1. *Decides* to meet again.\n');
    await showCitations();
    await waitForNodes((nodes) => nodes.length === 0, 'an empty view');
    const welcome = await visibleText('.pane .welcome-view');
    if (welcome !== undefined) match(welcome, /cites nothing yet/);
  });
});

describe('a citation', () => {
  it('is found and inserted by the keyboard alone', async () => {
    const editor = await openText(draft);
    const { document } = editor;
    const place = document.positionAt(draft.indexOf('all States'));
    editor.selection = new vscode.Selection(place, place);
    let done = false;
    const run = Promise.resolve(vscode.commands.executeCommand('penholder.insertCitation', '71/322')).finally(
      () => {
        done = true;
      },
    );
    // Nothing tells that the list is there; accepting before it is does nothing.
    while (!done) await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await run;
    match(document.getText(), /\*Urges\* resolution 71\/322 of 8 September 2017all States/);
  });
});

describe('what is shown beside the text', () => {
  const settings = () => vscode.workspace.getConfiguration('penholder');

  async function change(name: string, value: true | undefined): Promise<void> {
    const done = new Promise<void>((resolve) => {
      const subscription = vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(`penholder.${name}`)) return;
        subscription.dispose();
        resolve();
      });
    });
    await settings().update(name, value, vscode.ConfigurationTarget.Global);
    await done;
  }

  async function hintsIn(document: vscode.TextDocument): Promise<readonly string[]> {
    const all = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      all,
    );
    return hints.map(({ label }) => String(label));
  }

  it('are hints behind citations once they are turned on', async () => {
    const { document } = await openText(draft);
    equal((await hintsIn(document)).length, 0);
    try {
      await change('inlayHints.titles', true);
      await change('inlayHints.paragraphs', true);
      const hints = await hintsIn(document);
      equal(hints.length, 4);
      match(hints[0] ?? '', /^United Nations Global Plan/);
      equal(hints[3], 'Urges all States to act;');
      await screenshot('inlay-hints');
    } finally {
      await change('inlayHints.titles', undefined);
      await change('inlayHints.paragraphs', undefined);
    }
    equal((await hintsIn(document)).length, 0);
  });

  it('is who cites a text, over its title', async () => {
    const { document } = await openText(`A/RES/64/293\n\n${draft}`);
    try {
      await change('codeLens.citedBy', true);
      const [lens] = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        1,
      );
      match(lens?.command?.title ?? '', /^Cited in \d+ places of \d+ texts$/);
      await screenshot('code-lens');
    } finally {
      await change('codeLens.citedBy', undefined);
    }
  });
});
