import type { KeepingView } from '../../components/notebook/KeepingNotice.tsx';
import type { Keeping } from '../../lib/browser/messages.ts';
import { askBackground } from '../../lib/browser/messaging.ts';
import { roomLeft, stayForGood } from '../../lib/browser/room.ts';

/** Asks how the notes are kept, and the browser to keep them for good. */
export async function lookAtKeeping(): Promise<KeepingView> {
  const [answer, room] = await Promise.all([askBackground('keeping', null), roomLeft(), stayForGood()]);
  const { trouble, recovered } = answer.ok ? answer.value : {};
  return { trouble: ofStore(trouble), recovered, isRoomLow: room?.isLow };
}

function ofStore(trouble: Keeping['trouble']): KeepingView['trouble'] {
  switch (trouble) {
    case 'store-full':
    case 'store-broken':
    case 'store-newer':
    case 'store-blocked':
      return trouble;
    default:
      return undefined;
  }
}
