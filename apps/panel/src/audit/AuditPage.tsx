import { Button, Stack, Typography } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { AuditTrailDocument } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { useDeferredValue, useState } from 'react';
import { Title } from 'react-admin';
import { request } from '../api/registry.ts';
import { count } from '../components/field/format.ts';
import { EmptyState } from '../components/list/EmptyState.tsx';
import { Answered } from '../components/show/Answered.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditTable } from './AuditTable.tsx';
import { auditFilter, EVERYTHING } from './audit-filter.ts';

const MORE = 25;
const MOST = 100;

/** The audit trail, the newest first. */
export function AuditPage() {
  const translate = useTranslate();
  const lang = useLanguage();
  const [wanted, setWanted] = useState(EVERYTHING);
  const [first, setFirst] = useState(MORE);
  const asked = useDeferredValue(wanted);
  const trail = useQuery({
    queryKey: ['audit', asked, first],
    queryFn: async ({ signal }) => {
      const filter = auditFilter(asked);
      return (await request(AuditTrailDocument, { first, ...(filter && { filter }) }, signal)).auditEvents;
    },
    placeholderData: keepPreviousData,
  });
  return (
    <Stack spacing={1.5}>
      <Title title="audit.title" preferenceKey={false} />
      <AuditFilters wanted={wanted} onChange={setWanted} />
      <Answered query={trail} height={320}>
        {(data) => (
          <>
            <Typography aria-live="polite">
              {translate('panel.list.total', { smart_count: count(data.totalCount, lang) as never })}
            </Typography>
            {data.nodes.length === 0 ? (
              <EmptyState title={translate('audit.none')} />
            ) : (
              <AuditTable events={data.nodes} />
            )}
            {data.nodes.length < data.totalCount && first < MOST && (
              <Button onClick={() => setFirst(first + MORE)}>{translate('panel.list.showMore')}</Button>
            )}
            {data.totalCount > MOST && first >= MOST && <Typography>{translate('audit.narrow')}</Typography>}
          </>
        )}
      </Answered>
    </Stack>
  );
}
