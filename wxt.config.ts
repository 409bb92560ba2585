import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { defineConfig } from 'wxt';
import { licencePage } from './tests/licence-page.ts';

/** WXT's own announces our id to every page; see the file. */
const QUIET = fileURLToPath(new URL('./entrypoints/content/quiet-context.ts', import.meta.url));
/** Our own pages load and run what is in the package, and connect nowhere. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/** Its way for pages asks `innerHTML` what `&amp;` stands for; its other way has a table. */
const REFERENCES = fileURLToPath(import.meta.resolve('decode-named-character-reference'));

/** Preact without `dangerouslySetInnerHTML`: nobody uses it here, and so nobody can. */
const noInnerHtml = {
  name: 'no-inner-html',
  transform: {
    filter: { id: /preact\.mjs$/ },
    handler(code: string): string {
      const without = code.replaceAll(/\w+\.innerHTML=\w+\.__html/g, '0');
      if (without === code) throw new Error('Preact sets innerHTML in another way: look at noInnerHtml');
      return without;
    },
  },
};

/** For our own pages and the background; a page that is read pays for no stand-in, and both browsers have promises there. */
const polyfilled = {
  name: 'polyfilled',
  enforce: 'pre' as const,
  resolveId: (id: string) =>
    id === 'wxt/browser' ? fileURLToPath(new URL('./lib/browser/polyfilled.ts', import.meta.url)) : undefined,
};

/** Packs a package anew, by name and without the time of day: the same commit makes the same bytes. */
function packAlike(file: string): void {
  const files = Object.entries(unzipSync(readFileSync(file))).filter(([name]) => !name.endsWith('/'));
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(file, zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(2000, 0, 1) }));
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // `npm run dev` opens a browser where there is a screen to open it on.
  webExt: { disabled: process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licences.html', contents: licencePage() });
    },
    'zip:done': (_wxt, files) => files.forEach(packAlike),
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'content-script')) config.plugins?.push(polyfilled);
    },
  },
  vite: () => ({
    plugins: [noInnerHtml],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': QUIET,
        'decode-named-character-reference': REFERENCES,
      },
    },
    // All browsers we run in preload modules themselves; the stand-in would fetch.
    build: { target: 'es2023', modulePreload: { polyfill: false } },
    // A worker loads a format only when it is asked for, as pages do.
    worker: { format: 'es' as const },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'vi',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    // Whoever reads in a private window wants no trace of it: nothing of us runs there.
    incognito: 'not_allowed',
    // The note editor is a frame of ours in the page; pages can find it only by an address that changes with each session.
    web_accessible_resources: [
      {
        resources: ['editor.html'],
        matches: ['*://*/*', 'file:///*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // While it is developed, WXT's own server must be reached.
    ...(command === 'build' ? { content_security_policy: { extension_pages: POLICY } } : {}),
    commands: {
      note: { suggested_key: { default: 'Alt+N' }, description: '__MSG_commandNote__' },
      here: { suggested_key: { default: 'Alt+C' }, description: '__MSG_commandHere__' },
      panel: { suggested_key: { default: 'Alt+M' }, description: '__MSG_commandPanel__' },
      'mark-key': { description: '__MSG_commandKey__' },
      'mark-figure': { description: '__MSG_commandFigure__' },
      'mark-cite': { description: '__MSG_commandCite__' },
      'mark-ask': { description: '__MSG_commandAsk__' },
      _execute_action: { suggested_key: { default: 'Alt+P' } },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chu-giai@chu-giai.example',
              strict_min_version: '146.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
