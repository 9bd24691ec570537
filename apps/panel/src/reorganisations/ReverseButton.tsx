import { Button, TextField } from '@mui/material';
import { ReverseReorganisationDocument } from '@thoat-ngheo/client';
import { MAX_REASON } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { request } from '../api/registry.ts';
import { Refusals } from './Refusals.tsx';
import type { Reorganisation } from './reorganisation.ts';
import { useAct } from './use-act.ts';

/** Takes an applied reorganisation back; the reason is kept. */
export function ReverseButton() {
  const translate = useTranslate();
  const record = useRecordContext<Reorganisation>();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, refusals, act, forget } = useAct();
  if (record?.state !== 'APPLIED') return null;
  const { id, version, title } = record;
  const reverse = async (): Promise<void> => {
    const run = () => request(ReverseReorganisationDocument, { id, version, reason });
    if (await act(run, 'reorganisations.reversed')) setAsking(false);
  };
  return (
    <Allowed action="apply">
      <Button
        color="error"
        onClick={() => {
          forget();
          setAsking(true);
        }}
      >
        {translate('reorganisations.reverse')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={busy}
        title={translate('reorganisations.reverseTitle', { title })}
        content={
          <>
            {translate('reorganisations.reverseContent')}
            <TextField
              id="reversal-reason"
              label={translate('reorganisations.reason')}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
              multiline
              required
              slotProps={{ htmlInput: { maxLength: MAX_REASON } }}
              sx={{ mt: 2 }}
            />
            <Refusals messages={refusals} />
          </>
        }
        confirm={translate('reorganisations.reverse')}
        confirmColor="warning"
        onConfirm={reverse}
        onClose={() => setAsking(false)}
      />
    </Allowed>
  );
}
