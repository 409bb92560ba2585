import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../find-browser.ts';
import type { Launch } from '../launch.ts';
import { type Reader, startReader } from '../reader.ts';
import { type Sites, startSites } from '../sites.ts';
import { Web } from '../web.ts';
import type { Trial } from './fault.ts';
import { askFrom, ownPage } from './writing.ts';

/** Where faults are tried, one after another: a profile, our own web, and the browser that the last trial left running. */
export class Ground {
  readonly #name: BrowserName;
  readonly #executable: string;
  readonly #folder: string;
  #sites: Sites | undefined;
  #left: Reader | undefined;
  readonly #running = new Set<Reader>();

  constructor(name: BrowserName, executable: string, folder: string) {
    this.#name = name;
    this.#executable = executable;
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  trial(random: () => number): Trial {
    return {
      name: this.#name,
      folder: this.#folder,
      random,
      start: (own) => this.#start(own),
      leave: (reader) => {
        this.#left = reader;
      },
    };
  }

  async close(): Promise<void> {
    await this.#end();
    await this.#sites?.close();
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async #start(own?: Partial<Launch>): Promise<Reader> {
    const left = this.#left;
    this.#left = undefined;
    if (left && !own && (await isEmptied(left))) return left;
    const profile = join(this.#folder, 'profile');
    // Whatever runs still is of a trial that is over, or did not come to its end: the next one begins with nothing of it.
    if (await this.#end()) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    this.#sites ??= await startSites(new Web().answer);
    const reader = await startReader({
      ...{ name: this.#name, executable: this.#executable, headless: true, profile },
      ...{ downloads: join(this.#folder, 'downloads'), proxyPort: this.#sites.port },
      ...own,
    });
    this.#running.add(reader);
    const over = async (end: () => Promise<void>): Promise<void> => {
      this.#running.delete(reader);
      await end();
    };
    return { ...reader, close: () => over(reader.close), kill: () => over(reader.kill) };
  }

  /** Ends all browsers that run; whether any did. */
  async #end(): Promise<boolean> {
    const all = [...this.#running];
    this.#running.clear();
    for (const reader of all) await reader.kill();
    return all.length > 0;
  }
}

/** Wipes all that the last trial wrote, as a reader does who wants nothing kept; false where that is refused. */
async function isEmptied(reader: Reader): Promise<boolean> {
  await reader.closeTabs();
  const own = await ownPage(reader);
  const wiped = await askFrom(own, 'wipe', null);
  await own.close();
  return wiped.ok;
}
