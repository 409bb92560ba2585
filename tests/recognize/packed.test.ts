import { expect, it } from 'vitest';
import { pack, unpack } from '../../lib/recognize/packed.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

const TEXT =
  'Sáng 13/3/2026, đồng chí Trịnh Thị Bảo Ngân, Bí thư Tỉnh uỷ Vân Lĩnh chủ trì hội nghị.\nBà Ngân nhắc lại Nghị quyết số 68-NQ/TW. Đồng chí Bí thư Tỉnh uỷ cảm ơn ông Lương Đình Khải, Chủ tịch HĐND tỉnh.\nÔng Khải hứa xong trước ngày 13/3/2026.';

it('a recognition is the same after it was packed, sent and unpacked, with each mention sent once', () => {
  const found = vietnamese.recognize({ text: TEXT, publishedOn: '2026-03-13' });
  expect(found.entities.length).toBeGreaterThan(4);
  const sent = JSON.stringify(pack(found));
  expect(unpack(JSON.parse(sent))).toEqual(found);
  expect(sent.split('"span"').length - 1).toBe(found.mentions.length);
});

it('an unpacked entity shares its mentions with the list of all', () => {
  const { mentions, entities } = unpack(pack(vietnamese.recognize({ text: TEXT })));
  for (const entity of entities) for (const each of entity.mentions) expect(mentions).toContain(each);
});
