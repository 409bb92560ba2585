import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonld } from '../../lib/export/jsonld.ts';
import { makeArticle, makeNote } from '../../lib/notes/make.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { EntityKey } from '../../lib/recognize/mention.ts';
import { someBundle } from './some-bundle.ts';

const AT = '2026-08-19T01:00:00.000Z';
const article = makeArticle(
  { url: 'https://baovanlinh.vn/1.html', title: 'Một', site: 'Báo Vân Lĩnh', publishedOn: '2026-08-18' },
  AT,
);
const note: Note = {
  ...makeNote({
    id: '5e9c1f0a-7f0e-4b3b-9a55-0d5f1f0b7a11',
    article: article.id,
    now: AT,
    quote: 'Đỗ Hữu Nghiễm',
    anchor: {
      quote: 'Đỗ Hữu Nghiễm',
      prefix: 'Bí thư ',
      suffix: ' nói',
      start: 7,
      block: 'Bí thư Đỗ Hữu Nghiễm nói',
    },
  }),
  body: 'ai đây?',
  category: 'ask',
  tags: ['nhân sự'],
  about: ['person:đỗ hữu nghiễm' as EntityKey],
};

/** The model's own words: Web Annotation Data Model, sections 3 to 5, as far as we use it. */
const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9+.-]*:\S+$/i));
const instant = v.pipe(v.string(), v.isoTimestamp());
const TextualBody = v.object({
  type: v.literal('TextualBody'),
  value: v.string(),
  format: v.literal('text/plain'),
  purpose: v.picklist(['commenting', 'tagging', 'identifying', 'classifying']),
});
const TextQuote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.exactOptional(v.string()),
  suffix: v.exactOptional(v.string()),
});
const TextPosition = v.pipe(
  v.object({
    type: v.literal('TextPositionSelector'),
    start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    end: v.pipe(v.number(), v.safeInteger()),
  }),
  v.check(({ start, end }) => end >= start),
);
const Annotation = v.object({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(['commenting', 'highlighting', 'questioning']),
  created: instant,
  modified: instant,
  body: v.array(TextualBody),
  target: v.object({
    type: v.literal('SpecificResource'),
    source: v.object({ id: iri, type: v.literal('Text'), format: v.string() }),
    state: v.object({ type: v.literal('TimeState'), sourceDate: instant }),
    selector: v.exactOptional(v.union([TextQuote, v.tuple([TextQuote, TextPosition])])),
  }),
});
const Collection = v.pipe(
  v.object({
    '@context': v.tuple([v.literal('http://www.w3.org/ns/anno.jsonld'), v.object({ chugiai: iri })]),
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    total: v.number(),
    first: v.object({
      id: iri,
      type: v.literal('AnnotationPage'),
      partOf: iri,
      startIndex: v.literal(0),
      items: v.array(Annotation),
    }),
    last: iri,
  }),
  v.check(({ total, first, last }) => total === first.items.length && last === first.id),
);

describe('jsonld', () => {
  it('looks as the Web Annotation model has it', () => {
    const { first } = v.parse(
      v.looseObject({ first: v.looseObject({ items: v.array(v.unknown()) }) }),
      JSON.parse(jsonld.render({ articles: [article], notes: [note] }, AT)),
    );
    expect(first.items).toEqual([
      {
        id: 'urn:uuid:5e9c1f0a-7f0e-4b3b-9a55-0d5f1f0b7a11',
        type: 'Annotation',
        motivation: 'questioning',
        created: AT,
        modified: AT,
        body: [
          { type: 'TextualBody', purpose: 'commenting', value: 'ai đây?', format: 'text/plain' },
          { type: 'TextualBody', purpose: 'tagging', value: 'nhân sự', format: 'text/plain' },
          {
            type: 'TextualBody',
            purpose: 'identifying',
            value: 'person:đỗ hữu nghiễm',
            format: 'text/plain',
          },
          { type: 'TextualBody', purpose: 'classifying', value: 'ask', format: 'text/plain' },
        ],
        target: {
          type: 'SpecificResource',
          source: {
            id: 'https://baovanlinh.vn/1.html',
            type: 'Text',
            format: 'text/html',
            'dcterms:title': 'Một',
            'dcterms:publisher': 'Báo Vân Lĩnh',
            'dcterms:issued': '2026-08-18',
          },
          state: { type: 'TimeState', sourceDate: AT },
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: 'Đỗ Hữu Nghiễm',
              prefix: 'Bí thư ',
              suffix: ' nói',
              'chugiai:block': 'Bí thư Đỗ Hữu Nghiễm nói',
            },
            { type: 'TextPositionSelector', start: 7, end: 20 },
          ],
        },
      },
    ]);
  });

  it('is valid against the model, whatever was written', () => {
    fc.assert(
      fc.property(someBundle, (bundle) => {
        const collection = v.parse(Collection, JSON.parse(jsonld.render(bundle, AT)));
        expect(collection.total).toBe(bundle.notes.length);
      }),
    );
  });
});
