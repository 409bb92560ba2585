import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findCycle,
  importsOf,
  pathsUnder,
  ROOT,
  reachableFrom,
  readSource,
  type SourceFile,
  topLevel,
} from './source-tree.ts';

const TOP = [
  ...['entrypoints/', 'components/', 'lib/', 'public/', 'tests/', '.ci/'],
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md', 'CHANGELOG.md', 'LICENSE', '.gitignore'],
  ...['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'biome.json'],
];

type Room = { readonly rooms: readonly string[]; readonly packages: readonly string[] };
const PURE = ['lib/text', 'lib/recognize', 'lib/anchor', 'lib/notes', 'lib/export', 'lib/study'];

/** Who may import whom, and which packages. A room not named here may not exist. */
const PLAN: Readonly<Record<string, Room>> = {
  'lib/text': { rooms: [], packages: [] },
  'lib/recognize': { rooms: ['lib/text'], packages: [] },
  'lib/anchor': { rooms: ['lib/text'], packages: ['approx-string-match'] },
  'lib/notes': { rooms: ['lib/text', 'lib/recognize', 'lib/anchor'], packages: ['valibot'] },
  'lib/export': {
    rooms: ['lib/text', 'lib/recognize', 'lib/anchor', 'lib/notes'],
    packages: ['valibot', 'mdast', 'mdast-util-to-markdown', 'papaparse', 'docx', 'fflate'],
  },
  'lib/study': { rooms: ['lib/text', 'lib/recognize', 'lib/anchor', 'lib/notes'], packages: ['ts-fsrs'] },
  'lib/page': { rooms: PURE, packages: [] },
  'lib/store': { rooms: PURE, packages: ['dexie', 'valibot'] },
  // `public` holds the words: only their names are imported, as a type.
  'lib/browser': {
    rooms: [...PURE, 'public'],
    packages: ['wxt/browser', 'webextension-polyfill', 'valibot'],
  },
  components: { rooms: [...PURE, 'public'], packages: ['preact'] },
  entrypoints: {
    rooms: [...PURE, 'lib/page', 'lib/store', 'lib/browser', 'components'],
    packages: [
      'preact',
      'wxt/browser',
      'wxt/utils/define-background',
      'wxt/utils/define-content-script',
      'wxt/utils/content-script-context',
    ],
  },
};

const CODE = /\.(ts|tsx)$/;
const MEASURED = /\.(ts|tsx|css)$/;
const LONGEST = 250;

const roomOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('lib/') ? 2 : 1)
    .join('/');
const product: readonly SourceFile[] = ['lib', 'components', 'entrypoints']
  .flatMap(pathsUnder)
  .map(readSource);
const tests: readonly SourceFile[] = pathsUnder('tests').map(readSource);
const code = product.filter((file) => CODE.test(file.path));
const everything: readonly SourceFile[] = [
  ...[...product, ...tests, ...pathsUnder('.ci').map(readSource)],
  ...TOP.filter((name) => !name.endsWith('/') && existsSync(join(ROOT, name))).map(readSource),
];
const imports = code.flatMap(importsOf);
const edges = new Map(
  [...code, ...tests.filter((file) => CODE.test(file.path))].map((file) => [
    file.path,
    importsOf(file).flatMap((each) => (each.isPackage ? [] : [each.to])),
  ]),
);

describe('the rooms', () => {
  it('are all there is', () => {
    expect(topLevel().filter((name) => !TOP.includes(name))).toEqual([]);
    expect(readdirSync(join(ROOT, 'lib')).filter((name) => !(`lib/${name}` in PLAN))).toEqual([]);
    const mirrored = Object.keys(PLAN).map((room) => room.replace(/^lib\//, ''));
    const folders = readdirSync(join(ROOT, 'tests'), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    const allowed = [...mirrored, 'pages', 'corpus', 'bench'];
    expect(folders.map((each) => each.name).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('import downwards only', () => {
    const upward = imports
      .filter((each) => !each.isPackage && roomOf(each.to) !== roomOf(each.from))
      .filter((each) => !PLAN[roomOf(each.from)]?.rooms.includes(roomOf(each.to)))
      .map((each) => `${each.from} → ${each.to}`);
    expect(upward).toEqual([]);
  });

  it('import what exists, by its full name', () => {
    const missing = [...edges].flatMap(([from, files]) =>
      files.filter((to) => !existsSync(join(ROOT, to))).map((to) => `${from} → ${to}`),
    );
    expect(missing).toEqual([]);
  });

  it('use only their own packages', () => {
    const foreign = imports
      .filter((each) => each.isPackage && !PLAN[roomOf(each.from)]?.packages.includes(each.to))
      .map((each) => `${each.from} → ${each.to}`);
    expect(foreign).toEqual([]);
  });

  it('touch browser APIs only in lib/browser and the entry points', () => {
    const touching = code
      .filter((file) => !/^(lib\/browser|entrypoints)\//.test(file.path))
      .filter((file) =>
        /\b(?:chrome|browser)\.(?:runtime|storage|tabs|action|scripting|i18n|permissions)\b/.test(file.text),
      )
      .map((file) => file.path);
    expect(touching).toEqual([]);
  });

  it('hold no import cycle', () => {
    expect(findCycle(edges)).toBeUndefined();
  });

  it('are pure where they promise it: they type-check without the DOM library', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const checked = spawnSync(process.execPath, [tsc, '-p', 'tests/tsconfig.pure.json'], { cwd: ROOT });
    expect(checked.stdout.toString() + checked.stderr.toString()).toBe('');
    expect(checked.status).toBe(0);
    const impure = code
      .filter((file) => PURE.includes(roomOf(file.path)))
      .filter((file) =>
        /\bDate\.now\(|\bMath\.random\(|\bnew Date\(\)|\brandomUUID\b|\bindexedDB\b/.test(file.text),
      )
      .map((file) => file.path);
    expect(impure).toEqual([]);
  });

  it('keep the content script light: neither Dexie nor Preact nor an export reaches it', () => {
    const atOnce = new Map(
      code.map((file) => [
        file.path,
        importsOf(file).flatMap((each) => (each.isAtOnce && !each.isPackage ? [each.to] : [])),
      ]),
    );
    const reached = [...reachableFrom('entrypoints/content/index.ts', atOnce)];
    expect(reached.length).toBeGreaterThan(1);
    const heavy = reached.flatMap((path) =>
      importsOf(readSource(path))
        .filter(
          (each) =>
            each.isAtOnce && /^(?:dexie|preact|docx|fflate|papaparse|mdast-util-to-markdown)$/.test(each.to),
        )
        .map(() => path),
    );
    expect(heavy).toEqual([]);
  });
});

describe('the files', () => {
  const written = [...product, ...tests].filter((file) => MEASURED.test(file.path));

  it(`stay within ${LONGEST} lines`, () => {
    const long = written
      .map((file) => ({ path: file.path, lines: file.text.split('\n').length - 1 }))
      .filter((file) => file.lines > LONGEST);
    expect(long).toEqual([]);
  });

  it('re-export nothing', () => {
    const barrels = written
      .filter((file) => /^export\b[^'"`;=(]*\bfrom\s+['"]/m.test(file.text))
      .map((file) => file.path);
    expect(barrels).toEqual([]);
  });

  it('are named in kebab-case, components in PascalCase', () => {
    const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:dom|test|bench|config|pure|d))*\.[a-z0-9]+$/;
    const PASCAL = /^(?:[A-Z][a-z0-9]*)+(?:\.(?:dom|test))*\.(?:tsx|css)$/;
    const odd = [...product, ...tests]
      .map((file) => file.path)
      .filter((path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const isComponent = /^(?:tests\/)?(?:components|entrypoints)\//.test(path) && PASCAL.test(name);
        return !isComponent && !KEBAB.test(name);
      });
    expect(odd).toEqual([]);
  });

  it('export by name, but for entry points and configurations', () => {
    const odd = code.filter(
      (file) => !file.path.startsWith('entrypoints/') && /^export default\b/m.test(file.text),
    );
    expect(odd.map((file) => file.path)).toEqual([]);
  });

  it('name no machine, registry or vague room', () => {
    // a path below a home or workspace | the address of a package registry
    const telling = /(?<![\w.~-])\/(?:work|root|home|Users)\/[\w.]|\/\/registry\./;
    expect(everything.filter((file) => telling.test(file.text)).map((file) => file.path)).toEqual([]);
    const vague = everything.filter((file) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc)(?:[./]|$)/.test(file.path),
    );
    expect(vague.map((file) => file.path)).toEqual([]);
  });
});

const CORPUS = join(ROOT, '../shared/corpus');
describe('the words', () => {
  it.skipIf(!existsSync(CORPUS))(
    'are our own: no sixteen syllables in a row from the labelled corpus',
    { timeout: 60_000 },
    () => {
      const ours = new Map<string, string>();
      for (const file of everything) {
        for (const shingle of shingles(file.text)) ours.set(shingle, file.path);
      }
      const copied = new Set<string>();
      const names = readdirSync(join(CORPUS, 'dev')).map((name) => join(CORPUS, 'dev', name));
      for (const name of [...names, join(CORPUS, 'raw.jsonl')]) {
        for (const shingle of shingles(readFileSync(name, 'utf8').replaceAll('\\n', ' '))) {
          const path = ours.get(shingle);
          if (path) copied.add(`${path}: ${shingle}`);
        }
      }
      expect([...copied]).toEqual([]);
    },
  );
});

function* shingles(text: string): Generator<string> {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (let at = 0; at + 16 <= words.length; at++) yield words.slice(at, at + 16).join(' ');
}
