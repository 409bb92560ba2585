import { tagOf } from './dom.ts';

/** The text of one block between two breaks, as letters outside and inside links. */
export type Run = {
  readonly block: Element;
  readonly prose: number;
  readonly link: number;
  /** All text within the block, and no other block. */
  readonly isLeaf: boolean;
};

/** So many letters in one block are prose and no label or headline; in a paragraph without a link fewer are enough. */
const PROSE = 80;
const SHORT_PROSE = 40;
/** Whether a run is a paragraph of somebody's text and no link, label or headline. */
export const isProse = ({ block, prose, link }: Run): boolean =>
  prose >= PROSE || (prose >= SHORT_PROSE && link === 0 && tagOf(block) === 'p');
/** Nodes walked, or runs looked at, between two breaths. */
export const STRIDE = 128;
