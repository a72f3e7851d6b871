import { deepEqual, equal, match } from 'node:assert/strict';
import { folderOf, penholder } from './run.js';
import { CLEAN, FAULTY } from './texts.js';

const TITLE = 'Rôle of the “Secrétaire général” – 5 €';
const TITLED = `# ${TITLE}\n\n${CLEAN}`;

function utf16le(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

// ô “ é é ” – € are single bytes in windows-1252, and three of them are not in Latin-1.
function windows1252(text: string): Buffer {
  const bytes: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '–': 0x96, '€': 0x80 };
  return Buffer.from([...text].map((char) => bytes[char] ?? char.charCodeAt(0)));
}

describe('penholder reads', () => {
  const titleOf = async (input: Uint8Array) => {
    const { code, stdout, stderr } = await penholder(['outline', '-', '--format', 'json'], { input });
    return { code, stderr, title: JSON.parse(stdout).title };
  };

  for (const [name, bytes] of [
    ['UTF-8', Buffer.from(TITLED)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TITLED}`)],
    ['UTF-16 LE', utf16le(TITLED)],
    ['UTF-16 BE', utf16le(TITLED).swap16()],
  ] as const) {
    it(name, async () => {
      deepEqual(await titleOf(bytes), { code: 0, stderr: '', title: TITLE });
    });
  }

  it('windows-1252, and says so', async () => {
    const { code, stderr, title } = await titleOf(windows1252(TITLED));
    equal(code, 0);
    equal(title, TITLE);
    equal(stderr, 'standard input: not valid UTF-8, so it was read as windows-1252\n');
  });

  it('positions without the byte order mark', async () => {
    const places = async (input: Uint8Array) =>
      JSON.parse((await penholder(['check', '-', '--format', 'json'], { input })).stdout)[0].diagnostics[0]
        .range;
    deepEqual(await places(Buffer.from(`\ufeff${FAULTY}`)), await places(Buffer.from(FAULTY)));
    deepEqual(await places(utf16le(FAULTY.replaceAll('\n', '\r\n'))), await places(Buffer.from(FAULTY)));
  });
});

describe('penholder refuses in one line, with 2,', () => {
  let folder: ReturnType<typeof folderOf>;
  before(() => {
    folder = folderOf({
      'zeros.bin': new Uint8Array(5000),
      'picture.png': Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\xff\xfe\0', 'latin1'),
      'huge.txt': Buffer.alloc(50_000_000, CLEAN),
      'nearly.txt': Buffer.from(`${CLEAN}${'\0'.repeat(200)}\xff`, 'latin1'),
    });
  });
  after(() => folder.remove());

  for (const command of ['check', 'outline']) {
    for (const [file, message] of [
      ['zeros.bin', /^zeros\.bin: a binary file, not a text\n$/],
      ['picture.png', /^picture\.png: a binary file, not a text\n$/],
      ['nearly.txt', /^nearly\.txt: a binary file, not a text\n$/],
      ['huge.txt', /^huge\.txt: larger than Penholder reads \(50\.0 million characters\)\n$/],
    ] as const) {
      it(`to ${command} ${file}`, async () => {
        const { code, stderr } = await penholder([command, file], { cwd: folder.path });
        equal(code, 2);
        match(stderr, message);
      });
    }
  }

  it('to outline a folder', async () => {
    const { code, stderr } = await penholder(['outline', folder.path]);
    equal(code, 2);
    match(stderr, /: cannot be read: it is a folder\n$/);
  });
});
