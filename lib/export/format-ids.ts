/** The ways to take notes away, in the order a reader is offered them. */
export const FORMAT_IDS = [
  'markdown',
  'markdown_zip',
  'docx',
  'docx_documents',
  'html',
  'csv',
  'jsonld',
  'json',
  'anki',
  'bibtex',
  'ris',
  'csl',
] as const;
export type FormatId = (typeof FORMAT_IDS)[number];

/** Whether a word names a format. */
export const isFormatId = (id: string): id is FormatId => FORMAT_IDS.some((each) => each === id);
