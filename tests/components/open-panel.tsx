import { vi } from 'vitest';
import { namedFormats } from '../../components/format-names.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import type { PanelActions } from '../../components/panel/panel-state.ts';
import type { PopupState } from '../../components/popup/popup-state.ts';
import type { Words } from '../../components/words.ts';
import type { PageFlow } from '../../lib/recognize/flow.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import type { StudyDocument } from '../../lib/study/document.ts';
import type { Span } from '../../lib/text/span.ts';
import '../../components/panel/panel.css';
import { acting as actingInPopup, HOST } from './acting.ts';
import { vietnamese } from './say.ts';
import { entities, page } from './some-page.ts';
import { show } from './stage.tsx';

const SENTENCES: Readonly<Record<string, string>> = {
  'date:2026-06-30': 'ban hành kế hoạch thực hiện Nghị quyết 27 trước ngày 30/6',
  'date:2026-03-12': 'Sáng 12/3, Tỉnh ủy Vân Lĩnh họp bàn việc dân kêu nhiều nhất',
};

/** The invented page in the order it is read: mentions where its entities have them, two headings between. */
const flow: PageFlow = {
  headings: [
    { start: 250, end: 260, words: 'Làm xong thì nói, chưa xong thì ghi rõ vì sao' },
    { start: 850, end: 870, words: 'Ai chịu trách nhiệm' },
  ],
  mentions: entities
    .flatMap(({ key, kind, label, mentions }) =>
      mentions.map(({ span }, index) => {
        const mention = { ...span, entity: key, kind, index, line: span.start, words: label };
        const sentence = SENTENCES[key];
        return sentence === undefined ? mention : { ...mention, sentence };
      }),
    )
    .toSorted((a, b) => a.start - b.start),
};

export const acting = () =>
  ({
    ...actingInPopup(),
    showMention: vi.fn(async (_: EntityKey, index: number) => ({ index, count: 2 })),
    findText: vi.fn(async (query: string) =>
      /xuyên/.test(query) ? [{ start: 5, end: 30, words: 'Cả tỉnh họp xuyên trưa về việc dân kêu.' }] : [],
    ),
    exportPoints: vi.fn(),
    showSpan: vi.fn(async () => true),
  }) satisfies PanelActions;

/** Opens the panel beside a page of invented people, or in another state. */
export function openPanel(
  on: PanelActions,
  more: {
    readonly state?: PopupState;
    readonly view?: Span;
    readonly words?: Words;
    readonly documents?: readonly StudyDocument[];
  } = {},
): void {
  const words = more.words ?? vietnamese;
  show(
    <Panel
      state={more.state ?? { phase: 'page', page, host: HOST }}
      flow={flow}
      view={more.view}
      documents={more.documents ?? []}
      kinds={{ person: true, title: true, date: true, document: true }}
      formats={namedFormats(words, ['markdown', 'json'])}
      said={undefined}
      on={on}
    />,
    words,
  );
}
