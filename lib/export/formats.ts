import type { Format } from './format.ts';
import type { FormatId } from './format-ids.ts';

/** The register of formats; each is loaded when it is first used. */
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
} satisfies Readonly<Record<FormatId, () => Promise<Format>>>;

/** The format of this id. */
export const loadFormat = (id: FormatId): Promise<Format> => FORMATS[id]();
