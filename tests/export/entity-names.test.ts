import { describe, expect, it } from 'vitest';
import { entityNames } from '../../lib/export/entity-names.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { note } from '../components/some-page.ts';

const nameIn = (quote: string, key: string): string | undefined =>
  entityNames([note('n', { quote, about: [key as EntityKey] })]).get(key as EntityKey);

describe('the name of an entity', () => {
  it.each([
    ['Đồng chí Đỗ Hữu Nghiễm chủ trì', 'person:đỗ hữu nghiễm', 'Đỗ Hữu Nghiễm'],
    ['là Uỷ viên Ban Thường vụ', 'title:ủy viên ban thường vụ', 'Uỷ viên Ban Thường vụ'],
    ['theo Nghị  quyết 27–NQ/TU', 'document:nghị quyết 27-nq/tu', 'Nghị quyết 27–NQ/TU'],
    ['ĐỖ HỮU NGHIỄM'.normalize('NFD'), 'person:đỗ hữu nghiễm', 'ĐỖ HỮU NGHIỄM'],
  ])('is as the passage writes it: %s', (quote, key, name) => {
    expect(nameIn(quote, key)).toBe(name);
  });

  it.each([
    ['ông Nghiễm', 'person:đỗ hữu nghiễm', 'Đỗ Hữu Nghiễm'],
    ['', 'document:nghị quyết 27-nq/tu', 'Nghị quyết 27-NQ/TU'],
    ['', 'document:nghị quyết đại hội đảng bộ tỉnh xviii', 'Nghị quyết đại hội đảng bộ tỉnh XVIII'],
    ['', 'date:2026-06-30', '2026-06-30'],
  ])('is made from its key where the passage has it not: %s', (quote, key, name) => {
    expect(nameIn(quote, key)).toBe(name);
  });
});
