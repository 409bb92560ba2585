import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder } from '../../lib/text/search.ts';

describe('what is typed to find', () => {
  it.each([
    ['nghiem', 'Đỗ Hữu Nghiễm'],
    ['nghiê', 'Đỗ Hữu Nghiễm'],
    ['nghiễm', 'Đỗ Hữu Nghiễm'],
    ['NGHIEM', 'Đỗ Hữu Nghiễm'],
    ['do huu', 'Đỗ Hữu Nghiễm'],
    ['đỗ', 'Đỗ Hữu Nghiễm'],
    ['hữu đỗ', 'Đỗ Hữu Nghiễm'],
    ['uy vien', 'Ủy viên Ban Thường vụ'],
    ['uỷ viên', 'Ủy viên Ban Thường vụ'],
    ['ủy viên', 'Uỷ viên Ban Thường vụ'],
    ['hoà', 'Hòa Bình'],
    ['27-nq', 'Nghị quyết số 27-NQ/TU'],
    ['27–NQ', 'Nghị quyết số 27-NQ/TU'],
    ['bí thư'.normalize('NFD'), 'Bí thư Tỉnh ủy'],
    ['bí thư', 'Bí thư Tỉnh ủy'.normalize('NFD')],
    ['  thư   bí  ', 'Bí thư Tỉnh ủy'],
    ['', 'bất kỳ'],
  ])('%s finds %s', (query, text) => {
    expect(finder(query)(text)).toBe(true);
  });

  it.each([
    ['nghiệm', 'Đỗ Hữu Nghiễm'],
    ['nghiễm', 'Nghiem'],
    ['đỗ', 'Do'],
    ['bí thự', 'Bí thư Tỉnh ủy'],
    ['thư bí ủy xã', 'Bí thư Tỉnh ủy'],
    ['ơn', 'ôn tập'],
  ])('%s does not find %s', (query, text) => {
    expect(finder(query)(text)).toBe(false);
  });

  it('finds each piece of any text, with its marks and without', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệĐỄỘỢ 0123-/');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
        const piece = text.slice(from, to);
        const bare = piece.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
        return finder(piece)(text) && finder(bare)(text);
      }),
    );
  });
});
