import { describe, expect, it } from 'vitest';
import type { NoteId } from '../../lib/notes/note.ts';
import { take, takeSome } from '../../lib/store/take.ts';
import { article, at, LATER, noteOf, open, other } from './open.ts';

const id = (words: string) => words as NoteId;
async function filled() {
  const { database, keeper } = open();
  for (const [n, of] of [article, other, article, other].entries()) {
    await keeper.saveNote(noteOf(`n${n}`, at(n), of), of);
  }
  await keeper.trashNote(id('n2'), LATER);
  return database;
}
const idsOf = ({ notes }: { readonly notes: readonly { readonly id: string }[] }) =>
  notes.map((note) => note.id).toSorted();

describe('what is taken away', () => {
  it('is all with the trash, one article without it, or the notes named', async () => {
    const database = await filled();
    const all = await take(database, { of: 'all' });
    expect([idsOf(all), all.articles.length]).toEqual([['n0', 'n1', 'n2', 'n3'], 2]);
    const one = await take(database, { of: 'article', article: article.id });
    expect([idsOf(one), one.articles]).toEqual([['n0'], [article]]);
    const some = await take(database, { of: 'notes', ids: [id('n3'), id('gone'), id('n0')] });
    expect([idsOf(some), some.articles.length, some.unreadable]).toEqual([['n0', 'n3'], 2, []]);
  });

  it('is a few of them to look at beforehand, with their articles', async () => {
    const database = await filled();
    expect(await takeSome(database, { of: 'all' }, 1)).toMatchObject({
      notes: [{ id: 'n3' }],
      articles: [other],
    });
    expect(idsOf(await takeSome(database, { of: 'article', article: other.id }, 1))).toHaveLength(1);
    expect(idsOf(await takeSome(database, { of: 'notes', ids: [id('n1'), id('n0')] }, 1))).toEqual(['n1']);
  });

  it('names what it cannot read, and brings the rest', async () => {
    const database = await filled();
    await database.notes
      .where('id')
      .equals('n0')
      .modify({ body: 5 } as object);
    const one = await take(database, { of: 'article', article: article.id });
    expect([idsOf(one), one.unreadable.map(({ key }) => key)]).toEqual([[], ['n0']]);
  });
});
