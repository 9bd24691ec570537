import { lastViewer } from '../../auth/viewer.ts';

/** What was typed and not saved: only the fields that differ from the record the form was opened with. */
export type Draft = {
  readonly savedAt: string;
  /** Of a new record: its id, so that saving the draft after a lost answer makes no second record. */
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
};

const keyOf = (resource: string, id: string | null): string =>
  `thoat-ngheo.draft.${lastViewer()?.id ?? 'nobody'}.${resource}.${id ?? 'create'}`;

/** Drafts of the person signed in, in this browser. A full or forbidden storage loses only the draft, never the form. */
export const draftStore = {
  read(resource: string, id: string | null): Draft | null {
    try {
      const stored = localStorage.getItem(keyOf(resource, id));
      return stored === null ? null : (JSON.parse(stored) as Draft);
    } catch {
      return null;
    }
  },
  write(resource: string, id: string | null, draft: Draft): void {
    try {
      localStorage.setItem(keyOf(resource, id), JSON.stringify(draft));
    } catch {
      // Nothing can be done about a full storage here; the form itself still holds what was typed.
    }
  },
  remove(resource: string, id: string | null): void {
    localStorage.removeItem(keyOf(resource, id));
  },
};
