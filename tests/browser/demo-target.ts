import { readFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Answer } from './sites.ts';
import { SAMPLE_HOSTS, SAMPLES, Web } from './web.ts';

/** What the demo opens. Pages that we serve ourselves come with their answers and the hosts they are on. */
export type Target = {
  readonly url: string;
  readonly served?: { readonly answer: Answer; readonly hosts: readonly string[] };
};

/** A saved file is served at a host where the extension runs; it exists only in the browser that we start. */
const FILE_HOST = 'tep-da-luu.gov.vn';

/** Our own sample article, or the file or address that the reader names. Throws one plain line where there is none. */
export async function targetOf(named: string | undefined): Promise<Target> {
  if (named === undefined) {
    return { url: SAMPLES['hoi-nghi'], served: { answer: new Web().answer, hosts: SAMPLE_HOSTS } };
  }
  if (/^https?:\/\//i.test(named)) {
    if (!URL.canParse(named)) throw new Error(`not an address: ${named}`);
    return { url: named };
  }
  const path = named.startsWith('file:') ? fileURLToPath(named) : resolve(named);
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`no such file: ${named}`);
  if (!found.isFile()) throw new Error(`not a file: ${named}`);
  const page = { body: await readFile(path), type: 'text/html' };
  const type = saysCharset(page.body) ? page.type : `${page.type}; charset=utf-8`;
  const url = `http://${FILE_HOST}/${encodeURIComponent(basename(path))}`;
  const answer: Answer = (asked) => (asked.href === url ? { ...page, type } : besides(dirname(path), asked));
  return { url, served: { answer, hosts: [FILE_HOST] } };
}

/** UTF-8 unless the page says otherwise itself. */
const saysCharset = (html: Buffer): boolean =>
  /<meta[^>]+charset/i.test(html.subarray(0, 4096).toString('latin1'));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.html': 'text/html',
};

/** What lies beside a saved page: its pictures and styles, never anything above its folder. */
function besides(folder: string, { pathname }: URL): { body: Buffer; type: string } | undefined {
  try {
    const path = join(folder, decodeURIComponent(pathname));
    if (relative(folder, path).startsWith('..')) return undefined;
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    return { body: readFileSync(path), type };
  } catch {
    return undefined;
  }
}
