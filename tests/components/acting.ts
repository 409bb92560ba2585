import { vi } from 'vitest';
import type { PopupActions } from '../../components/popup/popup-state.ts';

export const HOST = 'baovanlinh.example';

/** What the popup's buttons do, listened to. */
export const acting = () =>
  ({
    showMention: vi.fn(async (_: string, index: number) => ({ index, count: 2 })),
    showCard: vi.fn(),
    decidePlace: vi.fn(),
    showNote: vi.fn(async () => true),
    editNote: vi.fn(),
    startNote: vi.fn(),
    toggleKind: vi.fn(),
    toggleSite: vi.fn(),
    readOnce: vi.fn(),
    readAlways: vi.fn(),
    readAnyway: vi.fn(),
    exportNotes: vi.fn(),
    openPanel: vi.fn(),
    openNotebook: vi.fn(),
    openFiles: vi.fn(),
    openOptions: vi.fn(),
    showNews: vi.fn(),
    hideNews: vi.fn(),
  }) satisfies PopupActions;
