import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'ra-core';
import { useState } from 'react';
import { isUnavailable } from '../api/registry.ts';
import type { GrantRecord } from './grant-record.ts';

/** Adds to a grant the communes that came after its own. */
export function useConfirmSuccessions() {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const confirm = async (grant: GrantRecord, successors: readonly string[]): Promise<void> => {
    setBusy(true);
    try {
      await dataProvider.update('accessGrants', {
        id: grant.id,
        data: { ...grant, communeIds: [...new Set([...grant.communeIds, ...successors])] },
        previousData: grant,
      });
      notify('accessGrants.pending.done', { type: 'success' });
    } catch (error) {
      const message = isUnavailable(error) ? 'panel.connection.unavailable' : (error as Error).message;
      notify(message, { type: 'error', multiLine: true });
    } finally {
      // Also after a refusal: someone else may have confirmed it meanwhile.
      await queryClient.invalidateQueries();
      setBusy(false);
    }
  };
  return { busy, confirm };
}
