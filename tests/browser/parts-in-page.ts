import { speak } from '../../lib/browser/speak.ts';
import { Bar } from '../../lib/page/bar.ts';
import { Card } from '../../lib/page/card/card.ts';
import type { Say } from '../../lib/page/element.ts';
import { Host } from '../../lib/page/host.ts';
import { HOST_STYLE } from '../../lib/page/host-style.ts';
import { Toast } from '../../lib/page/toast.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import messages from '../../public/_locales/vi/messages.json' with { type: 'json' };

const nothing = () => undefined;
const NAME = 'Lò Văn Páo';
const LINE = `Đồng chí ${NAME}, Bí thư Đảng uỷ xã, nói.`;

/** Shows bar, card and toast in a page, in a root that axe can look into. */
export function showParts(scheme: 'light' | 'dark'): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
  const { say }: { readonly say: Say } = speak(messages, 'vi');
  const host = new Host(document, HOST_STYLE, new AbortController().signal);
  Element.prototype.attachShadow = attach;
  const line = new DOMRect(40, 40, 200, 20);
  new Bar(host, { mark: nothing, note: nothing, tag: nothing, copy: async () => true }).show(
    say,
    { first: line, last: line },
    scheme,
  );
  new Toast(host).show({ text: say('noteKept'), doings: [{ label: say('undo'), act: nothing }] }, scheme);
  const doings = { step: nothing, note: nothing, openNote: nothing, openArticle: nothing, openFile: nothing };
  const amending = { never: nothing, same: nothing, tryExtent: nothing, extent: nothing };
  const card = new Card(host, nothing);
  card.show({
    view: {
      kind: 'person',
      name: NAME,
      under: 'Cán bộ · 2 lần trong bài',
      held: { label: say('cardHeld'), kind: 'title', names: ['Bí thư Đảng uỷ xã'] },
      at: 1,
      of: 2,
      words: NAME,
      notes: [{ id: 'n1', look: 'ask', label: 'Đã hứa gì?' }],
      line: LINE,
      inLine: { start: 9, end: 9 + NAME.length },
      others: [{ key: 'person:đỗ hữu nghiễm' as EntityKey, name: 'Đỗ Hữu Nghiễm' }],
      why: ['Ngay trước đó là lời xưng “Đồng chí”.'],
    },
    spot: { line: new DOMRect(40, 160, 80, 20), right: 400 },
    say,
    scheme,
    doings: { ...doings, ...amending },
    isPinned: true,
  });
  card.tellElsewhere({
    label: say('cardElsewhere', { count: 1 }),
    articles: [{ id: 'a', title: 'Vân Lĩnh giao chỉ tiêu', when: '02/2026' }],
  });
}
