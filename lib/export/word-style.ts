import {
  AlignmentType,
  convertMillimetersToTwip,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';

/** Sizes in half points: 13 for text as Vietnamese papers have it, 11 for footnotes. */
const TEXT = 26;
const SMALL = 22;
const FONT = 'Times New Roman';
const INDENT = convertMillimetersToTwip(10);

/** The look of a paper handed in at a Vietnamese school: Times New Roman, black, one and a half lines. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: TEXT, language: { value: 'vi-VN' } },
      paragraph: { spacing: { line: 360, after: 120 } },
    },
    title: {
      run: { font: FONT, size: 32, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    heading1: {
      run: { font: FONT, size: 28, bold: true, color: '000000' },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true, keepLines: true },
    },
    footnoteText: {
      run: { font: FONT, size: SMALL },
      paragraph: { spacing: { line: 264, after: 40 }, alignment: AlignmentType.JUSTIFIED },
    },
    hyperlink: { run: { color: '000000' } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      run: { italics: true },
      paragraph: {
        indent: { left: INDENT, right: INDENT },
        alignment: AlignmentType.JUSTIFIED,
        keepLines: true,
      },
    },
    {
      id: 'NoteBody',
      name: 'Note Body',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { indent: { firstLine: INDENT }, alignment: AlignmentType.JUSTIFIED },
    },
    {
      id: 'Facts',
      name: 'Facts',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: SMALL, color: '45474C' },
      paragraph: { spacing: { line: 264, after: 240 } },
    },
    {
      id: 'Source',
      name: 'Source',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.LEFT },
    },
  ],
};

/** How sources are counted: 1., 2., … */
export const SOURCES = 'sources';
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: SOURCES,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: INDENT, hanging: INDENT } } },
        },
      ],
    },
  ],
};

/** A4 with the margins of an office paper: 3 cm for the binding, 2 cm elsewhere. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(20),
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
  },
} as const;
