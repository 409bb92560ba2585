import { useState } from 'preact/hooks';
import { dayOfArticle, type Entry } from '../../lib/notes/directory.ts';
import type { Correction } from '../../lib/recognize/correction.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { nameOf } from '../about-words.ts';
import { dateWords } from '../date-words.ts';
import { useWords } from '../words.ts';
import type { BookActions } from './book-state.ts';
import { Menu } from './Menu.tsx';

/** Takes apart who was wrongly joined: names that the reader merged, or articles that are about another of the same name. */
export function Splitting(props: {
  readonly entity: EntityKey;
  readonly entry: Entry;
  readonly corrections: readonly Correction[];
  readonly on: Pick<BookActions, 'rule'>;
}) {
  const words = useWords();
  const { say } = words;
  const { entity, entry, corrections, on } = props;
  const merged = corrections.filter(
    (each) => each.what === 'same' && each.keys.some((key) => key === entity || entry.keys.includes(key)),
  );
  const apart = corrections.filter(
    (each) => each.what === 'apart' && (each.entity === entity || entity.startsWith(`${each.entity} (`)),
  );
  return (
    <Menu
      class="end"
      label={say('bookSplit')}
      content={(close) => {
        const rule = (correction: Correction, isTakenBack: boolean): void => {
          close();
          on.rule(correction, isTakenBack);
        };
        return (
          <>
            {[...merged, ...apart].map((each) => (
              <button type="button" class="btn" key={JSON.stringify(each)} onClick={() => rule(each, true)}>
                {each.what === 'same'
                  ? say('bookUnmerge', {
                      name: nameOf(each.keys.find((key) => key !== entity) ?? entity, [], words),
                    })
                  : say('bookUnsplit')}
              </button>
            ))}
            {entry.sightings.length > 1 && !entity.endsWith(')') && (
              <ByArticle
                entry={entry}
                onSplit={(articles) => rule({ what: 'apart', entity, articles }, false)}
              />
            )}
          </>
        );
      }}
    />
  );
}

function ByArticle(props: { readonly entry: Entry; onSplit(articles: readonly string[]): void }) {
  const words = useWords();
  const { say } = words;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { sightings } = props.entry;
  return (
    <fieldset class="sure">
      <legend>{say('bookSplitHint')}</legend>
      {sightings.map(({ article }) => (
        <label class="pick" key={article.id}>
          <input
            type="checkbox"
            class="box"
            checked={chosen.has(article.id)}
            onChange={({ currentTarget }) => {
              const next = new Set(chosen);
              if (currentTarget.checked) next.add(article.id);
              else next.delete(article.id);
              setChosen(next);
            }}
          />
          <span>
            <span lang="vi">{article.title}</span>{' '}
            <span class="three">{dateWords(dayOfArticle(article), words)}</span>
          </span>
        </label>
      ))}
      <button
        type="button"
        class="btn main"
        disabled={chosen.size === 0 || chosen.size === sightings.length}
        onClick={() => props.onSplit([...chosen])}
      >
        {say('bookSplitGo')}
      </button>
    </fieldset>
  );
}
