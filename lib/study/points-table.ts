import { bareSentence, type KeyPoint } from './key-points.ts';

/** The headings of a table of key points. */
export const POINT_HEADINGS = [
  'Loại',
  'Câu',
  'Con số',
  'Đơn vị',
  'Thời hạn',
  'Đối tượng',
  'Văn kiện',
] as const;

/** Key points as rows of a table; `source` names the document they come from. */
export const pointRows = (points: readonly KeyPoint[], source: string): readonly (readonly string[])[] =>
  points.map((point) => [
    point.sort === 'target' ? 'Chỉ tiêu' : 'Nhiệm vụ',
    bareSentence(point),
    point.number ?? '',
    point.unit ?? '',
    point.deadline ?? '',
    point.subject ?? '',
    source,
  ]);
