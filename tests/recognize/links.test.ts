import { describe, expect, it } from 'vitest';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { found, unmark } from './marked.ts';

/** Who holds what, by each way of saying so. */
const LINKED = [
  // apposition after the name
  'Đồng chí [Đỗ Hữu Nghiễm](person), [Ủy viên Ban Thường vụ](title:Đỗ Hữu Nghiễm), [Bí thư Tỉnh ủy](title:Đỗ Hữu Nghiễm) chủ trì.',
  // before it
  '[Ủy viên Bộ Chính trị](title:Trần Bá Lộc), [Thủ tướng Chính phủ](title:Trần Bá Lộc) [Trần Bá Lộc](person) phát biểu.',
  // with a dash
  'Dự lễ có đồng chí [Lê Khắc Thuần](person) - [Phó Bí thư Tỉnh ủy](title:Lê Khắc Thuần).',
  // a list of names, each with its offices
  'Cùng dự có các đồng chí: [Hoàng Ngữ Phẩm](person), [Trưởng Ban Tổ chức Tỉnh ủy](title:Hoàng Ngữ Phẩm); [Lê Khắc Thuần](person), [Giám đốc Sở Y tế](title:Lê Khắc Thuần).',
  // one gives, another is given
  '[Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person) trao quyết định bổ nhiệm [Thứ trưởng Bộ Y tế](title:Lê Khắc Thuần) cho ông [Lê Khắc Thuần](person).',
  'Ông [Lê Khắc Thuần](person) được bầu giữ chức [Chủ tịch UBND tỉnh](title:Lê Khắc Thuần).',
  'Hội nghị bầu ông [Lê Khắc Thuần](person) làm [Chủ tịch UBND tỉnh](title:Lê Khắc Thuần).',
  // a short name later, an office alone later
  '[Bí thư Tỉnh ủy](title:Đỗ Hữu Nghiễm) [Đỗ Hữu Nghiễm](person) kết luận. Ông [Nghiễm](person:Đỗ Hữu Nghiễm) yêu cầu. [Bí thư Tỉnh ủy](title:Đỗ Hữu Nghiễm) nhấn mạnh.',
  // two states, two of the same office
  '[Thủ tướng](title:Trần Bá Lộc) [Trần Bá Lộc](person) hội đàm với [Thủ tướng Nhật Bản](title:Kenji Morita) [Kenji Morita](person).',
];

describe('a title', () => {
  it.each(LINKED)('is linked: %s', (sentence) => {
    expect(found(sentence).mentions).toEqual(unmark(sentence).mentions);
  });

  it('makes its holder an official, named by the fullest form', () => {
    const { entities } = vietnamese.recognize({
      text: 'Ông Nghiễm nói. Đồng chí ĐỖ HỮU NGHIỄM, Bí thư Tỉnh uỷ; đồng chí Đỗ Hữu Nghiễm, Bí thư Tỉnh ủy.',
    });
    const persons = entities.filter((entity) => entity.kind === 'person');
    expect(persons).toHaveLength(1);
    expect(persons[0]?.mentions).toHaveLength(3);
    expect(persons[0]?.titles).toHaveLength(1);
  });
});
