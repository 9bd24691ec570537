import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { isUnavailable } from '../api/registry.ts';
import { vietnameseToday } from '../today.ts';
import type { GrantRecord } from './grant-record.ts';

/** Ends a grant today: it stays among the person's grants as one that was held until then. */
export function EndGrantButton({ grant }: { readonly grant: GrantRecord }) {
  const translate = useTranslate();
  const notify = useNotify();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const role = grant.role.name;

  const end = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const data = { ...grant, validTo: vietnameseToday() };
      await dataProvider.update('accessGrants', { id: grant.id, data, previousData: grant });
      await queryClient.invalidateQueries();
      notify('accessGrants.ended', { type: 'success', messageArgs: { role } });
      setAsking(false);
    } catch (error) {
      setRefusal(isUnavailable(error) ? translate('panel.connection.unavailable') : (error as Error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button size="small" aria-label={translate('accessGrants.endOf', { role })} onClick={() => setAsking(true)}>
        {translate('accessGrants.end')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={busy}
        title={translate('accessGrants.endTitle', { role })}
        content={
          <>
            {translate('accessGrants.endContent')}
            {refusal !== undefined && (
              <Alert severity="error" role="alert" sx={{ mt: 1.5 }}>
                {refusal}
              </Alert>
            )}
          </>
        }
        confirm={translate('accessGrants.end')}
        onConfirm={end}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
