import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencePage } from './licence-page.ts';
import { ROOT } from './source-tree.ts';
import { isAllowed, lockedPackages, shippedIn } from './supply.ts';

const packages = lockedPackages();
const shipped = shippedIn(packages);

describe('what we ship', () => {
  it('has licences that let us, every one', () => {
    expect(shipped.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
  });

  it('is what our code imports, and what that needs', () => {
    const names = shipped.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['dexie', 'docx', 'fflate', 'preact', 'valibot']));
    expect(names.filter((name) => /^@types\/|^(?:typescript|vitest|playwright)$/.test(name))).toEqual([]);
  });

  it('brings the text of each licence along, in words that no browser takes for markup', () => {
    const page = licencePage();
    const sections = page.split('<h2>').slice(1);
    expect(sections).toHaveLength(shipped.length + 1);
    for (const { name, version } of shipped) expect(page).toContain(`<h2>${name} ${version} (`);
    // Each says by whom it is given, and that it is given as it is.
    const GIVEN = /(?:copyright|\(c\)|©)[\s\S]*(?:AS IS|liab)/i;
    expect(sections.filter((each) => !GIVEN.test(each)).map((each) => each.slice(0, 40))).toEqual([]);
    expect(
      page.replaceAll(/<\/?(?:!doctype|html|head|body|main|meta|title|h1|h2|p)\b[^<>]*>/g, ''),
    ).not.toMatch(/[<>]/);
  });

  it.each([
    ['(MIT OR GPL-3.0-or-later)', true],
    ['(MIT AND Zlib)', true],
    ['(MIT AND GPL-3.0-only)', false],
    ['GPL-3.0-only', false],
    ['unknown', false],
  ])('may be under %s: %s', (licence, may) => {
    expect(isAllowed(licence)).toBe(may);
  });
});

describe('what we build with', () => {
  const { '': _, ...others } = packages;

  it('runs no script when it is installed, but the one that was approved', () => {
    const scripts = Object.entries(others).filter(([, { hasInstallScript }]) => hasInstallScript);
    const decided: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).allowScripts;
    // Every script there is has been decided on, and `node` (which lays its program into place) alone may run.
    expect(decided).toEqual({ node: true, 'spawn-sync': false, esbuild: false });
    expect(scripts.map(([place]) => place.replace(/^.*node_modules\//, '')).sort()).toEqual(
      Object.keys(decided ?? {}).sort(),
    );
  });

  it('comes from the registry alone, each with its checksum', () => {
    const odd = Object.entries(others).filter(
      ([, { resolved, integrity }]) => resolved !== undefined || !/^sha512-/.test(integrity ?? ''),
    );
    expect(odd.map(([place]) => place)).toEqual([]);
  });
});
