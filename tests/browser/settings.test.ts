import { expect, it } from 'vitest';
import { paintedOn, paintedWith } from './painted.ts';
import { openPopup } from './popup-page.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES } from './web.ts';

inBothBrowsers('what the reader switched', (stage) => {
  it('by kind: is off at once in all open tabs, and still after the browser was closed', async () => {
    const one = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(one, 'date');
    const two = await stage.reader.visit(SAMPLES['nghi-dinh']);
    await paintedWith(two, 'date');
    const popup = await openPopup(stage.reader, two);
    await popup.press('Ngày');
    // The row of tabs has the same word: the toggle is the label.
    await expect.poll(async () => (await paintedOn(two)).date).toBeUndefined();
    expect((await paintedOn(two)).person).toBeDefined();
    // A tab behind paints when it is looked at.
    await one.bringToFront();
    await expect.poll(async () => (await paintedOn(one)).date).toBeUndefined();

    const reader = await stage.restart();
    const again = await reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(again, 'person');
    expect((await paintedOn(again)).date).toBeUndefined();
    const later = await openPopup(reader, again);
    await later.press('Ngày');
    await paintedWith(again, 'date');
  });

  it('by site: is off at once on that site alone, and still after the browser was closed', async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    const popup = await openPopup(stage.reader, page);
    await popup.press('Đang bật');
    await expect.poll(() => paintedOn(page)).toEqual({});
    await expect.poll(() => stage.reader.badge(popup.page)).toBe('');
    await expect.poll(() => popup.words()).toContain('Đã tắt ở baovanlinh.gov.vn');
    await paintedWith(await stage.reader.visit(SAMPLES['nghi-dinh']), 'person');

    const reader = await stage.restart();
    const again = await reader.visit(SAMPLES['hoi-nghi']);
    const later = await openPopup(reader, again);
    expect(await later.words()).toContain('Đã tắt ở baovanlinh.gov.vn');
    expect(await paintedOn(again)).toEqual({});
    await later.press('Bật lại ở trang này');
    await paintedWith(again, 'person');
  });
});
