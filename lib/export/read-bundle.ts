import type { Article, ArticleId, Note, NoteId } from '../notes/note.ts';
import { isSameArticle, isSameNote } from '../notes/same.ts';
import { type Parsed, parseArticle, parseNote } from '../notes/schema.ts';
import type { Bundle } from './format.ts';
import { bareArticle } from './in-articles.ts';
import { FILE_VERSION, OURS } from './json.ts';

/** The most a file may hold, in UTF-16 units or bytes: some 100,000 long notes. Checked before a file is read. */
export const MOST = 64 * 1024 * 1024;
const DEEPEST = 16;

/** A record of a file that could not be read, by its place in its list, counted from 0. */
export type Unread = { readonly what: 'note' | 'article'; readonly at: number; readonly reason: string };

/** Why a file is none that we can bring in. */
export type BadFile = 'too-big' | 'truncated' | 'not-ours' | 'newer' | 'too-deep';

/** What a file holds, record by record; or why nothing of it can be used. */
export type BundleRead =
  | { readonly ok: true; readonly bundle: Bundle; readonly unreadable: readonly Unread[] }
  | { readonly ok: false; readonly why: BadFile };

/** Reads a file of our own (`json`). One bad record never makes others vanish; a note whose article is missing keeps its address. */
export function readBundle(text: string): BundleRead {
  if (text.length > MOST) return { ok: false, why: 'too-big' };
  if (depthOf(text) > DEEPEST) return { ok: false, why: 'too-deep' };
  const file = fileIn(text.replace(/^\ufeff/, ''));
  if (typeof file === 'string') return { ok: false, why: file };

  const unreadable: Unread[] = [];
  const articles = new Map<ArticleId, Article>();
  const notes = new Map<NoteId, Note>();
  gather('article', file.articles, parseArticle, isSameArticle, articles, unreadable);
  gather('note', file.notes, parseNote, isSameNote, notes, unreadable);
  for (const note of notes.values()) {
    if (!articles.has(note.article)) articles.set(note.article, bareArticle(note));
  }
  return { ok: true, bundle: { articles: [...articles.values()], notes: [...notes.values()] }, unreadable };
}

function fileIn(text: string): { articles: readonly unknown[]; notes: readonly unknown[] } | BadFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // Ours begins with its sign: if that much is there, the rest was cut off or damaged on the way.
    return new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${OURS}"`).test(text) ? 'truncated' : 'not-ours';
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== OURS)
    return 'not-ours';
  if (!('version' in file) || typeof file.version !== 'number') return 'not-ours';
  if (file.version > FILE_VERSION) return 'newer';
  const { articles, notes } = { articles: undefined, notes: undefined, ...file };
  return Array.isArray(articles) && Array.isArray(notes) ? { articles, notes } : 'not-ours';
}

function gather<Id, T extends { readonly id: Id }>(
  what: Unread['what'],
  rows: readonly unknown[],
  parse: (row: unknown) => Parsed<T>,
  isSame: (a: T, b: T) => boolean,
  into: Map<Id, T>,
  unreadable: Unread[],
): void {
  for (const [at, row] of rows.entries()) {
    const parsed = parse(row);
    const twin = parsed.ok ? into.get(parsed.value.id) : undefined;
    if (!parsed.ok) unreadable.push({ what, at, reason: parsed.reason });
    else if (!twin) into.set(parsed.value.id, parsed.value);
    else if (!isSame(twin, parsed.value)) unreadable.push({ what, at, reason: 'id: twice in this file' });
  }
}

/** How deep brackets are nested outside of strings: one pass, before anything is built from a hostile file. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isString) {
      if (unit === 0x5c) at++;
      else if (unit === 0x22) isString = false;
    } else if (unit === 0x22) isString = true;
    else if (unit === 0x7b || unit === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (unit === 0x7d || unit === 0x5d) depth--;
  }
  return deepest;
}
