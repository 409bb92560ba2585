import { describe, expect, it } from 'vitest';
import { type Correction, gatherCorrections, isSameCorrection } from '../../lib/recognize/correction.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { moveEdge } from '../../lib/text/edges.ts';

const key = (text: string): EntityKey => text as EntityKey;

describe('what a reader put right', () => {
  it('is gathered for the recogniser: whoever is the same as the same is the same', () => {
    const list: readonly Correction[] = [
      { what: 'never', words: 'Phước Long' },
      { what: 'never', entity: key('person:lò văn páo') },
      { what: 'extent', kind: 'title', words: 'Bí thư', instead: 'Bí thư Tỉnh ủy' },
      { what: 'same', keys: [key('a'), key('b')] },
      { what: 'same', keys: [key('c'), key('d')] },
      { what: 'same', keys: [key('b'), key('c')] },
      { what: 'own', kind: 'document', words: 'Sổ tay xanh' },
    ];
    expect(gatherCorrections(list)).toEqual({
      own: [{ kind: 'document', words: 'Sổ tay xanh' }],
      never: [{ words: 'Phước Long' }, { entity: 'person:lò văn páo' }],
      extents: [{ kind: 'title', words: 'Bí thư', instead: 'Bí thư Tỉnh ủy' }],
      same: [['a', 'b', 'c', 'd']],
    });
  });

  it('makes one person of two names, known by the one that was chosen', () => {
    const text =
      'Đồng chí Trịnh Thị Bảo Ngân, Bí thư Tỉnh ủy, phát biểu. Sau đó đồng chí Trịnh Bảo Ngân trả lời báo chí.';
    const persons = (corrections = {}) =>
      vietnamese.recognize({ text, corrections }).entities.filter(({ kind }) => kind === 'person');
    expect(persons()).toHaveLength(2);
    const [known, other] = persons().map((person) => person.key);
    if (!known || !other) throw new Error('not two');
    const one = persons(gatherCorrections([{ what: 'same', keys: [known, other] }]));
    expect(one.map((person) => [person.key, person.mentions.length])).toEqual([[known, 2]]);
  });

  it('is told apart by what it says, whatever the order of its fields', () => {
    const one: Correction = { what: 'never', words: 'x' };
    expect(isSameCorrection(one, { words: 'x', what: 'never' })).toBe(true);
    expect(isSameCorrection(one, { what: 'never', words: 'y' })).toBe(false);
  });
});

describe('an end of a mention', () => {
  const line = 'Đồng chí Lò Văn Páo, Bí thư Đảng ủy xã, nói về Kế hoạch 112-KH/TU hôm nay.';
  const on = (words: string) => ({ start: line.indexOf(words), end: line.indexOf(words) + words.length });
  it.each([
    ['Văn Páo', 'start', 1, 'Lò Văn Páo'],
    ['Lò Văn Páo', 'start', -1, 'Văn Páo'],
    ['Bí thư', 'end', 1, 'Bí thư Đảng'],
    ['Bí thư Đảng', 'end', -1, 'Bí thư'],
    ['Kế hoạch', 'end', 1, 'Kế hoạch 112-KH/TU'],
    ['Páo', 'start', -1, 'Páo'],
    ['Páo', 'end', -1, 'Páo'],
    ['Đồng chí', 'start', 1, 'Đồng chí'],
    ['hôm nay', 'end', 1, 'hôm nay'],
  ] as const)('of “%s” moved at its %s by %i leaves “%s”', (words, edge, by, expected) => {
    expect(moveEdge(line, on(words), edge, by)).toEqual(on(expected));
  });
});
