import type { Article, ArticleId, Note, NoteId } from '../../lib/notes/note.ts';
import { CATEGORIES } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';

/** Invented notes by the thousand, in the manner of real ones: the same numbers give the same notes. */

const GIVEN = 'Nghiễm Páo Diễm Uyển Sương Thuận Khiêm Lượng Trường Hậu Vĩnh Thạnh Nhân Phúc Toại Quyên'.split(
  ' ',
);
const FAMILY = 'Lò Đỗ Trần Nông Vừ Hoàng Triệu Giàng Kiều Mạc'.split(' ');
const OFFICES = ['Bí thư Tỉnh ủy', 'Phó Chủ tịch UBND tỉnh', 'Giám đốc Sở Nội vụ', 'Chủ tịch HĐND tỉnh'];
const PLACES = ['Vân Lĩnh', 'Sông Thanh', 'Phước Ngữ', 'Đồng Nai Thượng', 'Kỳ Lộc'];
const ENDS = [
  'yêu cầu các xã công khai tiến độ giải quyết hồ sơ trước ngày 15 hằng tháng',
  'cho biết tỷ lệ hồ sơ đúng hạn đã đạt 93,4% trong quý vừa qua',
  'nhấn mạnh việc gì dân chờ lâu nhất thì làm trước',
  'giao Sở Nội vụ rà soát biên chế của từng phường, từng đơn vị sự nghiệp',
];
const THOUGHTS = ['So với báo cáo năm trước.', 'Con số này lấy từ đâu?', 'Dùng cho bài tập tuần sau.', ''];
const TAGS = ['nhân sự', 'cấp xã', 'cải cách thủ tục', 'số liệu'];
const SITES = ['Báo Vân Lĩnh', 'Báo Sông Thanh', 'Tạp chí Tuyên giáo Kỳ Lộc'];
const START = Date.UTC(2024, 0, 2, 3);

const pick = <T>(all: readonly T[], n: number): T => all[n % all.length] as T;
const mixed = (n: number): number => Math.imul(n ^ (n >>> 7), 2_654_435_761) >>> 8;
const nameOf = (n: number): string =>
  `${pick(FAMILY, n)} ${pick(['Hữu', 'Văn', 'Thị'], n >> 3)} ${pick(GIVEN, n >> 5)}`;

/** So many notes, five in an article, an hour apart. */
export function someNotes(count: number): {
  readonly articles: readonly Article[];
  readonly notes: readonly Note[];
} {
  const articles = Array.from({ length: Math.ceil(count / 5) }, (_, n): Article => {
    const url = `https://bao.example/bai-${n}.html`;
    const day = new Date(START + n * 5 * 3_600_000).toISOString();
    return {
      id: url as ArticleId,
      url,
      title: `${pick(PLACES, mixed(n))}: kỳ họp số ${n} bàn việc ${pick(TAGS, n)}`,
      site: pick(SITES, mixed(n)),
      publishedOn: day.slice(0, 10),
      readAt: day,
    };
  });
  const notes = Array.from({ length: count }, (_, n): Note => {
    const seed = mixed(n);
    const name = nameOf(seed);
    const quote = `${pick(OFFICES, seed)} ${pick(PLACES, seed >> 2)} ${name} ${pick(ENDS, seed >> 4)} (mục ${n})`;
    const at = new Date(START + n * 3_600_000).toISOString();
    return {
      id: `note-${n}` as NoteId,
      article: (articles[Math.floor(n / 5)] as Article).id,
      anchor: {
        quote,
        prefix: 'Sáng cùng ngày, tại trụ sở, ',
        suffix: '. Hội nghị kết thúc lúc 11 giờ.',
        start: 200 + (n % 5) * 300,
        block: `Sáng cùng ngày, tại trụ sở, ${quote}. Hội nghị kết thúc lúc 11 giờ.`,
      },
      quote,
      body: pick(THOUGHTS, seed >> 6),
      tags: n % 3 === 0 ? [pick(TAGS, seed)] : [],
      category: pick(CATEGORIES, seed),
      about: [
        `person:${name.toLowerCase()}` as EntityKey,
        ...(n % 4 === 0 ? [`document:nghị quyết ${1 + (seed % 60)}-nq/tu` as EntityKey] : []),
        `date:${at.slice(0, 10)}` as EntityKey,
      ],
      createdAt: at,
      updatedAt: at,
    };
  });
  return { articles, notes };
}
