import { readFileSync } from 'node:fs';
import type { Answer } from './sites.ts';

/** Our own sample articles, each at the address it calls its own. */
export const SAMPLES = {
  'hoi-nghi': 'http://baovanlinh.gov.vn/chinh-tri/van-linh-trien-khai-nghi-quyet.html',
  'bo-nhiem': 'http://bao.sonkhe.gov.vn/bo-nhiem.html',
  'nghi-dinh': 'http://nhatbao.truongkhe.gov.vn/nghi-dinh.html',
  english: 'http://english.gov.vn/english.html',
} as const;
export type Sample = keyof typeof SAMPLES;

/** The text of a sample article's file. */
export const sample = (name: Sample): string =>
  readFileSync(new URL(`./sample/${name}.html`, import.meta.url), 'utf8');

/** The sites that our sample articles are on. */
export const SAMPLE_HOSTS: readonly string[] = Object.values(SAMPLES).map((url) => new URL(url).hostname);

/** A small web: the sample articles, also where they link to each other (`/bo-nhiem.html`), and whatever else a test puts up. */
export class Web {
  readonly #pages = new Map<string, string>();

  constructor() {
    for (const name of Object.keys(SAMPLES) as Sample[]) {
      this.put(SAMPLES[name], sample(name));
      for (const host of SAMPLE_HOSTS) this.put(`http://${host}/${name}.html`, sample(name));
    }
  }

  /** Puts a page up, or another one in its place. */
  put(url: string, html: string): string {
    this.#pages.set(url, html);
    return url;
  }

  readonly answer: Answer = (url) => this.#pages.get(url.href);
}

/** A page of ours around some HTML. */
export const pageOf = (title: string, body: string, head = ''): string =>
  `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>${title}</title>${head}</head>\n<body>${body}</body></html>`;
