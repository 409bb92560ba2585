import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const ROOT: string = dirname(fileURLToPath(new URL('.', import.meta.url)));

/** What git ignores, and git itself. */
const IGNORED = new Set(['.git', 'node_modules', '.wxt', '.output', '.test-output']);

/** One file of the project; `path` is from the top, with `/`. */
export type SourceFile = { readonly path: string; readonly text: string };

/** One import, dynamic ones and types included: a file of the project (`to` is its path) or a package. */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly isPackage: boolean;
  /** Whether it is there at first load: neither `import()` nor types alone. */
  readonly isAtOnce: boolean;
};

/** Names in the top folder, of files and of folders (`lib/`). */
export function topLevel(): string[] {
  return readdirSync(ROOT, { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name) && !entry.name.endsWith('.log'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
}

/** All paths below a folder of the project, in order. */
export function pathsUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** One file of the project with its text. */
export const readSource = (path: string): SourceFile => ({
  path,
  text: readFileSync(join(ROOT, path), 'utf8'),
});

// import … from 'x' | import 'x' | export … from 'x' | import('x')
const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\b(?:[^'"`;]*?\bfrom)?\s*(['"])(?<a>[^'"\n]+)\1|\bimport\(\s*(['"])(?<b>[^'"\n]+)\3/g;

/** What a file imports; relative paths are resolved, packages cut to their name (`preact/hooks` → `preact`, `wxt/browser` stays). */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  for (const match of file.text.matchAll(IMPORT)) {
    const name = match.groups?.a ?? match.groups?.b ?? '';
    const isPackage = !name.startsWith('.');
    const to = isPackage ? packageOf(name) : posix.join(posix.dirname(file.path), name.replace(/\?.*$/, ''));
    const isAtOnce = match.groups?.a !== undefined && !/^[\n;\s]*(?:import|export)\s+type\b/.test(match[0]);
    found.push({ from: file.path, to, isPackage, isAtOnce });
  }
  return found;
}

function packageOf(name: string): string {
  if (name.startsWith('wxt/') || name.startsWith('node:')) return name;
  const parts = name.split('/');
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
}

/** The first import cycle, as the list of its files, or undefined. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    const at = path.indexOf(file);
    if (at >= 0) return [...path.slice(at), file];
    if (done.has(file)) return undefined;
    path.push(file);
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    done.add(file);
    return undefined;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file);
    if (cycle) return cycle;
  }
  return undefined;
}

/** Everything a file pulls in, itself included. */
export function reachableFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set<string>([start]);
  for (const file of seen) for (const next of edges.get(file) ?? []) seen.add(next);
  return seen;
}
