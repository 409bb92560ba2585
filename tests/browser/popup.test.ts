import { expect, it } from 'vitest';
import { paintedOn, paintedWith } from './painted.ts';
import { openPopup } from './popup-page.ts';
import { until } from './reader.ts';
import { inBothBrowsers } from './stage.ts';
import { SAMPLES } from './web.ts';

inBothBrowsers('the popup', (stage) => {
  const overSample = async () => {
    const page = await stage.reader.visit(SAMPLES['hoi-nghi']);
    await paintedWith(page, 'person');
    return { page, popup: await openPopup(stage.reader, page) };
  };

  it('lists the officials with their titles and counts, the dates in order of time, and the documents', async () => {
    const { popup } = await overSample();
    await popup.choose('person');
    const officials = await popup.rows();
    expect(officials.slice(0, 3)).toMatchObject([
      { name: 'Trịnh Thị Bảo Ngân' },
      { name: 'Lương Đình Khải' },
      { name: 'Đoàn Hữu Phước' },
    ]);
    expect(officials[1]?.under.join()).toContain('Phó Bí thư Thường trực Tỉnh uỷ');
    expect(officials[1]?.under.join()).toContain('Chủ tịch HĐND tỉnh');
    expect(officials[1]?.times).toBe('4 lần');
    await popup.choose('date');
    const dates = (await popup.rows()).map(({ name }) => name);
    const inTime = ['20/11/2025', '13/3/2026', '14/3/2026', '15/4/2026', '2027'];
    expect(dates.filter((name) => inTime.includes(name))).toEqual(inTime);
    await popup.choose('document');
    const documents = (await popup.rows()).map(({ name }) => name);
    expect(documents.join('; ')).toContain('68-NQ/TW');
    expect(documents.join('; ')).toContain('Chỉ thị số 05-CT/TW');
  });

  it('filters as the reader types, without tones too, and counts what is left', async () => {
    const { popup } = await overSample();
    const all = await popup.counts();
    await popup.filter('khai');
    await popup.choose('person');
    await expect.poll(async () => (await popup.rows()).map(({ name }) => name)).toEqual(['Lương Đình Khải']);
    expect(await popup.counts()).toMatchObject({ person: 1, document: 0 });
    await popup.filter('zzz');
    await expect.poll(() => popup.rows()).toEqual([]);
    await popup.filter('');
    await expect.poll(() => popup.counts()).toEqual(all);
  });

  it('takes the reader to each mention in turn and flashes it', async () => {
    const { page, popup } = await overSample();
    await popup.choose('person');
    const flashed = async (): Promise<string> => (await paintedWith(page, 'flash')).flash?.join() ?? '';
    await popup.press('Lương Đình Khải');
    expect(await flashed()).toBe('Lương Đình Khải');
    const first = await page.evaluate(() => scrollY);
    await until('the flash to fade', async () => !(await paintedOn(page)).flash);
    for (let step = 2; step <= 4; step++) {
      await popup.press('Lương Đình Khải');
      await until('the step', async () => (await popup.rows())[1]?.times === `${step}/4`);
    }
    await expect.poll(flashed).toBe('Lương Đình Khải');
    await until('the page to scroll on', async () => (await page.evaluate(() => scrollY)) > first + 100);
  });

  it('works by keyboard alone', async () => {
    const { page, popup } = await overSample();
    // In front, so that real keys reach it; it stays the popup of the page it was opened over.
    await popup.page.bringToFront();
    await popup.page.keyboard.press('/');
    await popup.page.keyboard.type('phuoc');
    await expect.poll(async () => (await popup.rows()).map(({ name }) => name)).toEqual(['Đoàn Hữu Phước']);
    await popup.page.keyboard.press('ArrowDown');
    await popup.page.keyboard.press('Enter');
    await until('the row to stand on its first mention', async () =>
      (await popup.rows()).some(({ times }) => /^1\//.test(times)),
    );
    await page.bringToFront();
    expect((await paintedWith(page, 'flash')).flash?.join()).toMatch(/Phước/);
  });

  it('says of a page that names nothing of ours what it is', async () => {
    const english = await openPopup(stage.reader, await stage.reader.visit(SAMPLES.english));
    expect(await english.words()).toContain('Trang này không viết bằng tiếng Việt');
    const empty = await openPopup(
      stage.reader,
      await stage.reader.visit(stage.web.put('http://trong.gov.vn/', '<!doctype html><title>Trống</title>')),
    );
    expect(await empty.words()).toContain('Trang này không có chữ để đọc');
  });

  it('says where the browser lets no extension run', async () => {
    const popup = await openPopup(stage.reader, await stage.reader.openOwn('editor.html'));
    expect(await popup.words()).toContain('Trình duyệt không cho tiện ích nào chạy ở đây');
  });
});
