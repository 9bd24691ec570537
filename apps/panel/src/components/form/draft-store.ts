import { lastViewer } from '../../auth/viewer.ts';
import type { Tree } from './merge/three-way.ts';

/** What was typed and not saved. */
export type Draft = {
  readonly resource: string;
  /** Of the record; of a new one too, so that saving the draft after a lost answer makes no second record. */
  readonly id: string;
  readonly isNew: boolean;
  /** What the record is called; empty for a new one without a name. */
  readonly title: string;
  readonly savedAt: string;
  /** Version of the record that the form was opened with. */
  readonly version: number | null;
  /** The fields that differ from that record, and what they held in it. */
  readonly fields: Tree;
  readonly original: Tree;
};

export type KeptDraft = Draft & { readonly key: string };

const PREFIX = 'thoat-ngheo.draft.';
const ofViewer = (): string => `${PREFIX}${lastViewer()?.id ?? 'nobody'}.`;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** Where a form keeps its draft: each form its own, so that two tabs with the same record do not write over one another. */
export const draftKey = (resource: string, id: string, form: string): string =>
  `${ofViewer()}${resource}.${id}.${form}`;

function read(key: string): KeptDraft | null {
  try {
    const draft = JSON.parse(localStorage.getItem(key) ?? 'null') as Draft | null;
    return draft?.resource === undefined ? null : { ...draft, key };
  } catch {
    // Cut short by a full storage, or of an earlier shape: nothing in it can be offered.
    return null;
  }
}

function keys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(ofViewer()));
  } catch {
    return [];
  }
}

/** Drafts of the person signed in, in this browser. */
export const draftStore = {
  /** The newest first. */
  list: (): readonly KeptDraft[] =>
    keys()
      .flatMap((key) => read(key) ?? [])
      .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt)),
  read,
  /** Whether it was kept: a full or forbidden storage keeps nothing. */
  write(key: string, draft: Draft): boolean {
    try {
      localStorage.setItem(key, JSON.stringify(draft));
      tell();
      return true;
    } catch {
      return false;
    }
  },
  remove(key: string): void {
    localStorage.removeItem(key);
    tell();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    // Other tabs write to the same storage.
    window.addEventListener('storage', listener);
    return () => {
      listeners.delete(listener);
      window.removeEventListener('storage', listener);
    };
  },
  /** Changes whenever a draft comes or goes. */
  snapshot: (): string => keys().join(' '),
};
