import type { Editor, EditorState } from '../../components/editor/Editor.tsx';
import { copyText } from '../../lib/browser/copy-text.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import type { NoteWriter } from '../../lib/browser/note-writer.ts';
import { report } from '../../lib/browser/report.ts';
import type { NoteId } from '../../lib/notes/note.ts';

type From = {
  writer(): NoteWriter | undefined;
  show(state: EditorState): void;
  decide: Parameters<typeof Editor>[0]['on']['decide'];
};

/** What the editor's buttons do: all of it through the background, which also takes the frame away. */
export function editorActions(
  id: NoteId,
  { writer, show, decide }: From,
): Parameters<typeof Editor>[0]['on'] {
  const run = (work: (writer: NoteWriter) => Promise<unknown>): void => {
    const current = writer();
    if (current) work(current).catch((error: unknown) => report('editor', error));
  };
  const leave = (discard: boolean): Promise<unknown> => askBackground('closeEditor', { id, discard });
  let isRemoved = false;

  return {
    edit: (typed) => writer()?.edit(typed),
    decide,
    save: () =>
      run(async (current) => {
        const { isNew } = current.writing;
        const note = await current.save();
        return (
          note && askBackground('closeEditor', { id, discard: true, saved: { at: note.updatedAt, isNew } })
        );
      }),
    saveAsNew: () => run(async (current) => (await current.saveAsNew()) && leave(true)),
    close: () =>
      run(async (current) => {
        await current.keepDraft();
        return leave(!current.hasUnsaved);
      }),
    takeOther: () => void leave(true),
    remove: () =>
      run(async (current) => {
        const { isNew } = current.writing;
        if (!isNew && !(await current.trash())) return;
        isRemoved = true;
        show({ phase: 'removed', wasNew: isNew });
      }),
    undo: () =>
      run(async (current) => {
        isRemoved = false;
        if (!current.writing.isNew) await current.restore();
        show({ phase: 'writing', writing: current.writing });
      }),
    leave: () => void leave(isRemoved),
    copy: () => {
      const { quote, body } = writer()?.writing.note ?? { quote: '', body: '' };
      return copyText([quote === '' ? '' : `“${quote}”`, body].filter(Boolean).join('\n\n'));
    },
  };
}
