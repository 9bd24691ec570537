import { Alert } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { SyntheticHouseholdsDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { request } from '../api/registry.ts';

const HOUR = 3_600_000;

/** Reminds everyone that the registry holds invented households, until it is closed for this visit. */
export function SyntheticBanner() {
  const translate = useTranslate();
  const [closed, setClosed] = useState(false);
  const { data } = useQuery({
    queryKey: ['synthetic-households'],
    queryFn: ({ signal }) => request(SyntheticHouseholdsDocument, {}, signal),
    staleTime: HOUR,
  });
  if (closed || data === undefined || data.households.nodes.length === 0) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 1.5, py: 0 }}
      onClose={() => setClosed(true)}
      closeText={translate('ra.action.close')}
    >
      {translate('panel.synthetic.banner')}
    </Alert>
  );
}
