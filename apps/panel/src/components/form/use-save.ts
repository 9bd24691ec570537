import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useRedirect, useResourceContext } from 'ra-core';
import { useRef, useState } from 'react';
import type { FieldValues, UseFormSetError } from 'react-hook-form';
import type { PanelRecord } from '../../api/operations.ts';
import { isUnavailable } from '../../api/registry.ts';
import { RefusedError } from '../../dataProvider.ts';
import { draftStore } from './draft-store.ts';
import { fieldOf } from './field-errors.ts';

/** How the last attempt to save went. */
export type SaveStatus =
  | { readonly kind: 'IDLE' | 'SAVING' | 'UNAVAILABLE' }
  | { readonly kind: 'CONFLICT'; readonly current: PanelRecord }
  | { readonly kind: 'REFUSED'; readonly messages: readonly string[] }
  | { readonly kind: 'FAILED'; readonly message: string };

export type Save = (values: FieldValues, setError: UseFormSetError<FieldValues>) => Promise<void>;

type Target = {
  /** The record the form was opened with; null when it makes a new one. */
  readonly base: PanelRecord | null;
  readonly newId: string;
  /** Version the save rests on. */
  readonly version: number | undefined;
  readonly redirectTo: 'show' | 'list';
};

/** Saves a form: one save at a time; whatever goes wrong, what was typed stays in the form and in its draft. */
export function useSave({ base, newId, version, redirectTo }: Target): {
  save: Save;
  status: SaveStatus;
  settle: () => void;
} {
  const resource = useResourceContext() ?? '';
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const redirect = useRedirect();
  const busy = useRef(false);
  const [status, setStatus] = useState<SaveStatus>({ kind: 'IDLE' });

  const refused = (error: RefusedError, values: FieldValues, setError: UseFormSetError<FieldValues>): SaveStatus => {
    if (error.isConflict && error.current !== null) return { kind: 'CONFLICT', current: error.current };
    for (const { path, code, message } of error.userErrors) {
      if (path.length > 0) setError(fieldOf(path, values), { type: code, message });
    }
    return {
      kind: 'REFUSED',
      messages: error.userErrors.filter(({ path }) => path.length === 0).map(({ message }) => message),
    };
  };

  const save: Save = async (values, setError) => {
    if (busy.current) return;
    busy.current = true;
    setStatus({ kind: 'SAVING' });
    try {
      const { data } =
        base === null
          ? await dataProvider.create(resource, { data: { ...values, id: newId } })
          : await dataProvider.update(resource, { id: base.id, data: { ...values, version }, previousData: base });
      // react-admin answers a write refused for want of a session with no record, while it leads to the login.
      if (data.id === undefined) return setStatus({ kind: 'IDLE' });
      draftStore.remove(resource, base?.id ?? null);
      // Not awaited: the next page shows what it has and reads anew; the save itself is done.
      void queryClient.invalidateQueries();
      notify(base === null ? 'panel.form.created' : 'panel.form.saved', { type: 'success' });
      redirect(redirectTo, resource, data.id);
    } catch (error) {
      if (error instanceof RefusedError) setStatus(refused(error, values, setError));
      else if (isUnavailable(error)) setStatus({ kind: 'UNAVAILABLE' });
      else setStatus({ kind: 'FAILED', message: error instanceof Error ? error.message : String(error) });
    } finally {
      busy.current = false;
    }
  };
  return { save, status, settle: () => setStatus({ kind: 'IDLE' }) };
}
