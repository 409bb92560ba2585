import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { type Reader, startReader } from './reader.ts';
import { type Sites, startSites } from './sites.ts';
import { Web } from './web.ts';

/** What a test in a real browser has: the reader at it, the web that is read, and all that was asked of that web. */
export type Stage = {
  readonly name: BrowserName;
  readonly web: Web;
  readonly reader: Reader;
  readonly seen: readonly string[];
  /** Where the browser puts what is exported. */
  readonly downloads: string;
  readonly profile: string;
  /** Closes the whole browser and starts it again on the same profile; `between` may look into that. */
  restart(between?: () => void): Promise<Reader>;
};

/** One suite for both browsers: each has its own profile, which lives as long as the suite. A browser that is not there is skipped by name. */
export function inBothBrowsers(what: string, tests: (stage: Stage) => void): void {
  for (const name of ['chromium', 'firefox'] as const) {
    const executable = findBrowser(name);
    describe.skipIf(!executable)(`${what}, in ${name}`, () => tests(setUp(name, executable ?? '')));
  }
}

function setUp(name: BrowserName, executable: string): Stage {
  const web = new Web();
  let folder = '';
  let sites: Sites | undefined;
  let reader: Reader | undefined;

  const start = (): Promise<Reader> =>
    startReader({
      name,
      executable,
      profile: join(folder, 'profile'),
      downloads: join(folder, 'downloads'),
      headless: true,
      proxyPort: there(sites).port,
    });
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chu-giai-'));
    sites = await startSites(web.answer);
    reader = await start();
    const own = await reader.openOwn('popup.html');
    await reader.set(own, 'language', 'vi');
  });
  afterEach(async () => {
    const complaints = await reader?.complained();
    await reader?.closeTabs();
    // Whatever a test did: none of our own pages had anything to complain of.
    expect(complaints).toEqual([]);
  });
  afterAll(async () => {
    await reader?.close();
    await sites?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  return {
    name,
    web,
    get reader() {
      return there(reader);
    },
    get seen() {
      return there(sites).seen;
    },
    get downloads() {
      return join(folder, 'downloads');
    },
    get profile() {
      return join(folder, 'profile');
    },
    async restart(between) {
      await there(reader).close();
      between?.();
      reader = await start();
      return reader;
    },
  };
}

function there<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the stage is set up only while its tests run');
  return part;
}
