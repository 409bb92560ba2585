import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'chrono-node/vi';
import { recognizeInParts } from '../../lib/recognize/in-parts.ts';
import { vietnamese } from '../../lib/recognize/vi/vietnamese.ts';
import { bundle } from '../browser/bundle.ts';
import { articles, textOf } from './articles.ts';
import { type BenchRow, print, ROWS } from './row.ts';

// `npm run bench -- recognize [--json]`: the recogniser, all four kinds, against chrono-node's Vietnamese (dates alone) and a
// charCodeAt loop over the same text, in one run on one machine.

const ARTICLE = 4_100;
const BOOK = 1_600_000;
const COLD_RUNS = 15;
const LEAST_BUSY = 60;
const ON = new Date('2026-08-20T12:00:00+07:00');

/** One contestant: what it does with a text, and how it is evaluated afresh. */
type Contestant = {
  readonly name: string;
  readonly read: (text: string) => unknown;
  readonly entry?: string;
  readonly expression?: string;
};

const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'ours',
    read: (text) => vietnamese.recognize({ text, publishedOn: '2026-08-20' }),
    entry: '../../lib/recognize/vi/vietnamese.ts',
    expression: "exports.vietnamese.recognize({ text, publishedOn: '2026-08-20' })",
  },
  {
    name: 'chrono-node/vi',
    read: (text) => parse(text, ON),
    entry: '../bench/chrono-vi.ts',
    expression: 'exports.parse(text, new Date(1787205600000))',
  },
  { name: 'charCodeAt loop', read: floor },
];

function floor(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

/** Milliseconds that this thread was at work; what others did meanwhile does not count. Told in steps: not for a few ms. */
function busy(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds for a text of an article's length, warm: the best of several rounds over all texts, many times each. */
function warm(texts: readonly string[], read: (text: string) => unknown, rounds: number): number {
  const units = texts.reduce((sum, text) => sum + text.length, 0);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = busy();
    let reads = 0;
    while (busy() - begun < LEAST_BUSY) {
      for (const text of texts) read(text);
      reads++;
    }
    times.push((busy() - begun) / reads);
  }
  return (Math.min(...times) / units) * ARTICLE;
}

/** Megabytes of UTF-16 a second. */
function throughput(text: string, ms: number): number {
  return (text.length * 2) / 1_000 / ms;
}

/** Milliseconds of one run, the better of two rounds, each as many runs as make it long enough to be told. */
function timed(run: () => unknown): number {
  const round = (): number => {
    const begun = busy();
    let runs = 0;
    for (; runs === 0 || busy() - begun < LEAST_BUSY; runs++) run();
    return (busy() - begun) / runs;
  };
  return Math.min(round(), round());
}

async function inParts(text: string): Promise<number> {
  const begun = busy();
  const steps = recognizeInParts({ text }, async (part) => vietnamese.recognize(part));
  while (!(await steps.next()).done);
  return busy() - begun;
}

type Cold = { readonly evaluate: number; readonly first: number };

/** Evaluates a bundle in new processes and reads a first article: in the middle one of all, and in the one least disturbed. */
function cold(
  code: string,
  { expression = '' }: Contestant,
  text: string,
): { readonly least: Cold; readonly middle: Cold } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, 'bundle.js'), code);
    writeFileSync(join(folder, 'article.txt'), text);
    const script = fileURLToPath(new URL('./cold.ts', import.meta.url));
    const files = [join(folder, 'bundle.js'), 'bundled', expression, join(folder, 'article.txt')];
    const runs = Array.from(
      { length: COLD_RUNS },
      () => JSON.parse(execFileSync(process.execPath, [script, ...files], { encoding: 'utf8' })) as Cold,
    );
    const sorted = runs.toSorted((a, b) => total(a) - total(b));
    return { least: sorted[0] as Cold, middle: sorted[COLD_RUNS >> 1] as Cold };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const total = ({ evaluate, first }: Cold): number => evaluate + first;

/** Bytes that stay on the heap, arrays outside it counted, after reading a thousand more articles. */
function growth(texts: readonly string[], read: (text: string) => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  for (let i = 0; i < 1_000; i++) read(texts[i % texts.length] as string);
  return held() - before;
}

async function measure(): Promise<readonly Row[]> {
  const texts = articles();
  const first = textOf(texts, ARTICLE).slice(0, ARTICLE);
  const book = textOf(texts, BOOK);
  const rows: Row[] = [];
  for (const contestant of CONTESTANTS) {
    const { name, read, entry } = contestant;
    for (let round = 0; round < 12; round++) for (const text of texts) read(text);
    const heapGrowth = growth(texts, read);
    const code = entry === undefined ? undefined : await bundle(entry, 'bundled', true);
    const start = code === undefined ? undefined : cold(code, contestant, first);
    rows.push({
      name,
      warm: warm(texts, read, 10),
      bookSpeed: throughput(
        book,
        timed(() => read(book)),
      ),
      ...(name === 'ours' ? { partsSpeed: throughput(book, await inParts(book)) } : {}),
      ...(start
        ? {
            evaluate: start.least.evaluate,
            firstArticle: start.least.first,
            cold: total(start.least),
            coldMedian: total(start.middle),
          }
        : {}),
      ...(code === undefined ? {} : { minified: code.length, gzip: gzipSync(code, { level: 9 }).length }),
      heapGrowth,
    });
  }
  return rows;
}

type Row = {
  readonly name: string;
  /** Milliseconds for 4,100 characters; and for a first article in a new process, the quickest of them and the middle one. */
  readonly warm: number;
  readonly evaluate?: number;
  readonly firstArticle?: number;
  readonly cold?: number;
  readonly coldMedian?: number;
  /** MB/s of UTF-16 on 1.6 million characters: in one piece, in parts. */
  readonly bookSpeed: number;
  readonly partsSpeed?: number;
  readonly minified?: number;
  readonly gzip?: number;
  readonly heapGrowth: number;
};

const number = (value: number | undefined, digits: number, width = 9): string =>
  (value === undefined ? '' : value.toFixed(digits)).padStart(width);

function table(rows: readonly Row[]): string {
  const least = rows.at(-1)?.warm ?? 1;
  return [
    `${ARTICLE} characters warm; first article in a new process; ${BOOK} characters`,
    'name              warm ms   × floor  evaluate     first   cold ms    median      MB/s  in parts    gzip B    heap KB',
    ...rows.map(
      (row) =>
        row.name.padEnd(16) +
        number(row.warm, 3) +
        number(row.warm / least, 0, 10) +
        number(row.evaluate, 2, 10) +
        number(row.firstArticle, 2, 10) +
        number(row.cold, 2, 10) +
        number(row.coldMedian, 2, 10) +
        number(row.bookSpeed, 1, 10) +
        number(row.partsSpeed, 1, 10) +
        number(row.gzip, 0, 10) +
        number(row.heapGrowth / 1_024, 0, 11),
    ),
  ].join('\n');
}

/** The same as rows of the table that all benchmarks share: ours beside the floor and the peer. */
function shared(rows: readonly Row[]): readonly BenchRow[] {
  const [ours, peer, least] = rows;
  if (!ours || !peer || !least) return [];
  const row = (what: string, unit: string, of: (row: Row) => number | undefined): BenchRow => {
    const [own, other, floor] = [of(ours), of(peer), of(least)];
    return {
      ...{ room: 'recognize', what, unit, ours: own ?? Number.NaN },
      ...(floor === undefined ? {} : { floor }),
      ...(other === undefined ? {} : { peers: { [peer.name]: other } }),
    };
  };
  return [
    row(`${ARTICLE} characters, warm`, 'ms', (each) => each.warm),
    row('evaluated and a first article, in a new process', 'ms', (each) => each.cold),
    row(`a microsecond’s text of ${BOOK} characters`, 'bytes', (each) => each.bookSpeed),
    row('size, gzip', 'KB', (each) => each.gzip && each.gzip / 1_024),
  ];
}

const rows = await measure();
if (ROWS) print(shared(rows));
else process.stdout.write(`${process.argv.includes('--json') ? JSON.stringify(rows) : table(rows)}\n`);
