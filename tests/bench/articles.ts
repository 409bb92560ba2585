import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Texts to measure on: the labelled articles where they lie beside, else the sample pages without their tags. */
export function articles(): readonly string[] {
  const corpus = new URL('../../../shared/corpus/dev/', import.meta.url);
  if (existsSync(corpus)) {
    return readdirSync(corpus)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as { text: string })
      .map(({ text }) => text)
      .filter((text) => text.length > 900);
  }
  const samples = new URL('../browser/sample/', import.meta.url);
  return readdirSync(samples)
    .filter((name) => name.endsWith('.html') && name !== 'english.html')
    .map((name) => readFileSync(new URL(name, samples), 'utf8'))
    .map((html) => html.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ').replaceAll(/[ \t]+/g, ' '));
}

/** A text of about this many UTF-16 units made of whole articles, over and over. */
export function textOf(texts: readonly string[], units: number): string {
  const parts: string[] = [];
  for (let i = 0, length = 0; length < units; i++) {
    const text = texts[i % texts.length] as string;
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join('\n');
}
