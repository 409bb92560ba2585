import { dayOfArticle, type Entry, isOfficialEntry, tenuresOf } from '../../lib/notes/directory.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { nameOf } from '../about-words.ts';
import { dateWords } from '../date-words.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { useWords } from '../words.ts';
import { viewHash } from './address.ts';
import type { BookActions, BookState } from './book-state.ts';
import { Choices } from './Choices.tsx';
import { Menu } from './Menu.tsx';
import { Splitting } from './Splitting.tsx';

/** Whom or what a file is on, on what it rests, and what can be put right about it. */
export function AboutHead(props: {
  readonly entity: EntityKey;
  readonly entry: Entry | undefined;
  readonly state: BookState;
  readonly on: BookActions;
}) {
  const words = useWords();
  const { say } = words;
  const { entity, entry, state, on } = props;
  const kind = kindOf(entity);
  const label = kind === 'date' ? nameOf(entity, [], words) : (entry?.label ?? nameOf(entity, [], words));
  const present = entry ? tenuresOf(entry).filter(({ isPresent }) => isPresent) : [];
  const days = entry?.sightings.map(({ article }) => dayOfArticle(article)) ?? [];
  const [first, last] = [days.at(-1), days[0]];
  const view = kind === 'person' ? 'officials' : kind === 'document' ? 'documents' : 'calendar';
  return (
    <header class={`about k-${kind}`}>
      <p>
        <a href={viewHash(view)}>{say(`book_${view}`)}</a>
      </p>
      <div class="spread wrap">
        <div class="line">
          <Icon name={kind} class="sign" />
          <div>
            <h1 lang="vi">{label}</h1>
            {present.length > 0 && (
              <p class="two" lang="vi">
                {present.map((each) => each.label).join(', ')}
              </p>
            )}
            {entry && first && last && (
              <p class="three">
                {say('bookRests', {
                  count: entry.sightings.length,
                  days: dateWords(first === last ? first : `${first}/${last}`, words),
                })}
              </p>
            )}
          </div>
        </div>
        {kind === 'document' && (
          <button type="button" class="btn" onClick={() => void navigator.clipboard.writeText(label)}>
            <Icon name="copy" />
            {say('bookCopyCite')}
          </button>
        )}
        {kind === 'person' && entry && (
          <div class="line wrap">
            <Menu
              class="end"
              label={say('bookMerge')}
              content={(close) => (
                <Choices
                  choices={[...(state.names?.values() ?? [])]
                    .filter((each) => each.key !== entity && isOfficialEntry(each))
                    .map((each) => ({ value: each.key, label: each.label, count: each.sightings.length }))}
                  label={say('bookFind_person')}
                  onChoose={(other) => {
                    close();
                    on.rule({ what: 'same', keys: [entity, other as EntityKey] }, false);
                  }}
                />
              )}
            />
            <Splitting entity={entity} entry={entry} corrections={state.corrections} on={on} />
          </div>
        )}
      </div>
    </header>
  );
}

function kindOf(entity: EntityKey): Extract<IconName, 'person' | 'document' | 'date' | 'title'> {
  const kind = entity.slice(0, entity.indexOf(':'));
  return kind === 'document' || kind === 'date' || kind === 'title' ? kind : 'person';
}
