import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../lib/export/html-escape.ts';
import { ROOT } from './source-tree.ts';
import { lockedPackages, type Shipped, shippedIn } from './supply.ts';

/** Comes without a text of its own: it is a part of another package, which has it. */
const PART_OF: Readonly<Record<string, string>> = { '@wxt-dev/browser': 'wxt' };

/** The page that we ship: the texts of all licences, ours first. It holds no style and no script, as our pages' policy wants it. */
export function licencePage(): string {
  const own = section('Chú Giải', readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  const others = shippedIn(lockedPackages()).map((each) => section(titleOf(each), textsOf(each)));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Chú Giải: licences</title>
</head>
<body>
<main>
<h1>Licences</h1>
${[own, ...others].join('\n')}
</main>
</body>
</html>
`;
}

const titleOf = ({ name, version, licence }: Shipped): string => `${name} ${version} (${licence})`;

/** What lies in a package as LICENSE, NOTICE and the like. */
function textsOf({ name }: Shipped): string {
  const folder = join(ROOT, 'node_modules', PART_OF[name] ?? name);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice|copying)(?:\.|$)/i.test(file));
  if (files.length === 0) throw new Error(`${name}: no text of its licence in the package`);
  return files.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n\n');
}

/** A heading and the text, paragraph by paragraph: its lines are as long as the window has room. */
function section(title: string, text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return `<h2>${escapeHtml(title)}</h2>\n${paragraphs.map((each) => `<p>${escapeHtml(each.trim())}</p>`).join('\n')}`;
}
