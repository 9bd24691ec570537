import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { useResourceContext, useTranslate, useTranslateLabel } from 'ra-core';
import type { PanelRecord } from '../../api/operations.ts';

type Props = { readonly base: PanelRecord; readonly current: PanelRecord; readonly onRebase: () => void };

/** Fields that say how a record is kept, not what it says. */
const KEPT = new Set(['id', 'version', 'updatedAt', 'createdAt']);

/** Someone else changed the record meanwhile: which fields, and how to go on without losing either side. */
export function ConflictNotice({ base, current, onRebase }: Props) {
  const translate = useTranslate();
  const translateLabel = useTranslateLabel();
  const resource = useResourceContext();
  const differing = Object.keys(current).filter(
    (field) =>
      !KEPT.has(field) &&
      (typeof current[field] !== 'object' || current[field] === null || Array.isArray(current[field])) &&
      JSON.stringify(current[field]) !== JSON.stringify(base[field]),
  );
  const names = differing.map((field) =>
    String(translateLabel({ source: field, ...(resource === undefined ? {} : { resource }) })),
  );
  return (
    <Alert severity="warning" role="alert">
      <AlertTitle>{translate('panel.form.conflict')}</AlertTitle>
      {names.length > 0 && translate('panel.form.conflictFields', { fields: names.join(', ') })}
      <Stack direction="row" spacing={1} sx={{ mt: 1 }}>
        <Button variant="outlined" color="inherit" onClick={onRebase}>
          {translate('panel.form.takeTheirs')}
        </Button>
      </Stack>
    </Alert>
  );
}
