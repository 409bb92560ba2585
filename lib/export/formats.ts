import type { Format } from './format.ts';

/** The ways to take notes away, in the order a reader is offered them; each is loaded when it is first used. */
const FORMATS = {
  markdown: async () => (await import('./markdown.ts')).markdown,
  markdown_zip: async () => (await import('./markdown-zip.ts')).markdownZip,
  docx: async () => (await import('./docx.ts')).docx,
  docx_documents: async () => (await import('./docx.ts')).docxDocuments,
  html: async () => (await import('./html.ts')).html,
  csv: async () => (await import('./csv.ts')).csv,
  jsonld: async () => (await import('./jsonld.ts')).jsonld,
  json: async () => (await import('./json.ts')).json,
  anki: async () => (await import('./anki.ts')).anki,
  bibtex: async () => (await import('./bibtex.ts')).bibtex,
  ris: async () => (await import('./ris.ts')).ris,
  csl: async () => (await import('./csl.ts')).csl,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

/** Whether a word names a format. */
export const isFormatId = (id: string): id is FormatId => Object.hasOwn(FORMATS, id);

/** The format of this id. */
export const loadFormat = (id: FormatId): Promise<Format> => FORMATS[id]();
