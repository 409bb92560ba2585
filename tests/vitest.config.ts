import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './browser/find-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const chromium = findBrowser('chromium');

/** unit: plain data in Node · dom: the page's DOM in a real Chromium · e2e: the built extension in both real browsers. */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/seed.ts'],
          // A machine with much else to do is no fault of the code.
          testTimeout: 60_000,
          include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
          exclude: ['tests/**/*.dom.test.*', 'tests/browser/**'],
        },
      },
      {
        extends: true,
        // The words lie in public/, and are imported as any file is.
        publicDir: false,
        optimizeDeps: { include: ['dexie'] },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        // Saved pages of newspapers lie beside the project, where there are any.
        server: { fs: { allow: existsSync(shared) ? [root, realpathSync(shared)] : [root] } },
        test: {
          name: 'dom',
          setupFiles: ['tests/seed.ts'],
          testTimeout: 60_000,
          include: ['tests/**/*.dom.test.ts', 'tests/**/*.dom.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          maxConcurrency: 3,
          // Real browsers on a machine shared with others: CI looks twice before it says no.
          retry: process.env.CI ? 1 : 0,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 15_000, interval: 100 } },
        },
      },
    ],
  },
});
