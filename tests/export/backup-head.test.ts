import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backupNames, HEAD_LENGTH, notesInBackup } from '../../lib/export/backup-head.ts';
import { json } from '../../lib/export/json.ts';
import { someBundle } from './some-bundle.ts';

const AT = '2026-08-19T01:00:00.000Z';

it('tells how many notes a backup holds by its first lines, whatever is in it', () => {
  fc.assert(
    fc.property(someBundle, (bundle) => {
      const head = json.render(bundle, AT).slice(0, HEAD_LENGTH);
      expect(notesInBackup(head)).toBe(bundle.notes.length);
    }),
  );
});

it.each([
  '',
  '{}',
  '{"format":"other","version":2,"exportedAt":"x","counts":{"articles":1,"notes":5}}',
  '{"format":"chu-giai","version":1,"exportedAt":"x","articles":[],"notes":[]}',
  '{"notes":"\\"format\\": \\"chu-giai\\" counts notes 5"}',
])('takes nothing else for one: %s', (head) => {
  expect(notesInBackup(head)).toBeUndefined();
});

it('names backups so that they stand together, each name once', () => {
  const names = [...backupNames(AT)];
  expect(names.slice(0, 3)).toEqual([
    'chu-giai-sao-luu.json',
    'chu-giai-sao-luu-2026-08-19.json',
    'chu-giai-sao-luu-2026-08-19-2.json',
  ]);
  expect(new Set(names).size).toBe(names.length);
});
