import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NEWS } from '../../components/news.ts';
import { ROOT } from '../source-tree.ts';

it('says what is new in the version at hand', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(NEWS[0]?.version).toBe(version);
  expect(NEWS.every(({ lines }) => lines.length > 0)).toBe(true);
});
