import { describe, expect, it } from 'vitest';
import { explain, isExplained, reasonsOf } from '../../lib/recognize/explain.ts';
import { PERSON_RULES } from '../../lib/recognize/rules.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

const explained = (text: string): string[] =>
  vietnamese
    .recognize({ text, publishedOn: '2026-08-20' })
    .mentions.map((mention) => `${text.slice(mention.span.start, mention.span.end)}: ${explain(mention)}`);

describe('why', () => {
  it('says for a person which rule found it, and from what', () => {
    expect(explained('Ông Trần Bá Lộc nói.')).toEqual([
      'Trần Bá Lộc: the address “Ông” stands right before it',
    ]);
    expect(explained('Lâm Thị Diễm Uyển cười.')).toEqual([
      'Lâm Thị Diễm Uyển: it begins with the surname “Lâm” and goes on in syllables of names',
    ]);
  });

  it('says for an office how its holder is known', () => {
    expect(explained('Chủ tịch nước Trần Bá Lộc tới. Chủ tịch nước phát biểu.')).toEqual([
      'Chủ tịch nước: an office, told by its own words: “Chủ tịch nước”; “Trần Bá Lộc” is named right after it, or after the row it stands in',
      'Trần Bá Lộc: an office stands right before it, “Chủ tịch nước”',
      'Chủ tịch nước: an office, told by its own words: “Chủ tịch nước”; the text says elsewhere that this is the office of “Trần Bá Lộc”',
    ]);
  });

  it('has ids without a word of any language of readers', () => {
    for (const id of Object.keys(PERSON_RULES)) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    const [mention] = vietnamese.recognize({ text: 'Ông Trần Bá Lộc nói.' }).mentions;
    expect(mention && reasonsOf(mention)).toEqual([{ id: 'person.honorific', from: 'Ông' }]);
    expect(isExplained({ id: 'person.unheard-of', from: '' })).toBe(false);
  });
});
