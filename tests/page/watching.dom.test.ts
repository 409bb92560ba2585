import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Host } from '../../lib/page/host.ts';
import { watch } from '../../lib/page/watch.ts';
import { showBody } from './shown.ts';

let life = new AbortController();
const address = location.href;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  showBody(
    '<div id="dem">0</div><main><article id="bai"><p>một</p></article></main><footer>chân trang</footer>',
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  history.replaceState(null, '', address);
});

const part = (selector: string): Element => document.querySelector(selector) ?? document.body;
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** A watcher that counts; each reading takes `cost` ms of our own work. */
function watched(cost = 10, scope: () => Element | undefined = () => part('#bai')) {
  const count = { reads: 0, moves: 0, returns: 0, spent: 0, text: '' };
  const inner: Node[] = [];
  const watching = watch(
    document,
    {
      scope,
      inner: () => inner,
      read: async () => {
        count.reads++;
        count.spent += cost;
        count.text = part('#bai').textContent ?? '';
        return cost;
      },
      moved: () => {
        count.moves++;
      },
      restored: () => {
        count.returns++;
      },
    },
    life.signal,
  );
  return { count, inner, watching };
}

describe('a page that changes', () => {
  it('is read at once, and again when what is read has changed and rests', async () => {
    const { count } = watched();
    await pass(1);
    expect(count.reads).toBe(1);
    await pass(10_000);
    expect(count.reads).toBe(1);
    part('#bai').append('hai');
    await pass(200);
    part('#bai').append('ba');
    await pass(200);
    expect(count.reads).toBe(1);
    await pass(100);
    expect(count.reads).toBe(2);
    expect(count.text).toBe('mộthaiba');
  });

  it('is read again for any kind of change: text, attributes that hide, what the article hangs in', async () => {
    const { count } = watched();
    await pass(1_000);
    const changes: readonly (() => void)[] = [
      () => (part('#bai p').firstChild as Text).appendData('!'),
      () => part('#bai p').setAttribute('hidden', ''),
      () => part('#bai p').classList.add('gap'),
      () => part('main').setAttribute('style', 'display: none'),
      () => document.body.classList.add('toi'),
      () => document.documentElement.classList.add('toi'),
      () => part('#bai p').remove(),
      () => part('#bai').remove(),
    ];
    for (const [at, change] of changes.entries()) {
      change();
      await pass(3_000);
      expect(count.reads, String(change)).toBe(at + 2);
    }
  });

  it('is not read again for what stands elsewhere, nor for our own host', async () => {
    const { count } = watched();
    await pass(1_000);
    const host = new Host(document, '', life.signal);
    const shape = document.createElement('button');
    for (let second = 0; second < 20; second++) {
      part('#dem').textContent = String(second);
      part('footer').classList.toggle('sang');
      if (second % 2) host.remove(shape);
      else host.add(shape);
      await pass(1_000);
    }
    expect(count.reads).toBe(1);
  });

  it('is read again on any change once what was read is gone', async () => {
    let scope: Element | undefined = part('#bai');
    const { count } = watched(10, () => scope);
    await pass(1_000);
    scope.remove();
    await pass(1_000);
    expect(count.reads).toBe(2);
    part('#dem').textContent = 'khác';
    await pass(1_000);
    expect(count.reads).toBe(3);
    scope = undefined;
    part('#dem').textContent = 'khác nữa';
    await pass(1_000);
    expect(count.reads).toBe(4);
  });

  it('is read again for changes within shadow roots and frames that were read', async () => {
    const root = part('#bai').attachShadow({ mode: 'open' });
    const { count, inner } = watched();
    inner.push(root);
    await pass(1_000);
    root.append('trong bóng');
    await pass(1_000);
    expect(count.reads).toBe(2);
  });

  it('that never rests takes a bounded share of our time, and is caught up with in the end', async () => {
    const cost = 30;
    const { count } = watched(cost);
    await pass(1);
    const seconds = 20;
    for (let tenth = 0; tenth < seconds * 10; tenth++) {
      for (let node = 0; node < 20; node++) part('#bai').append('.');
      await pass(100);
    }
    expect(count.spent / (seconds * 1_000)).toBeLessThan(0.03);
    // Behind, but never stopped.
    expect(count.reads).toBeGreaterThan(10);
    await pass(3_000);
    expect(count.text.length).toBe('một'.length + seconds * 10 * 20);
  });

  it('that was dear to read is read the less often', async () => {
    const { count } = watched(500);
    await pass(1);
    for (let second = 0; second < 60; second++) {
      part('#bai').append('.');
      await pass(1_000);
    }
    expect(count.reads).toBeLessThan(5);
    expect(count.reads).toBeGreaterThan(2);
  });
});

describe('a tab that nobody sees', () => {
  const see = (state: DocumentVisibilityState): void => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  };

  it('waits until it is seen, then is read once for all that changed', async () => {
    see('hidden');
    const { count } = watched();
    for (let at = 0; at < 10; at++) {
      part('#bai').append('.');
      await pass(10_000);
    }
    expect(count.reads).toBe(0);
    see('visible');
    await pass(1_000);
    expect(count.reads).toBe(1);
    see('hidden');
    part('#bai').append('.');
    await pass(60_000);
    expect(count.reads).toBe(1);
    see('visible');
    await pass(3_000);
    expect(count.reads).toBe(2);
  });
});

describe('a page that becomes another', () => {
  it('is known by its new address, whether told by history, a fragment or a change', async () => {
    const { count } = watched();
    await pass(1_000);
    history.pushState(null, '', '/bai-2.html');
    part('#dem').textContent = 'bài 2';
    await pass(1_000);
    expect(count.moves).toBe(1);
    history.replaceState(null, '', '/bai-2.html#/phan-3');
    part('#dem').textContent = 'phần 3';
    await pass(1_000);
    expect(count.moves).toBe(2);
  });

  it('is the same while only its fragment leads elsewhere in it', async () => {
    const { count } = watched();
    await pass(1_000);
    history.replaceState(null, '', '#ket-luan');
    part('#dem').textContent = 'kết luận';
    dispatchEvent(new HashChangeEvent('hashchange'));
    await pass(1_000);
    expect(count.moves).toBe(0);
  });

  it('is known without any change of it where the browser tells of navigations', async () => {
    const { count } = watched();
    await pass(1_000);
    history.pushState(null, '', '/bai-3.html');
    await vi.waitFor(() => expect(count.moves).toBe(1), { timeout: 2_000 });
  });
});

it('a page that comes back as it was left is read again, and told so', async () => {
  const { count } = watched();
  await pass(1_000);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  await pass(1_000);
  expect(count).toMatchObject({ reads: 1, returns: 0 });
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await pass(100);
  expect(count).toMatchObject({ reads: 2, returns: 1 });
});

it('nothing is read any more once our life ends', async () => {
  const { count, watching } = watched();
  await pass(1_000);
  part('#bai').append('.');
  life.abort();
  watching.again();
  await pass(10_000);
  expect(count.reads).toBe(1);
});
