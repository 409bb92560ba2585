import { articleIdOf } from '../notes/article-id.ts';
import type { Article, Note } from '../notes/note.ts';
import type { Bundle, Format } from './format.ts';
import { byArticle } from './in-articles.ts';

/** Notes as a W3C Web Annotation collection, for any program that annotates. Read back exactly by `readAnnotations`. */
export const jsonld = {
  id: 'jsonld',
  extension: 'jsonld',
  mime: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  render: (bundle: Bundle, exportedAt: string): string => {
    const items = byArticle(bundle).flatMap(({ article, notes }) =>
      notes.map((note) => annotationOf(note, article)),
    );
    const id = `${OUR_URN}export:${exportedAt}`;
    const collection = {
      '@context': [CONTEXT, { chugiai: OUR_URN }],
      id,
      type: 'AnnotationCollection',
      label: 'Sổ ghi chú Chú Giải',
      created: exportedAt,
      generator: { id: `${OUR_URN}extension`, type: 'Software', name: 'Chú Giải' },
      total: items.length,
      first: { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
      last: `${id}:1`,
    };
    return `${JSON.stringify(collection, null, 1)}\n`;
  },
} satisfies Format;

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the names of our own begin with: ids that are no UUIDs, and the fields the model has no word for. */
export const OUR_URN = 'urn:chu-giai:';

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const iriOf = (id: string): string =>
  UUID.test(id) ? `urn:uuid:${id}` : `${OUR_URN}note:${encodeURIComponent(id.toWellFormed())}`;

function annotationOf(note: Note, article: Article): object {
  const text = note.body === '' ? [] : [bodyOf('commenting', note.body)];
  return {
    id: iriOf(note.id),
    type: 'Annotation',
    motivation:
      note.category === 'ask' ? 'questioning' : note.body.trim() === '' ? 'highlighting' : 'commenting',
    created: note.createdAt,
    modified: note.updatedAt,
    body: [
      ...text,
      ...note.tags.map((tag) => bodyOf('tagging', tag)),
      ...note.about.map((key) => bodyOf('identifying', key)),
      bodyOf('classifying', note.category),
    ],
    target: {
      type: 'SpecificResource',
      source: sourceOf(article),
      state: { type: 'TimeState', sourceDate: article.readAt },
      ...(note.locator === undefined ? {} : { 'chugiai:locator': note.locator }),
      ...selectorsOf(note),
    },
  };
}

const bodyOf = (purpose: string, value: string): object => ({
  type: 'TextualBody',
  purpose,
  value,
  format: 'text/plain',
});

function sourceOf({ id, url, title, author, site, publishedOn }: Article): object {
  return {
    id: URL.parse(url) ? url : `${OUR_URN}article:${encodeURIComponent(url.toWellFormed())}`,
    type: 'Text',
    format: 'text/html',
    'dcterms:title': title,
    ...(id === articleIdOf(url) ? {} : { 'dcterms:identifier': id }),
    ...(author === undefined ? {} : { 'dcterms:creator': author }),
    ...(site === undefined ? {} : { 'dcterms:publisher': site }),
    ...(publishedOn === undefined ? {} : { 'dcterms:issued': publishedOn }),
  };
}

/** The quote with its context, and its place. Offsets are UTF-16 units; the model's are the same but after an emoji. */
function selectorsOf({ anchor, quote }: Note): object {
  if (!anchor) {
    if (quote === '') return {};
    return { selector: { type: 'TextQuoteSelector', exact: quote, 'chugiai:unplaced': true } };
  }
  const { quote: exact, prefix, suffix, start, block, at, twins } = anchor;
  const words = {
    type: 'TextQuoteSelector',
    exact,
    prefix,
    suffix,
    ...(block === undefined ? {} : { 'chugiai:block': block }),
    ...(at === undefined ? {} : { 'chugiai:at': at }),
    ...(twins === undefined ? {} : { 'chugiai:twins': twins }),
    ...(quote === exact ? {} : { 'chugiai:quote': quote }),
  };
  if (start === undefined) return { selector: words };
  return { selector: [words, { type: 'TextPositionSelector', start, end: start + exact.length }] };
}
