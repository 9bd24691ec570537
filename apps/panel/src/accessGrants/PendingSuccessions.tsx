import { Alert, AlertTitle, Button, List, ListItem } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { PendingSuccessionsDocument } from '@thoat-ngheo/client';
import { useGetMany, useTranslate } from 'ra-core';
import { useMay } from '../access/use-may.ts';
import type { PanelRecord } from '../api/operations.ts';
import { request } from '../api/registry.ts';
import type { GrantRecord } from './grant-record.ts';
import { useConfirmSuccessions } from './use-confirm-successions.ts';

/** Grants whose communes were reorganised: one act adds the communes that came after; of one person, or of everybody. */
export function PendingSuccessions({ userId }: { readonly userId?: string }) {
  const translate = useTranslate();
  const { data } = useQuery({
    queryKey: ['accessGrants', 'pending'],
    queryFn: async ({ signal }) => (await request(PendingSuccessionsDocument, {}, signal)).pendingSuccessions,
  });
  const pending = data ?? [];
  const ids = [...new Set(pending.map(({ grantId }) => grantId))];
  const { data: grants = [] } = useGetMany<GrantRecord>('accessGrants', { ids }, { enabled: ids.length > 0 });
  const shown = grants.filter((grant) => grant !== undefined && (userId === undefined || grant.userId === userId));
  if (shown.length === 0) return null;
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('accessGrants.pending.title')}</AlertTitle>
      {translate('accessGrants.pending.about')}
      <List dense disablePadding>
        {shown.map((grant) => (
          <PendingGrant
            key={grant.id}
            grant={grant}
            successors={[
              ...new Set(pending.filter(({ grantId }) => grantId === grant.id).map((each) => each.toCommuneId)),
            ]}
          />
        ))}
      </List>
    </Alert>
  );
}

function PendingGrant({ grant, successors }: { readonly grant: GrantRecord; readonly successors: readonly string[] }) {
  const translate = useTranslate();
  const mayDo = useMay();
  const { busy, confirm } = useConfirmSuccessions();
  const { data: communes = [] } = useGetMany<PanelRecord>('communes', { ids: [...successors] });
  const { data: [user] = [] } = useGetMany<PanelRecord>('users', { ids: [grant.userId] });
  const added = communes.map((each) => `${each?.fullName} (${each?.code})`).join(', ');
  const who = { name: String(user?.name ?? ''), role: grant.role.name };
  return (
    <ListItem disableGutters sx={{ display: 'block' }}>
      {translate('accessGrants.pending.of', { ...who, communes: added })}{' '}
      {mayDo({ resource: 'accessGrants', action: 'edit', record: grant }) && (
        <Button
          size="small"
          color="inherit"
          variant="outlined"
          disabled={busy}
          aria-label={translate('accessGrants.pending.confirmOf', who)}
          onClick={() => confirm(grant, successors)}
        >
          {translate('accessGrants.pending.confirm')}
        </Button>
      )}
    </ListItem>
  );
}
