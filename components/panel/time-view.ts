import type { PageFlow } from '../../lib/recognize/flow.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { finder } from '../../lib/text/search.ts';
import { boundsOf, inTime } from '../date-order.ts';
import { dateWords } from '../date-words.ts';
import type { PageView } from '../popup/page-view.ts';
import type { Words } from '../words.ts';

/** One date of the article: a day, a period, what was still to come when it was written; or the article's own day. */
export type Moment = {
  readonly shape: 'day' | 'span' | 'ahead' | 'now';
  readonly value: string;
  readonly label: string;
  /** Absent for the article's own day. */
  readonly key?: EntityKey;
  readonly sentence?: string;
  readonly count: number;
};

/** The article's dates in order of time, its own among them. */
export function momentsOf(page: PageView, flow: PageFlow, query: string, words: Words): readonly Moment[] {
  const finds = finder(query);
  const { publishedOn } = page.article;
  const sentences = new Map(
    flow.mentions.toReversed().map(({ entity, sentence }) => [entity, sentence] as const),
  );
  const dates = page.entities.flatMap((each): Moment[] => {
    if (each.kind !== 'date' || each.value === undefined) return [];
    const label = dateWords(each.value, words);
    const sentence = sentences.get(each.key);
    if (!finds([label, each.label, sentence ?? ''].join(' '))) return [];
    const shape = shapeOf(each.value, publishedOn);
    const moment = { shape, value: each.value, label, key: each.key, count: each.count };
    return [sentence === undefined ? moment : { ...moment, sentence }];
  });
  const own: Moment[] =
    publishedOn === undefined || dates.length === 0
      ? []
      : [{ shape: 'now', value: publishedOn, label: dateWords(publishedOn, words), count: 0 }];
  return [...dates, ...own].toSorted((a, b) => inTime(a.value, b.value));
}

function shapeOf(value: string, publishedOn: string | undefined): Moment['shape'] {
  if (publishedOn !== undefined && boundsOf(value).from > boundsOf(publishedOn).to) return 'ahead';
  return /^-?\d{4}-\d\d-\d\d$/.test(value) && !/-(?:2[1-4]|3[3-6])-/.test(value) ? 'day' : 'span';
}

/** Where moments lie on a line of time, as shares of its length; those before our era are not on it. */
export function onLine(moments: readonly Moment[]): readonly (Moment & { from: number; to: number })[] {
  const placed = moments.flatMap((each) => {
    const { from, to } = boundsOf(each.value);
    const [begin, end] = [yearsOf(from), yearsOf(to)];
    return begin === undefined || end === undefined ? [] : [{ ...each, from: begin, to: end }];
  });
  const first = Math.min(...placed.map(({ from }) => from));
  const length = Math.max(...placed.map(({ to }) => to)) - first;
  if (placed.length < 2 || length <= 0) return [];
  return placed.map((each) => ({
    ...each,
    from: (each.from - first) / length,
    to: (each.to - first) / length,
  }));
}

/** `02026-03-12` → 2026.19 */
function yearsOf(sortable: string): number | undefined {
  const [, year, month, day] = /^0(\d{4})-(\d\d)-(\d\d)$/.exec(sortable) ?? [];
  return year === undefined ? undefined : Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}
