import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../source-tree.ts';
import { ARTICLE } from './article.ts';

const folder = mkdtempSync(join(tmpdir(), 'anchor-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, content?: unknown): { out: unknown; error: string; code: number | null } {
  const path = join(folder, 'cases.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content ?? null));
  const done = spawnSync(
    'npm',
    ['run', '--silent', command, '--', ...(content === undefined ? [] : [path])],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return {
    out: done.stdout === '' ? undefined : JSON.parse(done.stdout),
    error: done.stderr,
    code: done.status,
  };
}

it('describe tells anchors, find finds them: in an article that has changed', { timeout: 60_000 }, () => {
  const spans = ['Lò Thị Ngân', '31 đơn vị sự nghiệp', 'nói rõ, nói sớm với cán bộ'].map((quote) => {
    const start = ARTICLE.indexOf(quote);
    return { text: ARTICLE, start, end: start + quote.length };
  });
  const anchors = run('describe', spans);
  expect(anchors).toMatchObject({ code: 0, error: '' });
  const now = `Tin mới: ${ARTICLE.replace('31 đơn vị', '30 đơn vị').replace(', không để ai nghe tin qua mạng xã hội', '')}`;
  const cases = (anchors.out as readonly unknown[]).map((anchor) => ({ text: now, anchor }));
  const found = run('find', [
    ...cases,
    { text: 'Tin khác', anchor: { exact: 'Lò Thị Ngân', start: 0, end: 11 } },
  ]);
  expect(found).toEqual({
    code: 0,
    error: '',
    out: [
      { state: 'found', start: (spans[0]?.start ?? 0) + 9, end: (spans[0]?.end ?? 0) + 9 },
      { state: 'changed', start: (spans[1]?.start ?? 0) + 9, end: (spans[1]?.end ?? 0) + 9 },
      { state: 'found', start: (spans[2]?.start ?? 0) + 9, end: (spans[2]?.end ?? 0) + 9 },
      { state: 'lost' },
    ],
  });
});

it('both say in one line what is wrong with a file', { timeout: 60_000 }, () => {
  expect(run('find')).toMatchObject({ code: 1, error: 'find: name a file of cases (JSON)\n' });
  expect(run('find', '{').error).toMatch(/^find: .*cases\.json is no JSON\n$/);
  expect(run('find', [{ text: 'a', anchor: { prefix: 'b' } }])).toMatchObject({
    code: 1,
    error: 'find: case 0: an anchor needs quote or exact\n',
  });
  expect(run('describe', [{ text: 'một', start: 2, end: 9 }])).toMatchObject({
    code: 1,
    error: 'describe: case 0: no span 2–9 in a text of 3 units\n',
  });
});
