import type { Entity } from '../../entity.ts';
import type {
  DateMention,
  DocumentMention,
  EntityKey,
  Mention,
  PersonMention,
  TitleMention,
} from '../../mention.ts';

/** Gathers mentions into entities, in order of first mention. `labels` gives the fullest form of each. */
export function gather(
  mentions: readonly Mention[],
  labels: ReadonlyMap<EntityKey, string>,
): readonly Entity[] {
  const groups = new Map<EntityKey, Mention[]>();
  const held = new Map<EntityKey, Map<EntityKey, string>>();
  for (const mention of mentions) {
    const group = groups.get(mention.entity);
    if (group) group.push(mention);
    else groups.set(mention.entity, [mention]);
    if (mention.kind !== 'title') continue;
    for (const holder of mention.holders) {
      const titles = held.get(holder) ?? new Map<EntityKey, string>();
      if (!titles.has(mention.entity)) titles.set(mention.entity, labels.get(mention.entity) ?? '');
      held.set(holder, titles);
    }
  }
  return [...groups].map(([key, group]) => entityOf(key, labels.get(key) ?? '', group, held.get(key)));
}

function entityOf(
  key: EntityKey,
  label: string,
  group: readonly Mention[],
  titles: ReadonlyMap<EntityKey, string> | undefined,
): Entity {
  const kind = group[0]?.kind;
  switch (kind) {
    case 'person':
      return {
        key,
        kind,
        label,
        mentions: group.filter((mention): mention is PersonMention => mention.kind === 'person'),
        titles: fullest([...(titles ?? [])]),
      };
    case 'title': {
      const mentions = group.filter((mention): mention is TitleMention => mention.kind === 'title');
      return {
        key,
        kind,
        label,
        mentions,
        holders: [...new Set(mentions.flatMap(({ holders }) => holders))],
      };
    }
    case 'date': {
      const mentions = group.filter((mention): mention is DateMention => mention.kind === 'date');
      const value = mentions[0]?.value;
      return { key, kind, label, mentions, ...(value === undefined ? {} : { value }) };
    }
    case 'document':
      return {
        key,
        kind,
        label,
        mentions: group.filter((mention): mention is DocumentMention => mention.kind === 'document'),
      };
    default:
      throw new Error(`gather: an entity without mentions: ${key}`);
  }
}

/** The offices of one person without those that another of them says more fully: `Bộ trưởng` beside `Bộ trưởng Bộ Nội vụ`. */
function fullest(
  titles: readonly (readonly [EntityKey, string])[],
): readonly { readonly key: EntityKey; readonly label: string }[] {
  if (titles.length < 2) return titles.map(([key, label]) => ({ key, label }));
  const shorter = new Set<string>();
  for (const [key] of titles) {
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) shorter.add(key.slice(0, at));
  }
  return titles.filter(([key]) => !shorter.has(key)).map(([key, label]) => ({ key, label }));
}
