import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answer } from './answer.ts';
import { type Article, type Figures, rates, score } from './score.ts';

/** Reads a folder of labelled articles and our answers to them; `keep` chooses by the article's place in the folder. */
export function evaluate(folder: string, keep: (place: number) => boolean = () => true): Figures {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const pairs = files
    .filter((_, place) => keep(place))
    .map((name) => {
      const gold: Article & { published?: string | null } = JSON.parse(
        readFileSync(join(folder, name), 'utf8'),
      );
      const { mentions } = answer({
        text: gold.text,
        ...(gold.published ? { publishedOn: gold.published } : {}),
      });
      return { gold, found: mentions };
    });
  return score(pairs);
}

/** `npm run evaluate -- FOLDER [--errors] [--held-out | --seen] [--json]`: every third article is held out from who writes the rules. */
function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      errors: { type: 'boolean' },
      json: { type: 'boolean' },
      'held-out': { type: 'boolean' },
      seen: { type: 'boolean' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write(
      `evaluate: ${folder ?? 'name a folder of labelled articles'}${folder ? ' is not there' : ''}\n`,
    );
    process.exitCode = 1;
    return;
  }
  const keep = (place: number): boolean =>
    values['held-out'] ? place % 3 === 0 : values.seen ? place % 3 !== 0 : true;
  const figures = evaluate(folder, keep);
  process.stdout.write(values.json ? `${asJson(figures)}\n` : `${asTable(figures)}\n`);
  if (values.errors) process.stdout.write(`${figures.errors.join('\n')}\n`);
}

const cell = (value: number): string => value.toFixed(1).padStart(6);

function asTable({ kinds, links }: Figures): string {
  const lines = ['              gold   found | exact    P      R     F1 | overlap  P      R     F1'];
  for (const [kind, { gold, found, exact, overlap }] of kinds) {
    const e = rates(exact, found, gold);
    const o = rates(overlap, found, gold);
    lines.push(
      `${kind.padEnd(10)} ${String(gold).padStart(7)} ${String(found).padStart(7)} |      ${cell(e.p)} ${cell(e.r)} ${cell(e.f)} |      ${cell(o.p)} ${cell(o.r)} ${cell(o.f)}`,
    );
  }
  for (const [link, { gold, found, right }] of links) {
    const e = rates(right, found, gold);
    lines.push(
      `${link.padEnd(12)} ${String(gold).padStart(5)} ${String(found).padStart(7)} |      ${cell(e.p)} ${cell(e.r)} ${cell(e.f)} |`,
    );
  }
  return lines.join('\n');
}

function asJson({ kinds, links }: Figures): string {
  const result: Record<string, { exact: number; overlap?: number }> = {};
  for (const [kind, { gold, found, exact, overlap }] of kinds) {
    result[kind] = { exact: rates(exact, found, gold).f, overlap: rates(overlap, found, gold).f };
  }
  for (const [link, { gold, found, right }] of links) result[link] = { exact: rates(right, found, gold).f };
  return JSON.stringify(result);
}

if (import.meta.main) main();
