import { FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { LANGUAGE } from './protocol.js';

const TEXT_FILES = '**/*.{unres,resolution,txt,md}';
const NAMES = /\.(?:unres|resolution|txt|md)$/i;
const PACKAGES = '**/node_modules/**';
/** Where an editor can search by itself. In other folders it may wait without end for somebody who can. */
const SEARCHABLE: ReadonlySet<string> = new Set(['file', 'vscode-remote']);
/** How many entries of folders are looked at there. */
const MOST_ENTRIES = 20_000;

/** The files in the open folders that may be resolutions, at most `most`: by their names and by `files.associations`. */
export async function findTexts(most: number): Promise<Uri[]> {
  const found = new Map<string, Uri>();
  for (const folder of workspace.workspaceFolders ?? []) {
    const texts = SEARCHABLE.has(folder.uri.scheme) ? search(folder, most) : look(folder.uri, most);
    for (const uri of await texts) found.set(uri.toString(), uri);
  }
  return [...found.values()].slice(0, most);
}

async function search(folder: WorkspaceFolder, most: number): Promise<Uri[]> {
  const patterns = [TEXT_FILES, ...associatedPatterns()].map((one) => new RelativePattern(folder, one));
  const lists = await Promise.all(patterns.map((one) => workspace.findFiles(one, PACKAGES, most)));
  return lists.flat();
}

/** The patterns of file names that the settings give to resolutions. */
function associatedPatterns(): string[] {
  const associations = workspace
    .getConfiguration('files')
    .get<Readonly<Record<string, string>>>('associations', {});
  return Object.entries(associations)
    .filter(([, language]) => language === LANGUAGE)
    .map(([pattern]) => (pattern.includes('/') ? pattern : `**/${pattern}`));
}

/** Goes through the folders below `top`, hidden ones and packages left out. */
async function look(top: Uri, most: number): Promise<Uri[]> {
  const found: Uri[] = [];
  const folders = [top];
  let seen = 0;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const [name, type] of await workspace.fs.readDirectory(folder)) {
      seen++;
      if (found.length >= most || seen > MOST_ENTRIES) return found;
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory) {
        if (!name.startsWith('.') && name !== 'node_modules') folders.push(uri);
      } else if (NAMES.test(name)) found.push(uri);
    }
  }
  return found;
}
