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
    ['hoà', 'hoàn thành'],
    ['hòa', 'hoàn thành'],
    ['khoả', 'thỏa thuận khoản vay'],
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

  it('finds any text by the beginning of any of its words, with its marks and without', () => {
    const letters = fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậếềểễệĐỄỘỢ0123-/');
    const words = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (all, a, b) => {
        const word = all[a % all.length] ?? '';
        const typed = word.slice(0, 1 + (b % word.length));
        const bare = typed.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd');
        return finder(typed)(all.join(' ')) && finder(bare)(all.join(' '));
      }),
      { numRuns: 1000 },
    );
  });
});
