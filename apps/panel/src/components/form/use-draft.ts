import { useEffect, useRef, useState } from 'react';
import { type FieldValues, type UseFormReturn, useFormContext } from 'react-hook-form';
import { changedFields } from '../../api/changed-fields.ts';
import { type Draft, draftStore } from './draft-store.ts';

const PAUSE = 400;

/** Fields of the form that differ from what it was opened with. */
export function typedFields(form: UseFormReturn<FieldValues>): FieldValues {
  return changedFields(form.getValues(), (form.formState.defaultValues ?? {}) as FieldValues);
}

export type DraftOffer = {
  /** A draft of an earlier visit that was neither restored nor discarded. */
  readonly offered: Draft | null;
  readonly restore: () => void;
  readonly discard: () => void;
};

/** Keeps what is typed in this browser until it is saved, and offers what an earlier visit left. */
export function useDraft(
  resource: string,
  id: string | null,
  newId: string,
  onRestore: (draft: Draft) => void,
): DraftOffer {
  const form = useFormContext();
  const [offered, setOffered] = useState(() => draftStore.read(resource, id));
  const idOfNew = useRef(newId);
  idOfNew.current = newId;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let written = false;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      const fields = typedFields(form);
      if (Object.keys(fields).length === 0) {
        if (written) draftStore.remove(resource, id);
        return;
      }
      written = true;
      draftStore.write(resource, id, { savedAt: new Date().toISOString(), id: idOfNew.current, fields });
    };
    const flush = (): void => {
      if (timer !== undefined) keep();
    };
    const unsubscribe = form.subscribe({
      formState: { values: true },
      callback: () => {
        clearTimeout(timer);
        timer = setTimeout(keep, PAUSE);
      },
    });
    window.addEventListener('pagehide', flush);
    return () => {
      flush();
      unsubscribe();
      window.removeEventListener('pagehide', flush);
    };
  }, [form, resource, id]);

  return {
    offered,
    restore() {
      if (offered === null) return;
      for (const [field, value] of Object.entries(offered.fields)) {
        form.setValue(field, value, { shouldDirty: true, shouldTouch: true });
      }
      onRestore(offered);
      setOffered(null);
    },
    discard() {
      draftStore.remove(resource, id);
      setOffered(null);
    },
  };
}
