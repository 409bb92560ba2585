import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, writtenDay } from '../../lib/export/day.ts';
import { fileName, safeName } from '../../lib/export/file-name.ts';
import { slugOf } from '../../lib/export/slug.ts';
import { hostileText } from './some-bundle.ts';

const docx = { extension: 'docx' };

describe('a file name', () => {
  it('is that of the notebook, or of a title', () => {
    expect(fileName('', '2026-03-13T02:00:00.000Z', docx)).toBe('so-ghi-chu-2026-03-13.docx');
    expect(fileName('Uỷ ban: "Nói đi đôi với làm"?', '2026-03-13T02:00:00.000Z', docx)).toBe(
      'uy-ban-noi-di-doi-voi-lam-2026-03-13.docx',
    );
  });

  it('bears the day of Vietnam', () => {
    expect(fileName('', '2026-03-12T17:00:00.000Z', docx)).toBe('so-ghi-chu-2026-03-13.docx');
    expect(dayOf('2026-03-12T16:59:59.999Z')).toBe('2026-03-12');
    expect(writtenDay('2026-03-02')).toBe('2/3/2026');
  });

  it('is cut after a whole word', () => {
    expect(slugOf('Nghị quyết về tinh gọn bộ máy', 20)).toBe('nghi-quyet-ve-tinh');
    expect(slugOf('x'.repeat(50), 20)).toBe('x'.repeat(20));
    expect(slugOf('Ленин và 毛泽东', 20)).toBe('ленин-va-毛泽东');
  });

  it('is taken by every system, whatever the title', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        expect(fileName(title, '2026-08-19T01:00:00.000Z', docx)).toMatch(
          /^[\p{L}\p{M}\p{N}-]{1,60}-2026-08-19\.docx$/u,
        );
        const name = safeName(title);
        expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}\p{Cs}\u202e. ][^<>:"/\\|?*\p{Cc}\p{Cs}\u202e]{0,79}$/u);
        expect(name).not.toMatch(/[. ]$|^con$/i);
      }),
    );
    expect(['Báo: "a/b"?', 'CON', 'nul.txt', '...', ''].map(safeName)).toEqual([
      'Báo a-b',
      'CON_',
      'nul.txt_',
      'ghi chú',
      'ghi chú',
    ]);
  });
});
