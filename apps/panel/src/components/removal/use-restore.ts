import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'ra-core';
import { useState } from 'react';
import { isUnavailable } from '../../api/registry.ts';

type Removed = { readonly resource: string; readonly id: string; readonly version: number; readonly name: string };

/** Brings a removed record back and says so. */
export function useRestore() {
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const restore = async ({ resource, id, version, name }: Removed): Promise<boolean> => {
    setBusy(true);
    try {
      await dataProvider.restore(resource, { id, version });
      void queryClient.invalidateQueries();
      notify('panel.form.restored', { type: 'success', messageArgs: { name } });
      return true;
    } catch (error) {
      const message = isUnavailable(error) ? 'panel.connection.unavailable' : (error as Error).message;
      notify(message, { type: 'error', multiLine: true });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, restore };
}
