import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type BrowserName, chosenBrowser, findBrowser } from './find-browser.ts';

/** Debian's and Ubuntu's packages, and a font with all of Vietnamese. */
const PACKAGES = {
  debian: ['chromium', 'firefox-esr', 'fonts-noto-core'],
  ubuntu: ['chromium-browser', 'firefox', 'fonts-noto-core'],
} as const;

/** What to tell a reader who has no browser that we can drive. */
export const NO_BROWSER =
  'No browser found. Install Chrome, Chromium, Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH to one.';

/**
 * The installed browsers. Where one of the wanted is missing (`all`), or every one of them (`any`), and we are root on Debian or
 * Ubuntu, they are installed first with apt-get; elsewhere a machine is left as it is, and so it is where one was chosen that is
 * not there.
 */
export function provideBrowsers(
  wanted: readonly BrowserName[],
  need: 'all' | 'any' = 'all',
): Map<BrowserName, string> {
  const missing = wanted.filter((name) => !findBrowser(name));
  const isShort = need === 'all' ? missing.length > 0 : missing.length === wanted.length;
  if (isShort && missing.some((name) => !chosenBrowser(name))) install();
  const found = new Map<BrowserName, string>();
  for (const name of ['chromium', 'firefox'] as const) {
    const path = findBrowser(name);
    if (path) found.set(name, path);
  }
  return found;
}

function install(): void {
  const system = systemName();
  if (!system || process.getuid?.() !== 0) return;
  console.log(`Installing ${PACKAGES[system].join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...PACKAGES[system]]];
  for (const step of steps) {
    const done = spawnSync('apt-get', ['-qq', ...step], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (done.status !== 0) return;
  }
}

function systemName(): 'debian' | 'ubuntu' | undefined {
  if (!existsSync('/etc/os-release')) return undefined;
  const release = readFileSync('/etc/os-release', 'utf8');
  if (/^ID=ubuntu$/m.test(release)) return 'ubuntu';
  return /^ID(?:_LIKE)?=.*debian/m.test(release) ? 'debian' : undefined;
}
