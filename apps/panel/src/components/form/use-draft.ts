import { useCallback, useEffect, useRef, useState } from 'react';
import { type FieldValues, type UseFormReturn, useFormContext } from 'react-hook-form';
import { changedFields } from '../../api/changed-fields.ts';
import { recordId } from '../../api/record-id.ts';
import { type Draft, draftKey, draftStore } from './draft-store.ts';
import { holdOpen } from './open-forms.ts';

const PAUSE = 400;

/** Fields of the form that differ from what it was opened with. */
export function typedFields(form: UseFormReturn<FieldValues>): FieldValues {
  return changedFields(form.getValues(), (form.formState.defaultValues ?? {}) as FieldValues);
}

/** What a draft says of its form besides what was typed. */
export type DraftOf = Pick<Draft, 'resource' | 'id' | 'isNew' | 'version'> & {
  readonly titleOf: (values: FieldValues) => string;
};

/** Keeps what is typed in this browser until it is saved. */
export function useDraft(of: DraftOf) {
  const form = useFormContext();
  const [key] = useState(() => draftKey(of.resource, of.id, recordId().slice(-8)));
  const [isKept, setKept] = useState(true);
  const about = useRef(of);
  about.current = of;
  const isSaved = useRef(false);
  const keepNow = useRef<() => void>(() => undefined);

  useEffect(() => holdOpen(key), [key]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let written = false;
    const keep = (): void => {
      clearTimeout(timer);
      timer = undefined;
      if (isSaved.current) return;
      const fields = typedFields(form);
      if (Object.keys(fields).length === 0) {
        if (written) draftStore.remove(key);
        return;
      }
      written = true;
      const { titleOf, ...draft } = about.current;
      const before = (form.formState.defaultValues ?? {}) as FieldValues;
      const original = Object.fromEntries(Object.keys(fields).map((field) => [field, before[field] ?? null]));
      const savedAt = new Date().toISOString();
      setKept(draftStore.write(key, { ...draft, title: titleOf(form.getValues()), savedAt, fields, original }));
    };
    keepNow.current = keep;
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
  }, [form, key]);

  /** Of a draft that was taken up into this form: kept here from now on, and there no longer. */
  const adopt = useCallback((other: string) => {
    keepNow.current();
    draftStore.remove(other);
  }, []);
  /** After a save: what was typed is in the registry. */
  const drop = useCallback(() => {
    isSaved.current = true;
    draftStore.remove(key);
  }, [key]);
  return { key, isKept, drop, adopt };
}
