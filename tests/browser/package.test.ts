import { describe, expect, it } from 'vitest';
import { firstLoad, gzipped, manifestOf, readBuilt } from './built.ts';

const KB = 1024;

describe.each(['chromium', 'firefox'] as const)('the package for %s', (name) => {
  // Raised on purpose only.
  it.each([
    ['content script', 60, () => manifestOf(name).content_scripts.flatMap(({ js, css }) => [...js, ...css])],
    ['popup', 40, () => firstLoad(name, 'popup.html')],
    ['notebook’s first load', 120, () => firstLoad(name, 'notebook.html')],
    ['note editor', 40, () => firstLoad(name, 'editor.html')],
  ])('has a %s of at most %i KB gzip', (_, budget, files) => {
    expect(gzipped(name, files())).toBeLessThanOrEqual(budget * KB);
  });

  it('asks for these permissions and no more', () => {
    const { permissions, optional_host_permissions, host_permissions, optional_permissions } =
      manifestOf(name);
    expect({ permissions, optional_host_permissions, host_permissions, optional_permissions }).toEqual({
      permissions: [
        ...['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'contextMenus'],
        ...(name === 'chromium' ? ['sidePanel'] : []),
      ],
      optional_host_permissions: ['*://*/*'],
      host_permissions: undefined,
      optional_permissions: undefined,
    });
  });

  it('brings the licences of all that is in it', () => {
    expect(readBuilt(name, 'licences.html')).toMatch(/<h2>Chú Giải<[\s\S]*<h2>dexie /);
  });

  it('does not run in private windows', () => {
    expect(manifestOf(name).incognito).toBe('not_allowed');
  });

  it('runs by itself on sites by name only, each with its subdomains', () => {
    const { matches = [] } = manifestOf(name).content_scripts[0] ?? {};
    expect(matches.length).toBeGreaterThan(100);
    // *://*.nhandan.vn/*
    expect(matches.filter((pattern) => !/^\*:\/\/\*\.[a-z0-9.-]+\.[a-z]{2,}\/\*$/.test(pattern))).toEqual([]);
  });

  it('lets its own pages load and run only what is in the package, and connect nowhere', () => {
    expect(manifestOf(name).content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
    });
  });

  it('opens to pages the frame of the note editor and nothing else', () => {
    expect(manifestOf(name).web_accessible_resources).toEqual([
      {
        resources: ['editor.html'],
        matches: ['*://*/*', 'file:///*'],
        ...(name === 'chromium' ? { use_dynamic_url: true } : {}),
      },
    ]);
    expect(manifestOf(name).externally_connectable).toBeUndefined();
  });

  // What is loaded later may hold a library's unused way to fetch (papaparse); the policy above lets it reach nothing.
  it('has no code that could send anything in what runs in pages, behind them or when ours open', () => {
    const sending =
      /\b(?:XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b|\bfetch\(/;
    const files = [
      ...manifestOf(name).content_scripts.flatMap(({ js }) => js),
      'background.js',
      ...['popup.html', 'editor.html', 'notebook.html', 'options.html'].flatMap((page) =>
        firstLoad(name, page),
      ),
    ];
    expect(files.flatMap((file) => sending.exec(readBuilt(name, file))?.[0] ?? [])).toEqual([]);
  });
});

it('tells Firefox’s store that no data is collected', () => {
  expect(manifestOf('firefox').browser_specific_settings).toEqual({
    gecko: {
      id: 'chu-giai@chu-giai.example',
      strict_min_version: '146.0',
      data_collection_permissions: { required: ['none'] },
    },
  });
});
