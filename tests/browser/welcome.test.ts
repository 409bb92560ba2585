import { expect, it } from 'vitest';
import { boxOf } from './hand.ts';
import { paintedOn, paintedWith } from './painted.ts';
import { press } from './popup-page.ts';
import { inBothBrowsers } from './stage.ts';

// That it opens of itself once we are installed, each of these suites sees: a reader's first tab is closed before they begin.
inBothBrowsers('the welcome', (stage) => {
  it('has a sample that is read for real, with a card to it', async () => {
    const page = await stage.reader.openOwn('welcome.html');
    await page.bringToFront();
    const painted = await paintedWith(page, 'document');
    expect(painted.person).toEqual(expect.arrayContaining(['Trần Thị Diễm Uyển', 'Đỗ Hữu Nghiễm']));
    expect(painted.title).toContain('Chủ tịch UBND tỉnh');
    expect(painted.date).toContain('Sáng 12/3/2026');
    expect(painted.document).toEqual(expect.arrayContaining(['Nghị quyết số 27-NQ/TU']));
    const box = await boxOf(page, 'Đỗ Hữu Nghiễm');
    await page.mouse.click(box.left + 10, box.top + box.height / 2);
    await expect.poll(async () => (await paintedOn(page)).at).toEqual(['Đỗ Hữu Nghiễm']);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await paintedOn(page)).at).toBeUndefined();
    await press(page, 'English');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await press(page, 'Tiếng Việt');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('vi');
  });
});
