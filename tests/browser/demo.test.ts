import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../source-tree.ts';
import { findBrowser } from './find-browser.ts';
import { pageOf } from './web.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chu-giai-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs `npm start -- …` as on a machine with no display. */
function start(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const run = spawnSync(process.execPath, ['tests/browser/demo.ts', ...args, '--out', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...environment },
  });
  return { code: run.status, told: run.stdout, complaint: run.stderr };
}

describe.each(['chromium', 'firefox'] as const)('npm start, in %s', (name) => {
  describe.skipIf(!findBrowser(name))('with that browser there', () => {
    it('reads our sample article, takes a note away and leaves pictures', () => {
      const { code, told, complaint } = start(['--browser', name]);
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

    it('does the same with a file of the reader’s', () => {
      const file = join(folder, 'bài của tôi.html');
      writeFileSync(
        file,
        pageOf(
          'Bài của tôi',
          '<h1>Bài của tôi</h1><p>Ngày 5/4/2026, ông Đinh Trọng Nghĩa, Chủ tịch UBND tỉnh ký Kế hoạch số 12/KH-UBND về chuyển đổi số.</p>',
        ),
      );
      const { code, told, complaint } = start([file, '--browser', name]);
      expect(complaint).toBe('');
      expect(code).toBe(0);
      expect(told).toMatch(/Đinh Trọng Nghĩa +1× {2}Chủ tịch UBND tỉnh/);
      expect(told).toContain('2026-04-05');
      expect(told).toContain('Exported: ');
    });

    it('says in one line that nobody answers at an address', () => {
      const { code, complaint } = start(['http://127.0.0.1:9/', '--browser', name]);
      expect(complaint).toMatch(/^start: cannot open http:\/\/127\.0\.0\.1:9\/: [^\n]+\n$/);
      expect(code).toBe(1);
    });
  });
});

describe('npm start', () => {
  it('says in one line that a file is missing', () => {
    expect(start(['khong-co.html'])).toMatchObject({
      code: 1,
      complaint: 'start: no such file: khong-co.html\n',
    });
    expect(start([folder])).toMatchObject({ code: 1, complaint: `start: not a file: ${folder}\n` });
  });

  it('says in one line that there is no browser', () => {
    const { code, complaint } = start([], {
      CHROME_PATH: '/nowhere/chrome',
      FIREFOX_PATH: '/nowhere/firefox',
    });
    expect(complaint).toMatch(/^start: No browser found\.[^\n]+\n$/);
    expect(code).toBe(1);
  });

  it('says in one line that it does not know a browser', () => {
    const { code, complaint } = start(['--browser', 'lynx']);
    expect(complaint).toBe('start: --browser takes chromium or firefox, not lynx\n');
    expect(code).toBe(1);
  });
});
