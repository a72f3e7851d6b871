import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { cached, installPackages } from './cache.mjs';

// The last release that runs on Node 20.
const packaged = '143.0.4';

const args = [
  // Only our own pages are opened, and many containers do not allow the sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--no-pings',
  // Whatever an editor would fetch: it finds this machine and nothing else.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE *.localhost, EXCLUDE 127.0.0.1',
];

const candidates = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const folder = process.env[variable];
    if (!folder) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
};

function installedBrowser() {
  const names = candidates[/** @type {keyof typeof candidates} */ (process.platform)] ?? candidates.linux;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = names.flatMap((name) =>
    process.platform === 'linux' ? folders.map((folder) => join(folder, name)) : [name],
  );
  return [...paths, chromium.executablePath()].find((path) => existsSync(path));
}

async function packagedBrowser() {
  const folder = await cached(`chromium-${packaged}`, `Chromium (npm, ${packaged})`, async (draft) => {
    await installPackages(draft, [`@sparticuz/chromium@${packaged}`]);
    const module = pathToFileURL(
      join(draft, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js'),
    );
    const script = `import(${JSON.stringify(module.href)}).then((module) => module.default.executablePath())`;
    // The package unpacks into the temporary folder, and its system libraries (NSS, expat) only where it believes
    // itself on that cloud platform: say both, so that a machine without them is served as well.
    const env = { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    execFileSync(process.execPath, ['-e', script], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    rmSync(join(draft, 'node_modules'), { recursive: true });
    renameSync(join(draft, 'al2023', 'lib'), join(draft, 'lib'));
  });
  const fonts = join(folder, 'fonts.conf');
  const dirs = ['/usr/share/fonts', '/usr/local/share/fonts', join(folder, 'fonts')];
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs
      .map((dir) => `<dir>${dir}</dir>`)
      .join('')}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>\n`,
  );
  const libraries = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fonts },
  };
}

async function findBrowser() {
  const override = process.env.PENHOLDER_BROWSER;
  if (override && !existsSync(override)) throw new Error(`PENHOLDER_BROWSER: there is no ${override}.`);
  const executablePath = override ?? installedBrowser();
  if (executablePath) return { executablePath };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser();
  throw new Error(
    'No browser found for the test hosts. Install Chrome, Edge or Chromium, or run ' +
      '"npx playwright-core install chromium", or set PENHOLDER_BROWSER to the path of one.',
  );
}

/** A headless Chromium: an installed one, else one from npm. */
export async function launchBrowser() {
  const found = await findBrowser();
  // Signals are the launcher's business: it ends everything in one place.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  return chromium.launch({ ...found, ...signals, args, headless: true });
}
