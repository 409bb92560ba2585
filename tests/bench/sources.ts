import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A text to measure on, and whose it is. */
export type Source = { readonly name: string; readonly text: string };

/** Shorter ones are no articles. */
const SHORTEST = 700;
const LONGEST = 20_000;

/** Our own articles and documents, the labelled corpus where it is at hand, and every `n`th of the raw one when asked. */
export function sources(rawEvery: number): readonly Source[] {
  const shared = new URL('../../../shared/corpus/', import.meta.url);
  return [
    ...folder(new URL('../browser/sample/', import.meta.url), '.html', textOfHtml),
    ...folder(new URL('../study/documents/', import.meta.url), '.txt', (content) => content),
    ...folder(new URL('dev/', shared), '.json', textOfJson),
    ...(rawEvery > 0 ? raw(new URL('raw.jsonl', shared), rawEvery) : []),
  ].filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST);
}

function folder(url: URL, extension: string, textOf: (content: string) => string): readonly Source[] {
  if (!existsSync(url)) return [];
  return readdirSync(url)
    .filter((name) => name.endsWith(extension))
    .map((name) => ({ name, text: textOf(readFileSync(new URL(name, url), 'utf8')) }));
}

function raw(url: URL, every: number): readonly Source[] {
  if (!existsSync(url)) return [];
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => ({ name: `raw ${index}`, text: textOfJson(line) }))
    .filter(({ text }) => text.length > 2 * SHORTEST)
    .filter((_, index) => index % every === 0);
}

function textOfJson(content: string): string {
  const { text } = JSON.parse(content) as { readonly text?: string };
  return text ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = { nbsp: '\u00a0', amp: '&', lt: '<', gt: '>', quot: '"' };

/** The blocks of one of our sample pages, a line each: enough of a reader for a measure without a browser. */
function textOfHtml(html: string): string {
  return [...html.matchAll(/<(h[1-4]|p|li|td|th|figcaption)\b[^>]*>(.*?)<\/\1>/gs)]
    .map(([, , inner = '']) =>
      inner
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .map((block) => block.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity))
    .join('\n');
}
