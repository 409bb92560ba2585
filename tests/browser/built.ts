import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { BrowserName } from './find-browser.ts';
import { builtFor } from './launch.ts';

const manifest = v.looseObject({
  permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  host_permissions: v.optional(v.array(v.string())),
  optional_permissions: v.optional(v.array(v.string())),
  content_scripts: v.array(
    v.looseObject({ js: v.array(v.string()), css: v.array(v.string()), matches: v.array(v.string()) }),
  ),
});

/** The manifest as it is shipped. */
export const manifestOf = (name: BrowserName): v.InferOutput<typeof manifest> =>
  v.parse(manifest, JSON.parse(readBuilt(name, 'manifest.json')));

/** The text of one built file. */
export const readBuilt = (name: BrowserName, file: string): string =>
  readFileSync(join(builtFor(name), file), 'utf8');

/** Bytes of these files, each compressed by gzip as a store does it. */
export const gzipped = (name: BrowserName, files: readonly string[]): number =>
  files.reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(builtFor(name), file)), { level: 9 }).length,
    0,
  );

// src="/chunks/popup-x.js" | href="/assets/popup-x.css"
const IN_PAGE = /(?:src|href)="\/?([^"]+\.(?:js|css))"/g;
// …from"./b.js" | the bare form without from; what is imported by a call is loaded later
const IN_SCRIPT = /\b(?:from|import)\s*"(\.[^"]+\.js)"/g;

/** What the browser loads to open a page of ours: the page, its styles and scripts, and all they import at once. */
export function firstLoad(name: BrowserName, page: string): string[] {
  const files = new Set([page]);
  for (const file of files) {
    if (file.endsWith('.css')) continue;
    const text = readBuilt(name, file);
    if (file === page) for (const [, path = ''] of text.matchAll(IN_PAGE)) files.add(path);
    else for (const [, path = ''] of text.matchAll(IN_SCRIPT)) files.add(posix.join(dirname(file), path));
  }
  return [...files];
}

/** Whether the extension has been built since its source was last changed. */
export function isBuilt(name: BrowserName, root: string): boolean {
  const file = join(builtFor(name), 'manifest.json');
  if (!existsSync(file)) return false;
  const built = statSync(file).mtimeMs;
  const folders = ['entrypoints', 'components', 'lib', 'public'].map((folder) => join(root, folder));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((path) => join(folder, String(path))),
  );
  return [...sources, join(root, 'wxt.config.ts'), join(root, 'package.json')].every(
    (path) => statSync(path).mtimeMs < built,
  );
}
