import { moveEdge } from '../../text/edges.ts';
import type { Span } from '../../text/span.ts';
import { make, pressable, type Say } from '../element.ts';
import { icon } from '../icon.ts';
import type { CardDoings, CardView } from './card-view.ts';

/** One face of the card's "not right…": its name, and what it holds. */
export type AmendFace = 'menu' | 'extent' | 'same' | 'why';

/** What a reader can put right, step by step; `go` turns to another face, `back` to the card. */
export function amendFace(
  name: AmendFace,
  view: CardView,
  say: Say,
  doings: CardDoings,
  ways: { readonly go: (name: AmendFace) => void; readonly back: () => void },
): readonly HTMLElement[] {
  const { go, back } = ways;
  const back_ = pressable(
    { class: 'btn' },
    [icon('left'), say('cardBack')],
    name === 'menu' ? back : () => go('menu'),
  );
  switch (name) {
    case 'menu':
      return [menu(view, say, doings, go), make('footer', {}, back_)];
    case 'extent':
      return extent(view, say, doings, back_);
    case 'same':
      return [
        make(
          'section',
          {},
          make('p', { class: 'three' }, say('cardSame')),
          make(
            'ul',
            { class: 'rows long', lang: 'vi' },
            ...view.others.map(({ key, name: other }) =>
              make(
                'li',
                {},
                pressable({ class: 'row' }, [icon('person', 'sign person'), other], () => doings.same(key)),
              ),
            ),
          ),
        ),
        make('footer', {}, back_),
      ];
    case 'why':
      return [
        make(
          'section',
          {},
          make('p', { class: 'three' }, say('cardWhy')),
          ...view.why.map((sentence) => make('p', { class: 'why' }, sentence)),
        ),
        make('footer', {}, back_),
      ];
    default:
      return name satisfies never;
  }
}

function menu(view: CardView, say: Say, doings: CardDoings, go: (name: AmendFace) => void): HTMLElement {
  const items: readonly (readonly [string, () => void])[] = [
    [say(`cardNever_${view.kind}`), doings.never],
    [say('cardExtent'), () => go('extent')],
    ...(view.others.length > 0 ? [[say('cardSame'), () => go('same')] as const] : []),
    [say('cardWhy'), () => go('why')],
  ];
  return make(
    'section',
    {},
    make(
      'ul',
      { class: 'rows' },
      ...items.map(([label, act]) => make('li', {}, pressable({ class: 'row' }, [label], act))),
    ),
  );
}

/** Words beside the mention that are shown with it. */
const AROUND = 28;

function extent(view: CardView, say: Say, doings: CardDoings, back: HTMLElement): readonly HTMLElement[] {
  const { line } = view;
  let span: Span = view.inLine;
  const words = make('p', { class: 'extent', lang: 'vi', role: 'status' });
  const save = pressable({ class: 'btn main push' }, [say('cardExtentSave')], () => doings.extent(span));
  const tell = (): void => {
    const before = line.slice(0, span.start);
    const after = line.slice(span.end);
    words.replaceChildren(
      make('span', { class: 'three' }, before.length > AROUND ? `…${before.slice(-AROUND)}` : before),
      make('b', {}, line.slice(span.start, span.end)),
      make('span', { class: 'three' }, after.length > AROUND ? `${after.slice(0, AROUND)}…` : after),
    );
    save.disabled = span.start === view.inLine.start && span.end === view.inLine.end;
  };
  const move = (edge: 'start' | 'end', by: 1 | -1, name: string, sign: 'left' | 'right'): HTMLButtonElement =>
    pressable({ class: 'icon-btn', 'aria-label': say(name), title: say(name) }, [icon(sign)], () => {
      span = moveEdge(line, span, edge, by);
      doings.tryExtent(span);
      tell();
    });
  tell();
  return [
    make(
      'section',
      {},
      words,
      make(
        'div',
        { class: 'edges' },
        make('span', { class: 'three' }, say('cardExtentStart')),
        move('start', 1, 'cardStartOut', 'left'),
        move('start', -1, 'cardStartIn', 'right'),
        make('span', { class: 'three push' }, say('cardExtentEnd')),
        move('end', -1, 'cardEndIn', 'left'),
        move('end', 1, 'cardEndOut', 'right'),
      ),
    ),
    make('footer', {}, back, save),
  ];
}
