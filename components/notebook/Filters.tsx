import type { FacetName } from '../../lib/notes/find/facets.ts';
import type { Days, Filter } from '../../lib/notes/find/filter.ts';
import { STANDINGS } from '../../lib/notes/find/note-index.ts';
import { CATEGORIES } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { nameOf } from '../about-words.ts';
import { dateWords } from '../date-words.ts';
import { Icon } from '../Icon.tsx';
import { useWords, type Words } from '../words.ts';
import { defined, type Place } from './address.ts';
import type { BookActions } from './book-state.ts';
import { type Choice, Choices } from './Choices.tsx';
import { DayChoice } from './DayChoice.tsx';
import { Menu } from './Menu.tsx';

const KINDS = ['person', 'document', 'date'] as const;

/** What narrows the list: each that is set as a filled chip with a cross, the others as menus. */
export function Filters({ place, on }: { readonly place: Place; readonly on: BookActions }) {
  const words = useWords();
  const { say } = words;
  const { filter } = place;
  const narrow = (patch: { readonly [Name in keyof Filter]?: Filter[Name] | undefined }): void =>
    on.go({ ...place, filter: defined({ ...filter, ...patch }) });
  const choicesOf = (name: FacetName): readonly Choice[] =>
    on.facets(name).map(({ value, count }) => ({ value, count, label: facetLabel(name, value, words) }));
  const menu = (name: FacetName, choose: (value: string) => void) => (
    <Menu
      key={name}
      label={say(`filter_${name}`)}
      content={(close) => (
        <Choices
          choices={choicesOf(name)}
          label={say(`filter_${name}`)}
          onChoose={(value) => {
            close();
            choose(value);
          }}
        />
      )}
    />
  );
  const about = filter.about ?? [];
  return (
    <fieldset class="line wrap filters">
      <legend class="sr">{say('bookFilters')}</legend>
      {about.map((key) => (
        <SetChip
          key={key}
          label={`${say(kindWord(key))}: ${nameOf(key, [], words)}`}
          onClear={() => {
            const others = about.filter((each) => each !== key);
            narrow({ about: others.length > 0 ? others : undefined });
          }}
        />
      ))}
      {filter.article && (
        <SetChip label={say('filter_article')} onClear={() => narrow({ article: undefined })} />
      )}
      {filter.category && (
        <SetChip label={say(`category_${filter.category}`)} onClear={() => narrow({ category: undefined })} />
      )}
      {filter.site === undefined ? (
        menu('site', (site) => narrow({ site }))
      ) : (
        <SetChip label={filter.site} onClear={() => narrow({ site: undefined })} />
      )}
      {(['read', 'published'] as const).map((name) => {
        const days = filter[name];
        const choose = (chosen: Days | undefined) => narrow({ [name]: chosen });
        return days ? (
          <SetChip
            key={name}
            label={`${say(`filter_${name}`)}: ${daysWords(days, words)}`}
            onClear={() => choose(undefined)}
          />
        ) : (
          <Menu
            key={name}
            label={say(`filter_${name}`)}
            content={(close) => (
              <DayChoice
                days={days}
                onChoose={(chosen) => {
                  close();
                  choose(chosen);
                }}
              />
            )}
          />
        );
      })}
      {KINDS.map((kind) => menu(kind, (key) => narrow({ about: [...about, key as EntityKey] })))}
      {filter.tag === undefined ? (
        menu('tag', (tag) => narrow({ tag }))
      ) : (
        <SetChip label={`${say('filter_tag')}: ${filter.tag}`} onClear={() => narrow({ tag: undefined })} />
      )}
      {!filter.category && (
        <Menu
          label={say('filter_category')}
          content={(close) => (
            <Choices
              choices={CATEGORIES.map((value) => ({ value, label: say(`category_${value}`) }))}
              label={say('filter_category')}
              onChoose={(value) => {
                close();
                narrow({ category: CATEGORIES.find((each) => each === value) });
              }}
            />
          )}
        />
      )}
      {filter.standing === undefined ? (
        menu('standing', (value) => narrow({ standing: STANDINGS.find((each) => each === value) }))
      ) : (
        <SetChip
          label={facetLabel('standing', filter.standing, words)}
          onClear={() => narrow({ standing: undefined })}
        />
      )}
    </fieldset>
  );
}

/** A filter that is set; pressed it is no longer. */
function SetChip({ label, onClear }: { readonly label: string; onClear(): void }) {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="btn chip set"
      aria-label={say('bookUnfilter', { name: label })}
      onClick={onClear}
    >
      <span lang="vi">{label}</span>
      <Icon name="close" />
    </button>
  );
}

const kindWord = (key: EntityKey): 'filter_person' | 'filter_document' | 'filter_date' =>
  key.startsWith('person:')
    ? 'filter_person'
    : key.startsWith('document:')
      ? 'filter_document'
      : 'filter_date';

function facetLabel(name: FacetName, value: string, words: Words): string {
  if (name === 'site' || name === 'tag') return value;
  if (name !== 'standing') return nameOf(value as EntityKey, [], words);
  const standing = STANDINGS.find((each) => each === value) ?? 'unseen';
  return words.say(`standing_${standing}`);
}

function daysWords({ from, to }: Days, words: Words): string {
  if (from && to) return from === to ? dateWords(from, words) : dateWords(`${from}/${to}`, words);
  if (from) return words.say('bookSince', { date: dateWords(from, words) });
  return words.say('bookUntil', { date: dateWords(to ?? '', words) });
}
