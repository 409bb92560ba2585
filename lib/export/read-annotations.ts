import * as v from 'valibot';
import { CATEGORIES, type Category } from '../notes/note.ts';
import { parseBy } from '../notes/schema.ts';
import type { EntityKey } from '../recognize/mention.ts';
import { type Foreign, fromForeign } from './foreign-note.ts';
import { hashOf } from './hash.ts';
import { OUR_URN } from './jsonld.ts';
import { type ForeignRow, gatherRows, type Rows } from './read-rows.ts';
import { placeOf, textSelectors } from './selectors.ts';

const word = v.optional(v.fallback(v.optional(v.string()), undefined));
const annotation = v.object({
  id: word,
  created: word,
  modified: word,
  motivation: v.optional(v.unknown()),
  body: v.optional(v.unknown()),
  bodyValue: word,
  target: v.unknown(),
});
const textBody = v.object({ value: v.string(), purpose: v.optional(v.unknown()) });
const target = v.object({
  id: word,
  source: v.optional(v.unknown()),
  selector: v.optional(v.unknown()),
  'chugiai:locator': word,
  state: v.optional(v.fallback(v.object({ sourceDate: v.string() }), { sourceDate: '' })),
});
const source = v.object({
  id: v.string(),
  'dcterms:title': word,
  'dcterms:identifier': word,
  'dcterms:creator': word,
  'dcterms:publisher': word,
  'dcterms:issued': word,
});

const typed = v.object({ type: v.unknown() });
const isOf = (type: string, file: unknown): boolean => v.is(typed, file) && many(file.type).includes(type);

/** Whether a file is of W3C Web Annotations: a collection, a page, a list, or one alone. */
export const isAnnotations = (file: unknown): boolean =>
  ['AnnotationCollection', 'AnnotationPage', 'Annotation'].some((type) =>
    many(file).some((part) => isOf(type, part)),
  );

/** Reads W3C Web Annotations: our own `jsonld` exactly, others as far as they are text about a page. */
export function readAnnotations(file: unknown, now: string): Rows {
  return gatherRows(itemsOf(file).map((item) => rowOf(item, now)));
}

const withItems = v.object({ items: v.optional(v.unknown()), first: v.optional(v.unknown()) });

function itemsOf(file: unknown): readonly unknown[] {
  return many(file).flatMap((part) => {
    const isFolder = isOf('AnnotationCollection', part) || isOf('AnnotationPage', part);
    return isFolder && v.is(withItems, part) ? [...itemsOf(part.first), ...many(part.items)] : [part];
  });
}

function rowOf(item: unknown, now: string): ForeignRow {
  if (!isOf('Annotation', item)) return { ok: false, reason: 'type: not an Annotation' };
  const parsed = parseBy(annotation, item);
  if (!parsed.ok) return parsed;
  const foreign = foreignOf(parsed.value);
  return foreign ? fromForeign(foreign, now) : { ok: false, reason: 'target: names no page' };
}

type Annotation = v.InferOutput<typeof annotation>;

function foreignOf({
  id,
  created,
  modified,
  motivation,
  body,
  bodyValue,
  target: targets,
}: Annotation): Foreign | undefined {
  const placed = many(targets)
    .map(targetOf)
    .filter((each) => each !== undefined);
  const at = placed.find((each) => each.quote !== '') ?? placed[0];
  if (!at) return undefined;
  const bodies = [
    ...many(body).map(bodyOf),
    ...(bodyValue === undefined ? [] : [{ purpose: '', value: bodyValue }]),
  ];
  const of = (...purposes: string[]): string[] =>
    bodies.flatMap((each) => (each && purposes.includes(each.purpose) ? [each.value] : []));
  const [told] = of('classifying');
  const category: Category | undefined = CATEGORIES.find((each) => each === told);
  return {
    ...at,
    id: idOf(id) ?? `w3c:${hashOf(JSON.stringify([at.url, at.quote, created, body, bodyValue]))}`,
    body: of('commenting', 'describing', 'questioning', 'replying', '').join('\n\n'),
    tags: of('tagging'),
    category: category ?? (many(motivation).includes('questioning') ? 'ask' : undefined),
    // Names of entities are ours alone: another program identifies by its own.
    about: category === undefined ? [] : (of('identifying').filter((key) => key !== '') as EntityKey[]),
    created,
    updated: modified,
  };
}

/** A body that is text: a string, or a TextualBody with what it is for. */
function bodyOf(body: unknown): { purpose: string; value: string } | undefined {
  const parsed = v.safeParse(textBody, body);
  if (!parsed.success) return undefined;
  const [purpose] = many(parsed.output.purpose);
  return { purpose: typeof purpose === 'string' ? purpose : '', value: parsed.output.value };
}

type Target = Pick<
  Foreign,
  | 'url'
  | 'canonicalUrl'
  | 'title'
  | 'author'
  | 'site'
  | 'publishedOn'
  | 'readAt'
  | 'quote'
  | 'locator'
  | 'anchor'
>;

function targetOf(value: unknown): Target | undefined {
  if (typeof value === 'string') return { url: bare(value), quote: '' };
  const parsed = v.safeParse(target, value);
  if (!parsed.success) return undefined;
  const { id, source: from, selector, state, 'chugiai:locator': locator } = parsed.output;
  const described = v.safeParse(source, from);
  const page = described.success ? described.output : undefined;
  const url = typeof from === 'string' ? from : (page?.id ?? id);
  if (url === undefined) return undefined;
  return {
    url: ownAddress(bare(url)),
    ...placeOf(textSelectors(selector)),
    locator,
    canonicalUrl: page?.['dcterms:identifier'],
    title: page?.['dcterms:title'],
    author: page?.['dcterms:creator'],
    site: page?.['dcterms:publisher'],
    publishedOn: page?.['dcterms:issued'],
    readAt: state?.sourceDate,
  };
}

/** An address without the fragment by which some programs name the place in the page. */
const bare = (url: string): string => url.replace(/#(?:xpointer|xywh|char|:~:).*$/s, '');

/** `urn:uuid:5e9c…` | `urn:chu-giai:note:n1` → our own id; any other name with a word on where it comes from. */
function idOf(id: string | undefined): string | undefined {
  if (id === undefined || id === '') return undefined;
  const own = decoded(id, `${OUR_URN}note:`) ?? decoded(id, 'urn:uuid:');
  return own ?? `w3c:${id}`;
}

const ownAddress = (url: string): string => decoded(url, `${OUR_URN}article:`) ?? url;

function decoded(iri: string, prefix: string): string | undefined {
  if (!iri.startsWith(prefix)) return undefined;
  try {
    return decodeURIComponent(iri.slice(prefix.length));
  } catch {
    return iri.slice(prefix.length);
  }
}

/** One or many are the same in JSON-LD. */
const many = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
