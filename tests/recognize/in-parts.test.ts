import { describe, expect, it } from 'vitest';
import { LONGEST_PART, recognizeInParts } from '../../lib/recognize/in-parts.ts';
import type { Recognition, Source } from '../../lib/recognize/language.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

async function read(source: Source): Promise<Recognition | undefined> {
  const steps = recognizeInParts(source, async (part) => vietnamese.recognize(part));
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

const LINE = 'Chủ tịch nước Trần Bá Lộc tới thăm. Ông Lộc tặng quà hôm 19/8.\n';

describe('a text in parts', () => {
  it('names what the same text in one piece names, each entity once with all its mentions', async () => {
    const text = LINE.repeat(Math.ceil((LONGEST_PART * 1.2) / LINE.length));
    const whole = vietnamese.recognize({ text, publishedOn: '2026-08-20' });
    const parts = await read({ text, publishedOn: '2026-08-20' });
    expect(parts?.mentions).toEqual(whole.mentions);
    expect(parts?.entities).toEqual(whole.entities);
  });

  it('hands on the text, its day and the corrections, and nothing else that a page has', async () => {
    const page = { url: 'https://bao.example/1', title: 'Thăm', publishedOn: '2026-08-20', text: LINE };
    const asked: Source[] = [];
    await recognizeInParts(page, async (part) => {
      asked.push(part);
      return undefined;
    }).next();
    expect(asked).toEqual([{ text: LINE, publishedOn: '2026-08-20' }]);
  });

  it('heeds the reader’s corrections in each part', async () => {
    const text = LINE.repeat(Math.ceil((LONGEST_PART * 1.2) / LINE.length));
    const found = await read({ text, corrections: { never: [{ words: 'Trần Bá Lộc' }, { words: 'Lộc' }] } });
    expect(found?.mentions.filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(found?.mentions.length).toBeGreaterThan(0);
  });
});
