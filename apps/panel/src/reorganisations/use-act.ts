import { useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { isUnavailable } from '../api/registry.ts';

type Payload = { readonly payload: { readonly userErrors: readonly { readonly message: string }[] } };

/** Runs an act on a reorganisation; what stands against it is told, and afterwards everything on the page is read anew. */
export function useAct() {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const act = async (run: () => Promise<Payload>, done: string): Promise<boolean> => {
    setBusy(true);
    setRefusals([]);
    try {
      const { userErrors } = (await run()).payload;
      if (userErrors.length > 0) {
        setRefusals(userErrors.map(({ message }) => message));
        return false;
      }
      await queryClient.invalidateQueries();
      notify(done, { type: 'success' });
      return true;
    } catch (error) {
      setRefusals([isUnavailable(error) ? translate('panel.connection.unavailable') : (error as Error).message]);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusals, act, forget: () => setRefusals([]) };
}
