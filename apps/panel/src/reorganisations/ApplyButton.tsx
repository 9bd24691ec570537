import { Button } from '@mui/material';
import { ApplyReorganisationDocument } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { Allowed } from '../access/Allowed.tsx';
import { request } from '../api/registry.ts';
import { Refusals } from './Refusals.tsx';
import type { Reorganisation } from './reorganisation.ts';
import { useAct } from './use-act.ts';

/** Carries a draft out, after a last question. */
export function ApplyButton() {
  const translate = useTranslate();
  const record = useRecordContext<Reorganisation>();
  const [asking, setAsking] = useState(false);
  const { busy, refusals, act, forget } = useAct();
  if (record?.state !== 'DRAFT') return null;
  const { id, version, title } = record;
  const apply = async (): Promise<void> => {
    const run = () => request(ApplyReorganisationDocument, { id, version });
    if (await act(run, 'reorganisations.applied')) setAsking(false);
  };
  return (
    <Allowed action="apply">
      <Button
        variant="outlined"
        onClick={() => {
          forget();
          setAsking(true);
        }}
      >
        {translate('reorganisations.apply')}
      </Button>
      <Confirm
        isOpen={asking}
        loading={busy}
        title={translate('reorganisations.applyTitle', { title })}
        content={
          <>
            {translate('reorganisations.applyContent')}
            <Refusals messages={refusals} />
          </>
        }
        confirm={translate('reorganisations.apply')}
        onConfirm={apply}
        onClose={() => setAsking(false)}
      />
    </Allowed>
  );
}
