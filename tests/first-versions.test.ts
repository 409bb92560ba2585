import { describe, expect, it } from 'vitest';
import config from '../wxt.config.ts';
import { type Feature, featureAt, featuresIn, type Versions, versionsOf } from './first-versions.ts';
import { pathsUnder, readSource } from './source-tree.ts';

const shipped = ['lib', 'components', 'entrypoints'].flatMap(pathsUnder).map(readSource);
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:\w'"`])\/\/.*/g, '');
const textOf = (ending: RegExp): string =>
  bare(
    shipped
      .filter(({ path }) => ending.test(path))
      .map(({ text }) => text)
      .join('\n'),
  );
const code = textOf(/\.tsx?$/);
const styles = textOf(/\.css$/);
const all = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

const manifestFor = async (browser: string) => {
  if (typeof config.manifest !== 'function') throw new Error('the manifest depends on the browser');
  return config.manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 });
};
const chrome = await manifestFor('chrome');
const firefox = await manifestFor('firefox');
const oldest: Versions = {
  chrome: Number(chrome.minimum_chrome_version),
  firefox: Number.parseFloat(firefox.browser_specific_settings?.gecko?.strict_min_version ?? ''),
};

/** What is newer than that, or not everywhere, and may be used all the same. */
const MAY: Readonly<Record<string, string>> = {
  // Firefox: “Before Firefox 146, cannot be used with text-decoration”, before 149 not with text-shadow, which we do not use.
  'selectors.highlight': 'whole since 149 only, but lines under words since 146',
  'properties.field-sizing': 'elsewhere a field keeps the height it has, and scrolls',
  'properties.overscroll-behavior': 'what scrolls has it since 63 and 59',
  'selectors.-webkit-search-cancel-button': 'Firefox draws no such button',
  'sidePanel.open': 'Chromium’s own; Firefox has sidebarAction',
  'contextMenus.create': 'Firefox’s menus by the name that both know',
  'contextMenus.removeAll': 'the same',
  'contextMenus.onClicked': 'the same',
  'properties.-webkit-line-clamp': 'all have it by this name; it stands in no table',
  'properties.-webkit-box-orient': 'goes with it',
  getComposedRanges: 'asked for before it is called',
  showDirectoryPicker: 'asked for before it is called: elsewhere a backup is a file',
  queryPermission: 'only a folder that was picked has it',
  storageBuckets: 'asked for before it is called: elsewhere the one place there is',
  QuotaExceededError: 'the name of an error, which it had before it was a class',
  maxHeight: 'a property of styles',
  colorScheme: 'a property of styles',
  isVisible: 'a word of ours',
};

/** What the oldest browser lacks of these, but for what may be used all the same. */
const newer = (
  features: readonly { readonly name: string; readonly feature: Feature | undefined }[],
): string[] =>
  features.flatMap(({ name, feature }) => {
    const versions = versionsOf(feature);
    if (name in MAY || (versions && isThere(versions))) return [];
    return [`${name}: since ${JSON.stringify(versions) ?? 'nobody knows when'}`];
  });
const isThere = (versions: Versions): boolean =>
  versions.chrome <= oldest.chrome && versions.firefox <= oldest.firefox;

describe(`Chromium ${oldest.chrome} and Firefox ${oldest.firefox}, the oldest that may install us`, () => {
  it('draw lines in highlights, and hide the frame of the note editor from pages', () => {
    // Before Firefox 146 marks would be invisible; before Chromium 130 `use_dynamic_url` “had no effect”.
    expect(oldest.firefox).toBeGreaterThanOrEqual(146);
    const dynamic = featureAt('webextensions', 'manifest', 'web_accessible_resources', 'use_dynamic_url');
    expect(versionsOf(dynamic)?.chrome).toBeLessThanOrEqual(oldest.chrome);
  });

  it('know what the manifest says', () => {
    const known = (name: string) => featureAt('webextensions', 'manifest', name);
    for (const [manifest, browser] of [
      [chrome, 'chrome'],
      [firefox, 'firefox'],
    ] as const) {
      const late = Object.keys(manifest)
        .filter((name) => name !== 'minimum_chrome_version')
        .filter((name) => (versionsOf(known(name))?.[browser] ?? Number.POSITIVE_INFINITY) > oldest[browser]);
      expect([browser, late]).toEqual([browser, []]);
    }
  });

  it('have each interface of extensions that we call', () => {
    const calls = all(/\bbrowser\.([a-z]\w+\.\w+)/gi, code).filter((call) => call !== 'browser.runtime');
    expect(calls.length).toBeGreaterThan(20);
    expect(
      newer(
        calls.map((call) => ({ name: call, feature: featureAt('webextensions', 'api', ...call.split('.')) })),
      ),
    ).toEqual([]);
  });

  it('have each property and selector of our style sheets', () => {
    const properties = all(/(?:^|[;{])\s*(?!--)([a-z-]+)\s*:(?!:)[^;{}]*(?=[;}])/gm, styles);
    const selectors = all(/::?([a-z-]+)(?=[\s,:.{()[>+~])/g, styles).filter((name) =>
      featureAt('css', 'selectors', name),
    );
    expect(properties.length).toBeGreaterThan(80);
    expect(selectors).toContain('highlight');
    expect(
      newer([
        ...properties.map((name) => ({
          name: `properties.${name}`,
          feature: featureAt('css', 'properties', name),
        })),
        ...selectors.map((name) => ({
          name: `selectors.${name}`,
          feature: featureAt('css', 'selectors', name),
        })),
      ]),
    ).toEqual([]);
  });

  it('have each interface, and each method and property with a name of its own, of our code', () => {
    const parts = ['api', 'javascript'].flatMap((part) => [...featuresIn(featureAt(part) ?? {})]);
    const nameOf = (path: readonly string[]): string => path.at(-1)?.replace(/_(?:static|event)$/, '') ?? '';
    const old = new Set(parts.filter(({ versions }) => isThere(versions)).map(({ path }) => nameOf(path)));
    // `until` and `day` may be anybody's: only names like `toSorted` are certain to be the browser's.
    const OWN = /^[A-Za-z][a-z]+[A-Z]\w+$/;
    const late = parts.filter(({ path }) => OWN.test(nameOf(path)) && !old.has(nameOf(path)));
    expect(late.length).toBeGreaterThan(500);
    const used = new Set(all(/(?:[.?]\.?|\bnew |['"])([A-Za-z]\w+)/g, code));
    const found = new Set(late.map(({ path }) => nameOf(path)).filter((name) => used.has(name)));
    expect([...found].filter((name) => !(name in MAY))).toEqual([]);
  });
});
