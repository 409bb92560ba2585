import { make, pressable, type Say } from '../element.ts';
import { icon } from '../icon.ts';
import { shape } from '../shape.ts';
import type { CardDoings, CardView, Elsewhere } from './card-view.ts';

/** What every face of a card begins with: who it is, and the way out. */
export function head(view: CardView, say: Say, close: () => void): HTMLElement {
  return make(
    'header',
    {},
    icon(view.kind, `sign ${view.kind}`),
    make(
      'div',
      { class: 'grow' },
      make('h2', { lang: 'vi' }, view.name),
      make('p', { class: 'three' }, view.under),
    ),
    pressable(
      { class: 'icon-btn', 'aria-label': say('close'), title: say('close'), 'aria-keyshortcuts': 'Escape' },
      [icon('close')],
      close,
    ),
  );
}

/** What a card tells at first, below its head. */
export function face(
  view: CardView,
  say: Say,
  doings: CardDoings,
  amend: () => void,
): readonly HTMLElement[] {
  const { held, notes } = view;
  return [
    ...(held.names.length === 0
      ? []
      : [
          make(
            'section',
            { 'aria-label': held.label },
            make(
              'ul',
              { class: 'held', lang: 'vi' },
              ...held.names.map((name) =>
                make('li', {}, icon(held.kind, `sign ${held.kind}`), make('span', {}, name)),
              ),
            ),
          ),
        ]),
    step(view, say, doings),
    ...(notes.length === 0
      ? []
      : [
          make(
            'section',
            {},
            make('p', { class: 'three' }, say('cardNotes')),
            make(
              'ul',
              { class: 'rows' },
              ...notes.map(({ id, look, label }) =>
                make(
                  'li',
                  {},
                  pressable({ class: 'row' }, [shape(look), make('span', {}, label)], () =>
                    doings.openNote(id),
                  ),
                ),
              ),
            ),
          ),
        ]),
    make('div', { class: 'elsewhere' }),
    make(
      'footer',
      {},
      pressable({ class: 'btn', 'aria-keyshortcuts': 'N' }, [icon('write'), say('note')], doings.note),
      pressable({ class: 'btn' }, [icon('person'), say('cardFile')], doings.openFile),
      pressable({ class: 'btn push' }, [icon('flag'), say('cardAmend')], amend),
    ),
  ];
}

function step({ at, of, words }: CardView, say: Say, doings: CardDoings): HTMLElement {
  const button = (name: 'cardPrevious' | 'cardNext', key: string, by: 1 | -1): HTMLButtonElement =>
    pressable(
      {
        class: 'icon-btn',
        'aria-label': say(name),
        title: say('barKey', { label: say(name), key }),
        'aria-keyshortcuts': key,
      },
      [icon(by > 0 ? 'down' : 'up')],
      () => doings.step(by),
    );
  return make(
    'div',
    { class: 'step' },
    make(
      'p',
      { class: 'grow', role: 'status' },
      say('cardStep', { at, of }),
      ': ',
      make('q', { class: 'two', lang: 'vi' }, words),
    ),
    ...(of > 1 ? [button('cardPrevious', 'K', -1), button('cardNext', 'J', 1)] : []),
  );
}

/** The other articles that a card comes to know of. */
export function elsewhere({ label, articles }: Elsewhere, doings: CardDoings): HTMLElement {
  return make(
    'section',
    {},
    make('p', { class: 'three' }, label),
    make(
      'ul',
      { class: 'rows', lang: 'vi' },
      ...articles.map(({ id, title, when }) =>
        make(
          'li',
          {},
          pressable(
            { class: 'row' },
            [make('span', { class: 'grow' }, title), make('span', { class: 'three' }, when)],
            () => doings.openArticle(id),
          ),
        ),
      ),
    ),
  );
}
