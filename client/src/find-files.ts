import { FileType, type Uri, workspace } from 'vscode';
import { LANGUAGE } from './protocol.js';

const TEXT_FILES = '**/*.{unres,resolution,txt,md}';
const NAMES = /\.(?:unres|resolution|txt|md)$/i;
const PACKAGES = '**/node_modules/**';
/** How many entries of folders are looked at where the editor cannot search. */
const MOST_ENTRIES = 20_000;

/** The files in the open folders that may be resolutions, at most `most`: by their names and by `files.associations`. */
export async function findTexts(most: number): Promise<Uri[]> {
  const patterns = [TEXT_FILES, ...associatedPatterns()];
  const found = new Map<string, Uri>();
  for (const pattern of patterns) {
    if (found.size >= most) break;
    for (const uri of await workspace.findFiles(pattern, PACKAGES, most)) found.set(uri.toString(), uri);
  }
  for (const { uri } of workspace.workspaceFolders ?? []) {
    // An editor can search the folders of a virtual workspace only where its provider does; looking works everywhere.
    const searched = uri.scheme === 'file' || [...found.values()].some((one) => isBelow(uri, one));
    if (!searched) for (const one of await textsBelow(uri, most)) found.set(one.toString(), one);
  }
  return [...found.values()].slice(0, most);
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

function isBelow(folder: Uri, { scheme, authority, path }: Uri): boolean {
  const inside = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return scheme === folder.scheme && authority === folder.authority && path.startsWith(inside);
}

async function textsBelow(top: Uri, most: number): Promise<Uri[]> {
  const { fs } = workspace;
  const found: Uri[] = [];
  const folders = [top];
  let seen = 0;
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    for (const [name, type] of await fs.readDirectory(folder)) {
      seen++;
      if (found.length >= most || seen > MOST_ENTRIES) return found;
      const uri = folder.with({ path: `${folder.path.replace(/\/$/, '')}/${name}` });
      if (type === FileType.Directory) {
        if (!name.startsWith('.') && name !== 'node_modules') folders.push(uri);
      } else if (NAMES.test(name)) found.push(uri);
    }
  }
  return found;
}
