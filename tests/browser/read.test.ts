import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../source-tree.ts';
import { findBrowser } from './find-browser.ts';

const ADDRESS = 'https://baovanlinh.example/chinh-tri/bai-1.html?utm_source=thu';
const PAGE = `<!doctype html><html lang="vi"><head><title>Khai giảng - Báo Vân Lĩnh</title>
  <meta property="og:site_name" content="Báo Vân Lĩnh"><link rel="canonical" href="/chinh-tri/bai-1.html">
  <script type="application/ld+json">{"@type":"NewsArticle","headline":"Khai giảng","datePublished":"2026-03-13T23:30:00Z","author":{"name":"Kiều Thu Hoài"}}</script>
  <script>document.title = 'Kịch bản đã chạy';</script></head>
  <body><nav><a href="/">Trang chủ</a></nav><article><h1>Khai giảng lớp bồi dưỡng</h1>
  <p>Ông Th&#7883;nh ký Nghị định số <a href="/vb">12/2026/NĐ-CP</a>.<br>Lớp học có hơn ba trăm học viên của các sở, ngành và mười hai huyện, thị xã trong toàn tỉnh.</p>
  </article></body></html>`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chu-giai-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run --silent read -- …`, as in the README. */
function read(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/browser/read.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { status, stdout, stderr };
}
const saved = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe.skipIf(!findBrowser('chromium'))('npm run read, in chromium', () => {
  it('prints what a saved page says of itself and what a reader reads on it', () => {
    const { status, stdout, stderr } = read([saved('bài.html', PAGE), '--url', ADDRESS]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      title: 'Khai giảng lớp bồi dưỡng',
      author: 'Kiều Thu Hoài',
      site: 'Báo Vân Lĩnh',
      publishedOn: '2026-03-14',
      canonicalUrl: 'https://baovanlinh.example/chinh-tri/bai-1.html',
      text: [
        'Khai giảng lớp bồi dưỡng',
        'Ông Thịnh ký Nghị định số 12/2026/NĐ-CP.',
        'Lớp học có hơn ba trăm học viên của các sở, ngành và mười hai huyện, thị xã trong toàn tỉnh.',
      ].join('\n'),
    });
  });

  it('reads an old encoding that the page names, and a page without an address', () => {
    // The bytes of these letters are those of `Đăng` in Vietnamese Windows.
    const html = '<!doctype html><meta charset="windows-1258"><title>Ðãng</title><p>x</p>';
    const { status, stdout } = read([saved('cu.html', Buffer.from(html, 'latin1'))]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ title: 'Đăng' });
  });
});

describe('npm run read', () => {
  it('gives one clear line for what it cannot do', () => {
    expect(read([])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^read: which page\?.*\n$/) });
    expect(read(['không-có.html'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'read: no such file: không-có.html\n',
    });
    const page = saved('trang.html', PAGE);
    expect(read([page, '--url', 'báo'])).toMatchObject({ status: 1, stderr: 'read: not an address: báo\n' });
    expect(read([page], { CHROME_PATH: '/nowhere/chrome' })).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^read: no Chromium found.*\n$/),
    });
  });
});
