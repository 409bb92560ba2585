import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { json } from '../../lib/export/json.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import { ROOT } from '../source-tree.ts';

const AT = '2026-08-19T01:00:00.000Z';
const folder = mkdtempSync(join(tmpdir(), 'chu-giai-'));
afterAll(() => rmSync(folder, { recursive: true }));
const article = makeArticle({ url: 'https://baovanlinh.vn/1.html', title: 'Nói đi đôi với làm' }, AT);
const note = makeNote({ id: 'n1', article: article.id, now: AT, quote: 'Giảm 10 %' });
const backup = join(folder, 'sao-luu.json');
writeFileSync(
  backup,
  json.render({ articles: [article], notes: [note, { ...note, id: '' as typeof note.id }] }, AT),
);

const command = (name: string, ...more: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [`tests/corpus/${name}.ts`, ...more], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
};

describe('npm run export', () => {
  it('writes a backup as another file, and says what it could not read', () => {
    const out = join(folder, 'bai.docx');
    const done = command('export', backup, '--format', 'docx', '--out', out);
    expect(done).toMatchObject({ status: 0, stdout: '', stderr: expect.stringContaining('note 1 left out') });
    const parts = unzipSync(new Uint8Array(readFileSync(out)));
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('Giảm 10 %');
  });

  it('gives one clear line for what it cannot do', () => {
    expect(command('export', backup, '--format', 'pdf')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^export: no format pdf; there is markdown\|.*\|csl\n$/),
    });
    expect(command('export', join(folder, 'không có'), '--format', 'csv')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^export: cannot read .*\n$/),
    });
  });
});

describe('npm run import', () => {
  it('reports what a file would bring, row by row', () => {
    const { stdout, status } = command('import', backup, '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'ours',
      articles: 1,
      new: 1,
      same: 0,
      changed: 0,
      drafts: 0,
      corrections: 0,
      unreadable: [{ what: 'note', at: 1, reason: 'id: empty' }],
    });
  });

  it('tells what else a backup has', () => {
    const whole = join(folder, 'day-du.json');
    const extras = {
      drafts: [{ note: { ...note, body: 'dở' }, article, isNew: false }],
      corrections: [{ what: 'never', words: 'Nhà Máy' }],
      settings: {},
    };
    writeFileSync(whole, json.render({ articles: [article], notes: [note], extras }, AT));
    expect(command('import', whole).stdout).toBe(
      'ours: 1 articles; notes: 1 new, 0 same, 0 changed; 1 drafts; 1 corrections; 0 unreadable\n',
    );
  });

  it('refuses what is no text, in one line', () => {
    const picture = join(folder, 'anh.png');
    writeFileSync(picture, new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    expect(command('import', picture)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `import: ${picture} is no text in UTF-8\n`,
    });
  });
});
