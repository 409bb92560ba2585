import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../source-tree.ts';
import { findBrowser } from './find-browser.ts';
import { startSites } from './sites.ts';
import { pageOf } from './web.ts';

const ARTICLE =
  '<h1>Ký kế hoạch chuyển đổi số</h1><p>Ngày 5/4/2026, ông Đinh Trọng Nghĩa, Chủ tịch UBND tỉnh ký Kế hoạch số 12/KH-UBND về chuyển đổi số.</p>';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chu-giai-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm start -- …` as on a machine with no display. */
async function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const run = spawn(process.execPath, ['tests/browser/demo.ts', ...args, '--out', folder], {
    cwd: ROOT,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...environment },
  });
  const [told, complaint] = await Promise.all([text(run.stdout), text(run.stderr), once(run, 'close')]);
  return { code: run.exitCode, told, complaint };
}

describe.each(['chromium', 'firefox'] as const)('npm start, in %s', (name) => {
  describe.skipIf(!findBrowser(name))('with that browser there', () => {
    it('reads our sample article, takes a note away and leaves pictures', async () => {
      const { code, told, complaint } = await start(['--browser', name]);
      expect(complaint).toBe('');
      expect(code).toBe(0);
      expect(told).toMatch(/Officials \(\d+\)\n/);
      expect(told).toMatch(/Lương Đình Khải +\d× {2}.*Phó Bí thư Thường trực Tỉnh uỷ/);
      expect(told).toMatch(/ngày 20-11-2025 +1× {2}2025-11-20/);
      expect(told).toMatch(/Chỉ thị số 05-CT\/TW/);
      const quote = /Noted: “(.+)”/.exec(told)?.[1] ?? 'no quote';
      const markdown = readFileSync(/Exported: (.+)/.exec(told)?.[1] ?? '', 'utf8');
      expect(markdown.replace(/\\/g, '')).toContain(quote);
      for (const picture of /Pictures: (.+)/.exec(told)?.[1]?.split(', ') ?? []) {
        expect(statSync(picture).size).toBeGreaterThan(10_000);
      }
    });

    it('does the same with a file of the reader’s', async () => {
      const file = join(folder, 'bài của tôi.html');
      writeFileSync(file, pageOf('Bài của tôi', ARTICLE));
      const { code, told, complaint } = await start([file, '--browser', name]);
      expect(complaint).toBe('');
      expect(code).toBe(0);
      expect(told).toMatch(/Đinh Trọng Nghĩa +1× {2}Chủ tịch UBND tỉnh/);
      expect(told).toContain('2026-04-05');
      expect(told).toContain('Exported: ');
    });

    it('does the same with an address that is not on the list, and says in one line when it answers no more', async () => {
      const sites = await startSites(({ pathname }) =>
        pathname === '/bai.html' ? pageOf('Bài ở xa', ARTICLE) : undefined,
      );
      const site = `http://127.0.0.1:${sites.port}`;
      const there = await start([`${site}/bai.html`, '--browser', name]);
      expect(there).toMatchObject({ code: 0, complaint: '' });
      expect(there.told).toMatch(/Đinh Trọng Nghĩa +1× {2}Chủ tịch UBND tỉnh/);
      expect(there.told).toContain('Exported: ');
      const missing = await start([`${site}/khong-co.html`, '--browser', name]);
      expect(missing).toMatchObject({
        code: 1,
        complaint: `start: cannot open ${site}/khong-co.html: answered 404\n`,
      });
      await sites.close();
      const gone = await start([`${site}/bai.html`, '--browser', name]);
      expect(gone.complaint).toMatch(
        /^start: cannot open http:\/\/127\.0\.0\.1:\d+\/bai\.html: [A-Za-z_:]+\n$/,
      );
      expect(gone.code).toBe(1);
    });
  });
});

describe('npm start', () => {
  it('says in one line that a file is missing', async () => {
    expect(await start(['khong-co.html'])).toMatchObject({
      code: 1,
      complaint: 'start: no such file: khong-co.html\n',
    });
    expect(await start([folder])).toMatchObject({ code: 1, complaint: `start: not a file: ${folder}\n` });
  });

  it('says in one line that there is no browser', async () => {
    const { code, complaint } = await start([], {
      CHROME_PATH: '/nowhere/chrome',
      FIREFOX_PATH: '/nowhere/firefox',
    });
    expect(complaint).toMatch(/^start: No browser found\.[^\n]+\n$/);
    expect(code).toBe(1);
  });

  it('says in one line that it does not know a browser', async () => {
    const { code, complaint } = await start(['--browser', 'lynx']);
    expect(complaint).toBe('start: --browser takes chromium or firefox, not lynx\n');
    expect(code).toBe(1);
  });
});
