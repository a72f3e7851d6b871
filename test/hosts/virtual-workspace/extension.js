// A workspace without a disk: the files come from the page's server once and live in memory from then on.
const vscode = require('vscode');

const root = '/resolutions';

class MemoryFiles {
  constructor() {
    /** @type {Map<string, { type: number, ctime: number, mtime: number, bytes: Uint8Array }>} */
    this.entries = new Map();
    this.changes = new vscode.EventEmitter();
    this.onDidChangeFile = this.changes.event;
    this.createDirectory({ path: root });
  }

  entry(uri, type) {
    const found = this.entries.get(uri.path);
    if (!found) throw vscode.FileSystemError.FileNotFound(uri);
    if (type === vscode.FileType.File && found.type !== type)
      throw vscode.FileSystemError.FileIsADirectory(uri);
    if (type === vscode.FileType.Directory && found.type !== type)
      throw vscode.FileSystemError.FileNotADirectory(uri);
    return found;
  }

  put(path, type, bytes) {
    const now = Date.now();
    const parent = path.slice(0, path.lastIndexOf('/'));
    if (parent && !this.entries.has(parent)) this.put(parent, vscode.FileType.Directory, new Uint8Array());
    const ctime = this.entries.get(path)?.ctime ?? now;
    this.entries.set(path, { type, ctime, mtime: now, bytes });
  }

  watch() {
    return new vscode.Disposable(() => {});
  }

  stat(uri) {
    const { type, ctime, mtime, bytes } = this.entry(uri);
    return { type, ctime, mtime, size: bytes.length };
  }

  readDirectory(uri) {
    this.entry(uri, vscode.FileType.Directory);
    const prefix = uri.path.replace(/\/?$/, '/');
    return [...this.entries]
      .filter(([path]) => path.startsWith(prefix) && !path.slice(prefix.length).includes('/'))
      .map(([path, { type }]) => [path.slice(prefix.length), type]);
  }

  readFile(uri) {
    return this.entry(uri, vscode.FileType.File).bytes;
  }

  createDirectory(uri) {
    this.put(uri.path, vscode.FileType.Directory, new Uint8Array());
  }

  writeFile(uri, bytes, options) {
    const exists = this.entries.has(uri.path);
    if (exists && !options.overwrite) throw vscode.FileSystemError.FileExists(uri);
    if (!exists && !options.create) throw vscode.FileSystemError.FileNotFound(uri);
    this.put(uri.path, vscode.FileType.File, bytes);
    const type = exists ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.changes.fire([{ type, uri }]);
  }

  delete(uri) {
    this.entry(uri);
    for (const path of this.entries.keys())
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.entries.delete(path);
    this.changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from, to, options) {
    this.entry(from);
    if (this.entries.has(to.path) && !options.overwrite) throw vscode.FileSystemError.FileExists(to);
    for (const [path, entry] of [...this.entries]) {
      if (path !== from.path && !path.startsWith(`${from.path}/`)) continue;
      this.put(to.path + path.slice(from.path.length), entry.type, entry.bytes);
      this.entries.delete(path);
    }
    const { Created, Deleted } = vscode.FileChangeType;
    this.changes.fire([
      { type: Deleted, uri: from },
      { type: Created, uri: to },
    ]);
  }
}

async function activate(context) {
  const files = new MemoryFiles();
  const source = context.extensionUri.with({ path: '/workspace.json' });
  const texts = await (await fetch(source.toString(true))).json();
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(texts))
    files.put(root + path, vscode.FileType.File, encoder.encode(text));
  const options = { isCaseSensitive: true };
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('penholder-virtual', files, options),
  );
}

module.exports = { activate };
