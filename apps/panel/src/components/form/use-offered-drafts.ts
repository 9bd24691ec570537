import { useEffect, useState, useSyncExternalStore } from 'react';
import { draftStore, type KeptDraft } from './draft-store.ts';
import { openForms } from './open-forms.ts';

type Wanted = { readonly resource: string; readonly id: string | null; readonly own: string };

/**
 * Drafts that earlier visits left for this record, or for new ones (`id` null); those being typed in another tab are not offered
 * but counted.
 */
export function useOfferedDrafts({ resource, id, own }: Wanted): {
  readonly offered: readonly KeptDraft[];
  readonly elsewhere: number;
} {
  const snapshot = useSyncExternalStore(draftStore.subscribe, draftStore.snapshot);
  const [open, setOpen] = useState<ReadonlySet<string>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever drafts come or go
  useEffect(() => {
    let wanted = true;
    void openForms().then((held) => wanted && setOpen(held));
    return () => {
      wanted = false;
    };
  }, [snapshot]);
  if (open === undefined) return { offered: [], elsewhere: 0 };
  const drafts = draftStore
    .list()
    .filter(
      (draft) => draft.key !== own && draft.resource === resource && (id === null ? draft.isNew : draft.id === id),
    );
  const offered = drafts.filter(({ key }) => !open.has(key));
  return { offered, elsewhere: drafts.length - offered.length };
}
