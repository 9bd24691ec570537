import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useResourceContext } from 'ra-core';
import { useRef, useState } from 'react';
import type { FieldValues, UseFormSetError } from 'react-hook-form';
import type { PanelRecord } from '../../api/operations.ts';
import { isUnavailable } from '../../api/registry.ts';
import { RefusedError } from '../../dataProvider.ts';
import { fieldOf } from './field-errors.ts';

/** How the last attempt to save went. */
export type SaveStatus =
  | { readonly kind: 'IDLE' | 'SAVING' | 'UNAVAILABLE' }
  | { readonly kind: 'CONFLICT'; readonly current: PanelRecord }
  | { readonly kind: 'REFUSED'; readonly messages: readonly string[] }
  | { readonly kind: 'FAILED'; readonly message: string };

type Attempt = {
  readonly values: FieldValues;
  /** The record that the values were typed into; null when a new one is made. */
  readonly base: PanelRecord | null;
  readonly newId: string;
  readonly reason: string;
  readonly setError: UseFormSetError<FieldValues>;
};

/** Sends a form: one save at a time; whatever goes wrong, what was typed stays in the form and in its draft. */
export function useSave(onSaved: (record: PanelRecord, sent: FieldValues) => void) {
  const resource = useResourceContext() ?? '';
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const busy = useRef(false);
  const [status, setStatus] = useState<SaveStatus>({ kind: 'IDLE' });

  const refused = (error: RefusedError, { values, setError }: Attempt): SaveStatus => {
    if (error.isConflict && error.current !== null) return { kind: 'CONFLICT', current: error.current };
    for (const { path, code, message } of error.userErrors) {
      if (path.length > 0) setError(fieldOf(path, values), { type: code, message });
    }
    return {
      kind: 'REFUSED',
      messages: error.userErrors.filter(({ path }) => path.length === 0).map(({ message }) => message),
    };
  };

  const save = async (attempt: Attempt): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setStatus({ kind: 'SAVING' });
    const { base, newId, reason } = attempt;
    // The form goes on changing its values while they are on their way.
    const values = structuredClone(attempt.values);
    const meta = reason.trim() === '' ? {} : { meta: { reason: reason.trim() } };
    try {
      const { data } =
        base === null
          ? await dataProvider.create(resource, { data: { ...values, id: newId }, ...meta })
          : await dataProvider.update(resource, {
              id: base.id,
              data: { ...values, version: base.version },
              previousData: base,
              ...meta,
            });
      setStatus({ kind: 'IDLE' });
      // react-admin answers a write refused for want of a session with no record, while it leads to the login.
      if (data.id === undefined) return;
      // Not awaited: the next page shows what it has and reads anew; the save itself is done.
      void queryClient.invalidateQueries();
      onSaved(data as PanelRecord, values);
    } catch (error) {
      if (error instanceof RefusedError) setStatus(refused(error, attempt));
      else if (isUnavailable(error)) setStatus({ kind: 'UNAVAILABLE' });
      else setStatus({ kind: 'FAILED', message: error instanceof Error ? error.message : String(error) });
    } finally {
      busy.current = false;
    }
  };
  return { save, status, setStatus };
}
