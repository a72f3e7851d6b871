import { type ExtensionContext, Uri, workspace } from 'vscode';
import { PAGE_SCHEME } from './protocol.js';

export const OPEN_RULE_PAGE = 'penholder.openRulePage';

const PAGE_PATH = /^\/rules\/([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/;

/** The page `penholder:/rules/<id>.md`, from those that ship with the extension, on the desktop and on the web. */
export async function rulePage(context: ExtensionContext, uri: Uri): Promise<string> {
  const id = ruleOf(uri);
  if (id === null) return `There is no page \`${uri.path}\`.\n`;
  try {
    const file = Uri.joinPath(context.extensionUri, 'dist', 'rules', `${id}.md`);
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return `There is no page for the rule \`${id}\` yet.\n`;
  }
}

export function rulePageUri(id: string): Uri {
  return Uri.from({ scheme: PAGE_SCHEME, path: `/rules/${id}.md` });
}

/** A `command:` link that opens the page of a rule; null when `page` is no such page. */
export function rulePageCommand(page: Uri): string | null {
  const id = page.scheme === PAGE_SCHEME ? ruleOf(page) : null;
  return id === null ? null : `command:${OPEN_RULE_PAGE}?${encodeURIComponent(JSON.stringify([id]))}`;
}

function ruleOf(page: Uri): string | null {
  return PAGE_PATH.exec(page.path)?.[1] ?? null;
}
