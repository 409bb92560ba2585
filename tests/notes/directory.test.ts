import { describe, expect, it } from 'vitest';
import { monthGrid, monthOn } from '../../components/notebook/month.ts';
import { ticksFor } from '../../components/notebook/ticks.ts';
import { gatherNamed, keyBy, rulingsOf, tenuresOf } from '../../lib/notes/directory.ts';
import { namedIn } from '../../lib/notes/named.ts';
import type { Article, ArticleId } from '../../lib/notes/note.ts';
import { parseArticle } from '../../lib/notes/schema.ts';
import type { Correction } from '../../lib/recognize/correction.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';

const TEXT = [
  'Sáng 12/3/2026, đồng chí Lò Văn Páo, Bí thư Tỉnh ủy Vân Lĩnh, chủ trì hội nghị.',
  'Ông Páo yêu cầu thực hiện Nghị quyết số 27-NQ/TU. Bà Đỗ Thị Sương dự.',
].join('\n');

const person = 'person:lò văn páo' as EntityKey;
const short = 'person:páo' as EntityKey;

function article(n: number, publishedOn: string, names: readonly [string, ...string[]][]): Article {
  return {
    id: `a${n}` as ArticleId,
    url: `https://bao.example/${n}`,
    title: `Bài ${n}`,
    readAt: '2026-05-01T00:00:00.000Z',
    publishedOn,
    named: names.map(([key, ...offices]) => ({
      key: key as EntityKey,
      label: key.slice(key.indexOf(':') + 1),
      count: 2,
      ...(offices.length > 0
        ? { offices: offices.map((label) => ({ key: `title:${label}` as EntityKey, label })) }
        : {}),
    })),
  };
}

const articles = [
  article(1, '2021-04-06', [[person, 'Bí thư Thị ủy']]),
  article(2, '2022-09-15', [[person, 'Bí thư Thị ủy']]),
  article(3, '2024-11-22', [[person, 'Phó Bí thư Tỉnh ủy'], ['date:2024-11-30']]),
  article(4, '2026-03-13', [[person, 'Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'], [short]]),
];
const none = { same: [], apart: [] };
const entryOf = (corrections: readonly Correction[], key: EntityKey) =>
  gatherNamed(articles, rulingsOf(corrections)).get(key);

describe('what an article names', () => {
  it('is kept with the offices held there; documents, and days the calendar knows', () => {
    const { entities } = vietnamese.recognize({ text: TEXT, publishedOn: '2026-03-13' });
    const named = namedIn(entities);
    expect(named.map(({ key, count }) => [key, count])).toEqual([
      ['date:2026-03-12', 1],
      ['person:lò văn páo', 2],
      ['document:27-nq/tu', 1],
      ['person:đỗ thị sương', 1],
    ]);
    expect(named[1]?.offices?.map(({ label }) => label)).toEqual(['Bí thư Tỉnh ủy Vân Lĩnh']);
    expect(named[3]).not.toHaveProperty('offices');
    const kept = parseArticle({ ...article(1, '2026-03-13', [[person]]), named });
    expect(kept).toMatchObject({ ok: true, value: { named } });
    expect(parseArticle({ ...article(1, '2026-03-13', [[person]]), named: [{ key: 'x' }] }).ok).toBe(false);
  });
});

describe('whom the articles name', () => {
  it('is gathered over all of them, latest article first', () => {
    const entry = entryOf([], person);
    expect(entry?.sightings.map((each) => each.article.id)).toEqual(['a4', 'a3', 'a2', 'a1']);
    expect(entry?.sightings[0]?.offices.map(({ label }) => label)).toEqual([
      'Phó Bí thư Tỉnh ủy',
      'Chủ tịch UBND tỉnh',
    ]);
    expect(entryOf([], 'date:2024-11-30' as EntityKey)?.sightings).toHaveLength(1);
  });

  it('held offices from the first article that says so to the last', () => {
    const tenures = tenuresOf(entryOf([], person) ?? { key: person, label: '', sightings: [], keys: [] });
    expect(tenures.map(({ label, from, to, isPresent }) => [label, from, to, isPresent])).toEqual([
      ['Bí thư Thị ủy', '2021-04-06', '2022-09-15', false],
      ['Phó Bí thư Tỉnh ủy', '2024-11-22', '2026-03-13', true],
      ['Chủ tịch UBND tỉnh', '2026-03-13', '2026-03-13', true],
    ]);
    expect(tenures[0]?.days).toEqual(['2021-04-06', '2022-09-15']);
  });

  it('is one where the reader merged two, and two again where that is taken back', () => {
    const merge: Correction = { what: 'same', keys: [person, short] };
    expect(entryOf([merge], person)?.sightings[0]?.count).toBe(4);
    expect(entryOf([merge], person)?.keys.toSorted()).toEqual([person, short].toSorted());
    expect(entryOf([merge], short)).toBeUndefined();
    const other: Correction = { what: 'same', keys: [short, person] };
    expect(entryOf([other], short)?.label).toBe('páo');
    expect(entryOf([], short)?.sightings).toHaveLength(1);
  });

  it('is two where the reader split off articles, each with its own offices', () => {
    const split: Correction = { what: 'apart', entity: person, articles: ['a1', 'a2'] };
    const other = keyBy(rulingsOf([split]), person, 'a1');
    expect(other).toBe('person:lò văn páo (2)');
    expect(keyBy(rulingsOf([split]), person, 'a3')).toBe(person);
    expect(keyBy(none, person, 'a1')).toBe(person);
    expect(entryOf([split], other)).toMatchObject({ label: 'lò văn páo (2)', keys: [person] });
    expect(entryOf([split], other)?.sightings.map((each) => each.article.id)).toEqual(['a2', 'a1']);
    expect(entryOf([split], person)?.sightings.map((each) => each.article.id)).toEqual(['a4', 'a3']);
  });
});

describe('a line of time', () => {
  it('is marked by years, and by months where it is short', () => {
    const long = ticksFor(['2021-04-06', '2026-03-13']);
    expect(long.ticks.map(({ label }) => label)).toEqual(['2021', '2022', '2023', '2024', '2025', '2026']);
    expect([long.from, long.to]).toEqual([Date.UTC(2021, 0), Date.UTC(2027, 0)]);
    expect(ticksFor(['2026-01-30', '2026-03-01']).ticks.map(({ label }) => label)).toEqual([
      '1/2026',
      '2/2026',
      '3/2026',
    ]);
    expect(ticksFor(['1930-02-03', '2026-01-01']).ticks.length).toBeLessThanOrEqual(8);
    expect(ticksFor(['2026-12-31']).ticks.map(({ label }) => label)).toEqual(['12/2026']);
  });
});

describe('a page of the calendar', () => {
  it('holds whole weeks from Monday, and its neighbours are a month away', () => {
    const march = monthGrid('2026-03');
    expect([march[0]?.[0]?.day, march.at(-1)?.at(-1)?.day, march.length]).toEqual([
      '2026-02-23',
      '2026-04-05',
      6,
    ]);
    expect(march.flat().filter(({ isIn }) => isIn)).toHaveLength(31);
    expect(monthGrid('2027-02')).toHaveLength(4);
    expect([monthOn('2026-01', -1), monthOn('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
  });
});
