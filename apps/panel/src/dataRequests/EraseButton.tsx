import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type DataRequestFieldsFragment, EraseHouseholdDocument, EraseMemberDocument } from '@thoat-ngheo/client';
import { useNotify, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { isUnavailable, request } from '../api/registry.ts';

/** Carries out an open request to erase; it cannot be taken back, so it is asked for. */
export function EraseButton() {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const record = useRecordContext<DataRequestFieldsFragment>();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  if (record === undefined || record.kind !== 'ERASE' || record.closedOn !== null) return null;
  const name = record.member?.fullName ?? record.household.headName ?? record.household.code;

  const erase = async (): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const document = record.member === null ? EraseHouseholdDocument : EraseMemberDocument;
      const { userErrors } = (await request(document, { requestId: record.id, version: record.version })).payload;
      const [problem] = userErrors;
      if (problem !== undefined) return setRefusal(problem.message);
      void queryClient.invalidateQueries();
      notify('dataRequests.erased', { type: 'success', messageArgs: { name } });
      setAsking(false);
    } catch (error) {
      setRefusal(isUnavailable(error) ? translate('panel.connection.unavailable') : (error as Error).message);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Allowed action="erase" record={record}>
      <Button color="error" onClick={() => setAsking(true)}>
        {translate('dataRequests.erase')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={busy}
        title={translate('dataRequests.eraseTitle', { name })}
        content={
          <>
            {translate('dataRequests.eraseContent')}
            {refusal !== undefined && (
              <Alert severity="error" role="alert" sx={{ mt: 1.5 }}>
                {refusal}
              </Alert>
            )}
          </>
        }
        confirm={translate('dataRequests.erase')}
        confirmColor="warning"
        onConfirm={erase}
        onClose={() => setAsking(false)}
      />
    </Allowed>
  );
}
