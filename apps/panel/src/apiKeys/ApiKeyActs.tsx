import { Alert, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { RevokeApiKeyDocument, RotateApiKeyDocument } from '@thoat-ngheo/client';
import { useNotify, useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { isUnavailable, request } from '../api/registry.ts';
import { NumberBox } from '../components/input/NumberBox.tsx';
import type { ApiKeyRecord } from './operations.ts';

type Asked = 'ROTATE' | 'REVOKE' | null;
const USUAL_OVERLAP = 7;

/** Replaces a key by another one, with some days in which both open; or ends it at once. */
export function ApiKeyActs({ onIssued }: { readonly onIssued: (apiKey: ApiKeyRecord) => void }) {
  const translate = useTranslate();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const apiKey = useRecordContext<ApiKeyRecord>();
  const [asked, setAsked] = useState<Asked>(null);
  const [days, setDays] = useState(USUAL_OVERLAP);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  if (apiKey === undefined || apiKey.state !== 'ACTIVE') return null;
  const { id, name } = apiKey;

  const act = async (run: () => Promise<readonly { readonly message: string }[]>): Promise<void> => {
    setBusy(true);
    setRefusal(undefined);
    try {
      const [problem] = await run();
      if (problem !== undefined) return setRefusal(problem.message);
      await queryClient.invalidateQueries({ queryKey: ['apiKeys'] });
      setAsked(null);
    } catch (error) {
      setRefusal(isUnavailable(error) ? translate('panel.connection.unavailable') : (error as Error).message);
    } finally {
      setBusy(false);
    }
  };
  const rotate = () =>
    act(async () => {
      const { record, key, userErrors } = (await request(RotateApiKeyDocument, { id, overlapDays: days })).payload;
      if (record !== null) onIssued({ ...record, key });
      return userErrors;
    });
  const revoke = () =>
    act(async () => {
      const { userErrors } = (await request(RevokeApiKeyDocument, { id })).payload;
      if (userErrors.length === 0) notify('apiKeys.revoked', { type: 'success', messageArgs: { name } });
      return userErrors;
    });
  const problem = refusal !== undefined && (
    <Alert severity="error" role="alert" sx={{ mt: 1.5 }}>
      {refusal}
    </Alert>
  );
  const dialog = { loading: busy, onClose: () => setAsked(null) };

  return (
    <Allowed action="change" record={apiKey}>
      <Button onClick={() => setAsked('ROTATE')}>{translate('apiKeys.rotate')}</Button>
      <Button color="error" onClick={() => setAsked('REVOKE')}>
        {translate('apiKeys.revoke')}
      </Button>
      <Confirm
        {...dialog}
        isOpen={asked === 'ROTATE'}
        title={translate('apiKeys.rotateTitle', { name })}
        content={
          <>
            {translate('apiKeys.rotateContent')}
            <NumberBox label="apiKeys.overlap" value={days} onChange={setDays} />
            {problem}
          </>
        }
        confirm={translate('apiKeys.rotate')}
        onConfirm={rotate}
      />
      <Confirm
        {...dialog}
        isOpen={asked === 'REVOKE'}
        title={translate('apiKeys.revokeTitle', { name })}
        content={
          <>
            {translate('apiKeys.revokeContent')}
            {problem}
          </>
        }
        confirm={translate('apiKeys.revoke')}
        confirmColor="warning"
        onConfirm={revoke}
      />
    </Allowed>
  );
}
