/** The part of docx that lib/export writes with: its own types draw in all of Node, by which impure code would pass the check. */
export declare const AlignmentType: Readonly<Record<'CENTER' | 'JUSTIFIED' | 'LEFT', string>>;
export declare const HeadingLevel: Readonly<Record<'HEADING_1' | 'TITLE', string>>;
export declare const LevelFormat: Readonly<Record<'DECIMAL', string>>;
export declare const PageNumber: Readonly<Record<'CURRENT', string>>;
export declare const convertMillimetersToTwip: (millimeters: number) => number;
export type INumberingOptions = object;
export type IStylesOptions = object;
export declare class Document {
  constructor(options: object);
}
export declare class Footer {
  constructor(options: object);
}
export declare class Paragraph {
  constructor(options: object);
}
export declare class TextRun {
  constructor(options: string | object);
}
export declare class ExternalHyperlink {
  constructor(options: { readonly link: string; readonly children: readonly TextRun[] });
}
export declare class FootnoteReferenceRun {
  constructor(id: number);
}
export type ParagraphChild = TextRun | ExternalHyperlink | FootnoteReferenceRun;
export declare const Packer: {
  pack(document: Document, type: 'arraybuffer'): Promise<ArrayBuffer>;
};
