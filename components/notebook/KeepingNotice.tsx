import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';

/** How the notes are kept, where there is something to tell. */
export type KeepingView = {
  readonly trouble?: 'store-full' | 'store-broken' | 'store-newer' | 'store-blocked' | undefined;
  /** What was brought back from the second copy; `missing` notes were in neither any more. */
  readonly recovered?:
    | { readonly notes: number; readonly drafts: number; readonly missing: number }
    | undefined;
  /** The disk will soon be full. */
  readonly isRoomLow?: boolean | undefined;
};

const TROUBLES = {
  'store-full': ['keepingFull', 'keepingReadOnlyHint'],
  'store-broken': ['keepingBroken', 'keepingReadOnlyHint'],
  'store-newer': ['keepingNewer', 'keepingNewerHint'],
  'store-blocked': ['keepingBlocked', 'keepingBlockedHint'],
} as const satisfies Record<NonNullable<KeepingView['trouble']>, unknown>;

/** What the reader should know of how the notes are kept, and what to do about it. */
export function KeepingNotice(props: { readonly keeping: KeepingView; onTold(): void }) {
  const { say } = useWords();
  const { trouble, recovered, isRoomLow } = props.keeping;
  const [title, hint] = trouble ? TROUBLES[trouble] : [];
  return (
    <>
      {title && <Notice tone="bad" title={say(title)} hint={say(hint)} />}
      {recovered && recovered.missing > 0 && (
        <Notice
          tone="bad"
          title={say('keepingMissing', { count: recovered.missing })}
          hint={say('keepingMissingHint')}
        />
      )}
      {recovered && (
        <Notice
          tone="warn"
          title={say('keepingRecovered', { count: recovered.notes + recovered.drafts })}
          hint={say('keepingRecoveredHint')}
        >
          <button type="button" class="btn" onClick={props.onTold}>
            {say('keepingTold')}
          </button>
        </Notice>
      )}
      {isRoomLow && !trouble && <Notice tone="warn" title={say('keepingLow')} hint={say('keepingLowHint')} />}
    </>
  );
}
