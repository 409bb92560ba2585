import { inCapitals } from './capitals.ts';

/** The kinds of documents, as usually written. Longer names first: `Báo cáo chính trị` is no `Báo cáo`. */
export const KINDS = [
  'Chương trình hành động',
  'Nghị quyết liên tịch',
  'Thông tư liên tịch',
  'Báo cáo chính trị',
  'Bộ luật',
  'Báo cáo',
  'Chỉ thị',
  'Chương trình',
  'Công điện',
  'Công văn',
  'Đề án',
  'Hiến pháp',
  'Hướng dẫn',
  'Kế hoạch',
  'Kết luận',
  'Luật',
  'Lệnh',
  'Nghị quyết',
  'Nghị định',
  'Pháp lệnh',
  'Quy chế',
  'Quy định',
  'Quyết định',
  'Thông báo',
  'Thông tri',
  'Thông tư',
  'Tờ trình',
  'Điều lệ',
] as const;
const KIND_OF: ReadonlyMap<string, string> = new Map(KINDS.map((kind) => [kind.toLowerCase(), kind]));

/** The kind that words name, whatever their capitals: `NGHỊ QUYẾT` → `Nghị quyết`. */
export const kindOf = (words: string): string | undefined => KIND_OF.get(words.toLowerCase());

/** The kind that a line begins with. */
export const kindLeading = (words: string): string | undefined => {
  const small = words.slice(0, 40).toLowerCase();
  return KINDS.find((kind) => small.startsWith(`${kind.toLowerCase()} `));
};

/** Whether a line is a document's kind alone, as its head has it: `NGHỊ QUYẾT`. */
export const isKindAlone = (words: string): boolean =>
  words.length < 25 && inCapitals(words) && kindOf(words) !== undefined;

const ISSUED_ALONG: ReadonlySet<string> = new Set([
  ...['Chương trình', 'Chương trình hành động', 'Đề án', 'Điều lệ', 'Hướng dẫn', 'Kế hoạch'],
  ...['Quy chế', 'Quy định', 'Báo cáo'],
]);

/** Whether a line heads what was issued along with a document: `QUY CHẾ`. */
export const isAttached = (words: string): boolean =>
  isKindAlone(words) && ISSUED_ALONG.has(kindOf(words) ?? '');
