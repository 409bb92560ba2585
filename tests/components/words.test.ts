import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOLDER_RULES, PERSON_RULES } from '../../lib/recognize/rules.ts';
import { pathsUnder, ROOT, readSource } from '../source-tree.ts';

type Messages = Readonly<Record<string, { readonly message: string }>>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'));
const vi = read('vi');
const en = read('en');
const names = Object.keys(vi);

const isCode = (path: string): boolean => /\.tsx?$/.test(path);
const sources = [
  ...['components', 'entrypoints', 'lib/browser', 'lib/page'].flatMap(pathsUnder),
  'wxt.config.ts',
]
  .filter(isCode)
  .map(readSource);
/** Comments say what code is for, in English: they are not shown to readers. */
const bare = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<![:\w'"`])\/\/.*/g, '');
const holes = (message: string): string[] => [...new Set(message.match(/\{\w+\}/g) ?? [])].toSorted();

describe('the words', () => {
  it('are the same in both languages, name by name', () => {
    expect(Object.keys(en)).toEqual(names);
  });

  it('are neither empty nor left untranslated', () => {
    const blank = names.filter((name) => !vi[name]?.message.trim() || !en[name]?.message.trim());
    expect(blank).toEqual([]);
    // A proper name, a file format or a mere frame for values is the same everywhere.
    const same = names.filter((name) => vi[name]?.message === en[name]?.message);
    expect(
      same.filter((name) => !/^(?:extensionName|dateSpan|language_vi|language_en|format_\w+)$/.test(name)),
    ).toEqual([]);
  });

  it('fill in the same values in both languages and in each plural form', () => {
    const odd = names.flatMap((name) => {
      const expected = holes(vi[name]?.message ?? '');
      const forms = [...(en[name]?.message.split('|') ?? [])];
      return forms.every((form) => holes(form).join() === expected.join()) ? [] : [name];
    });
    expect(odd).toEqual([]);
  });

  it('have one form in Vietnamese, and two in English where they count', () => {
    expect(names.filter((name) => vi[name]?.message.includes('|'))).toEqual([]);
    const uncounted = names.filter((name) => {
      const forms = en[name]?.message.split('|').length;
      return forms !== (en[name]?.message.includes('{count}') ? 2 : 1);
    });
    expect(uncounted).toEqual([]);
  });

  it('are written in NFC, without signs that a browser would take for its own', () => {
    const all = [...names.map((name) => vi[name]), ...names.map((name) => en[name])];
    const odd = all.filter(
      (each) => each && (each.message !== each.message.normalize('NFC') || /\$/.test(each.message)),
    );
    expect(odd).toEqual([]);
  });

  it('fit what stores allow for a description', () => {
    for (const { message } of [vi.extensionDescription, en.extensionDescription].filter((each) => !!each)) {
      expect(message.length).toBeLessThanOrEqual(132);
    }
  });

  it('are all used, and all that is used is there', () => {
    const text = sources.map((file) => bare(file.text)).join('\n');
    const literals = new Set([...text.matchAll(/['"]([a-z]\w+)['"]/gi)].map((match) => match[1] ?? ''));
    const manifest = [...text.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    // say(`kind_${kind}`) uses every name that begins so.
    const families = [...text.matchAll(/\bsay\(`(\w+)\$\{/g)].map((match) => match[1] ?? '');
    const isUsed = (name: string): boolean =>
      literals.has(name) || manifest.includes(name) || families.some((family) => name.startsWith(family));
    expect(names.filter((name) => !isUsed(name))).toEqual([]);

    const asked = [...text.matchAll(/\b(?:say|getMessage)\('(\w+)'/g)].map((match) => match[1] ?? '');
    expect([...new Set([...asked, ...manifest])].filter((name) => !names.includes(name))).toEqual([]);
    expect(families.filter((family) => !names.some((name) => name.startsWith(family)))).toEqual([]);
  });
});

describe('why something is marked', () => {
  it('has a sentence for each rule by which persons and holders are found, and for each kind', () => {
    const ids = [
      ...Object.keys(PERSON_RULES).map((rule) => `person_${rule}`),
      ...Object.keys(HOLDER_RULES).map((rule) => `holder_${rule}`),
      ...['title_title', 'date', 'document'],
    ];
    expect(ids.map((id) => `why_${id.replaceAll('-', '_')}`).filter((name) => !names.includes(name))).toEqual(
      [],
    );
  });
});

describe('the surfaces', () => {
  it('hold no sentence of their own', () => {
    const written = sources
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) => {
        const code = bare(text);
        const between = [...code.matchAll(/>([^<>{}=;()?:&|]*\p{L}[^<>{}=;()?:&|]*)<\//gu)];
        const attributes = [...code.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu)];
        return [...between, ...attributes].map((match) => `${path}: ${match[1]?.trim()}`);
      });
    // The names that keys have on the keyboard.
    expect(written.filter((each) => !/: (?:Ctrl|Enter)$/.test(each))).toEqual([]);
  });

  it('hold no Vietnamese word outside the words', () => {
    const MARKED = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;
    const speaking = sources
      .filter(({ path }) => /^(?:components|entrypoints|lib\/browser)\//.test(path))
      .flatMap(({ path, text }) =>
        [...bare(text).matchAll(/(['"`])((?:(?!\1)[^\n\\])*)\1/g)]
          .map((match) => (match[2] ?? '').replaceAll('Chú Giải', ''))
          .filter((literal) => MARKED.test(literal))
          .map((literal) => `${path}: ${literal}`),
      );
    expect(speaking).toEqual([]);
  });
});
