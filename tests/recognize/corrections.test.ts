import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corrections } from '../../lib/recognize/corrections.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

const read = (text: string, corrections: Corrections = {}): string[] => {
  const { mentions, entities } = vietnamese.recognize({ text, publishedOn: '2026-08-20', corrections });
  const label = new Map(entities.map((entity) => [entity.key, entity.label]));
  return mentions.map((mention) => {
    const words = `${mention.kind} ${text.slice(mention.span.start, mention.span.end)}`;
    return mention.kind === 'title' && mention.holders.length > 0
      ? `${words} = ${mention.holders.map((holder) => label.get(holder)).join(' + ')}`
      : words;
  });
};
const key = (text: string): EntityKey => text as EntityKey;

describe('the reader’s corrections', () => {
  it('add a name of the reader’s own, and an office beside it is that person’s', () => {
    const text = 'Hôm đó Sóc Nâu tới muộn. Sóc Nâu là Bí thư Tỉnh ủy, nhưng Nâu không nói gì.';
    expect(read(text)).toEqual(['title Bí thư Tỉnh ủy']);
    expect(read(text, { own: [{ kind: 'person', words: 'Sóc Nâu' }] })).toEqual([
      'person Sóc Nâu',
      'person Sóc Nâu',
      'title Bí thư Tỉnh ủy = Sóc Nâu',
      'person Nâu',
    ]);
  });

  it('add an office and a document of the reader’s own', () => {
    const text = 'Ông Lê Khắc Thuần, trưởng nhóm Bền Vững, nhắc tới Sổ tay xanh.';
    expect(
      read(text, {
        own: [
          { kind: 'title', words: 'trưởng nhóm Bền Vững' },
          { kind: 'document', words: 'Sổ tay xanh' },
        ],
      }),
    ).toEqual(['person Lê Khắc Thuần', 'title trưởng nhóm Bền Vững = Lê Khắc Thuần', 'document Sổ tay xanh']);
  });

  it('never mark words, however they are typed', () => {
    const text = 'Ông Trần Bá Lộc và ông TRẦN BÁ LỘC gặp bà Lê Thị Hoà.';
    expect(read(text, { never: [{ words: 'trần bá lộc' }] })).toEqual(['person Lê Thị Hoà']);
    expect(read(text, { never: [{ words: 'Lê Thị Hòa'.normalize('NFD') }] })).toEqual([
      'person Trần Bá Lộc',
      'person TRẦN BÁ LỘC',
    ]);
  });

  it('never mark an entity, by all its names', () => {
    const text = 'Bí thư Tỉnh ủy Đỗ Hữu Nghiễm kết luận. Ông Nghiễm yêu cầu làm ngay trong năm 2026.';
    expect(
      read(text, { never: [{ entity: key('person:đỗ hữu nghiễm') }, { entity: key('date:2026') }] }),
    ).toEqual(['title Bí thư Tỉnh ủy']);
    expect(read(text, { never: [{ entity: key('title:bí thư tỉnh ủy') }] })).not.toContain(
      'title Bí thư Tỉnh ủy = Đỗ Hữu Nghiễm',
    );
  });

  it('make two persons one, and the offices of both that one’s', () => {
    const text = 'Bí thư Tỉnh ủy Đỗ Hữu Nghiễm kết luận. Đồng chí Ba Nghĩa từng là Chủ tịch UBND tỉnh.';
    const same = [[key('person:đỗ hữu nghiễm'), key('person:ba nghĩa')]];
    expect(read(text, { same })).toEqual([
      'title Bí thư Tỉnh ủy = Đỗ Hữu Nghiễm',
      'person Đỗ Hữu Nghiễm',
      'person Ba Nghĩa',
      'title Chủ tịch UBND tỉnh = Đỗ Hữu Nghiễm',
    ]);
    const alone = vietnamese.recognize({ text: 'Ông Ba Nghĩa nói.', corrections: { same } });
    expect(alone.entities.map((entity) => `${entity.key} ${entity.label}`)).toEqual([
      'person:đỗ hữu nghiễm Ba Nghĩa',
    ]);
  });

  it('put right where a mention begins and ends', () => {
    const text = 'Ông Lê Khắc Thuần Hậu kể. Ông Lê Khắc Thuần Hậu đi.';
    expect(
      read(text, {
        extents: [{ kind: 'person', words: 'Lê Khắc Thuần Hậu', instead: 'Lê Khắc Thuần' }],
      }),
    ).toEqual(['person Lê Khắc Thuần', 'person Lê Khắc Thuần']);
  });

  it('leave mentions apart and in bounds, whatever the reader asks for', () => {
    const words = fc.constantFrom('Nghiễm', 'Đỗ Hữu', 'Bí thư', 'Bí thư Tỉnh ủy Đỗ', 'năm', '2026', '', '—');
    const kind = fc.constantFrom('person' as const, 'title' as const, 'document' as const);
    const corrections = fc.record({
      own: fc.array(fc.record({ kind, words })),
      never: fc.array(fc.record({ words })),
      extents: fc.array(fc.record({ kind, words, instead: words })),
    });
    const text = 'Bí thư Tỉnh ủy Đỗ Hữu Nghiễm kết luận. Ông Nghiễm yêu cầu làm ngay trong năm 2026.';
    fc.assert(
      fc.property(corrections, (asked) => {
        let end = 0;
        for (const { span } of vietnamese.recognize({ text, corrections: asked }).mentions) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
