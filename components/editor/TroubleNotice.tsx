import { useState } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { timeWords } from '../time-words.ts';
import { useWords } from '../words.ts';
import type { Trouble, WritingActions, WritingView } from './writing-view.ts';

const SAYS = {
  'store-full': ['failure_store_full', 'failureHint_store_full'],
  'store-broken': ['failure_store_broken', 'failureHint_store_broken'],
  'store-newer': ['failure_store_newer', 'failureHint_store_newer'],
  'store-blocked': ['failure_store_blocked', 'failureHint_store_blocked'],
  'not-found': ['failure_not_found', 'failureHint_not_found'],
  'changed-elsewhere': ['failure_changed_elsewhere', 'failureHint_changed_elsewhere'],
  'bad-message': ['failure_bad_message', 'failureHint_bad_message'],
  unreachable: ['failure_unreachable', 'failureHint_unreachable'],
} as const satisfies Record<Trouble, unknown>;

/** Why the note is not saved, what that means for it, and what can be done now. */
export function TroubleNotice(props: {
  readonly trouble: Trouble;
  readonly other: WritingView['other'];
  readonly on: WritingActions;
}) {
  const words = useWords();
  const { say } = words;
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const { trouble, other, on } = props;
  const [title, hint] = SAYS[trouble];
  const isConflict = trouble === 'changed-elsewhere';
  const isStore = trouble === 'store-full' || trouble === 'store-broken';
  return (
    <Notice tone={isConflict ? 'warn' : 'bad'} title={say(title)} hint={say(hint)}>
      {isConflict && (
        <button type="button" class="btn" onClick={on.saveAsNew}>
          {say('editorKeepBoth')}
        </button>
      )}
      {isConflict && other !== undefined && (
        <button type="button" class="btn" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say('editorSeeOther')}
        </button>
      )}
      {trouble === 'not-found' && (
        <button type="button" class="btn" onClick={on.saveAsNew}>
          {say('editorSaveNew')}
        </button>
      )}
      {(trouble === 'unreachable' || trouble === 'store-blocked') && (
        <button type="button" class="btn" onClick={on.save}>
          {say('editorRetry')}
        </button>
      )}
      {isStore && (
        <a class="btn" href="/notebook.html#files" target="_blank" rel="noopener">
          <Icon name="export" />
          {say('editorExportAll')}
        </a>
      )}
      {!isConflict && (
        <button type="button" class="btn" onClick={() => void on.copy().then(setCopied)}>
          <Icon name="copy" />
          {say(isCopied ? 'editorCopied' : 'editorCopy')}
        </button>
      )}
      {isOpen && other !== undefined && (
        <div class="other">
          {other === 'gone' ? (
            <p>{say('editorOtherGone')}</p>
          ) : (
            <>
              <p class="three">{say('editorOther', { when: timeWords(other.updatedAt, words) })}</p>
              <p class="body">{other.body}</p>
              {other.tags.length > 0 && <p class="three">{other.tags.map((tag) => `#${tag}`).join(' ')}</p>}
            </>
          )}
          <button type="button" class="btn" onClick={on.takeOther}>
            {say('editorTakeOther')}
          </button>
        </div>
      )}
    </Notice>
  );
}
