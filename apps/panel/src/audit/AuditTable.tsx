import { Box, Typography } from '@mui/material';
import type { AuditTrailQuery } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { Link } from 'react-admin';
import { dateTime } from '../components/field/format.ts';
import { ChangeTable } from '../components/history/ChangeTable.tsx';
import { resourceOf } from '../components/history/concepts.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { CONCEPTS } from './concepts.ts';

type Event = AuditTrailQuery['auditEvents']['nodes'][number];

/** One row for each event; what it changed unfolds. */
export function AuditTable({ events }: { readonly events: readonly Event[] }) {
  const lang = useLanguage();
  return (
    <CardTable
      label="audit.title"
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        { label: 'audit.when', noWrap: true, render: ({ occurredAt }) => dateTime(occurredAt, lang) },
        {
          label: 'audit.actor',
          render: ({ actorName, actorKind }) => `${actorName} (${label('ActorKind', actorKind, lang)})`,
        },
        { label: 'audit.operation', render: ({ operation }) => label('AuditOperation', operation, lang) },
        { label: 'audit.concept', render: (event) => <Subject event={event} /> },
        { label: 'audit.commune', render: ({ commune }) => commune?.fullName ?? '—' },
        { label: 'audit.reason', render: ({ reason }) => reason ?? '—' },
        { label: 'audit.changes', minWidth: 260, render: (event) => <Changes event={event} /> },
      ]}
    />
  );
}

function Subject({ event: { concept, recordId } }: { readonly event: Event }) {
  const translate = useTranslate();
  const name = translate(`panel.concepts.${concept}`, { _: concept });
  const isRecord = (CONCEPTS as readonly string[]).includes(concept);
  return recordId !== null && isRecord ? <Link to={`/${resourceOf(concept)}/${recordId}/history`}>{name}</Link> : name;
}

function Changes({ event: { changes, requestId } }: { readonly event: Event }) {
  const translate = useTranslate();
  if (changes.nodes.length === 0) return <>—</>;
  return (
    <Box component="details">
      <summary>{translate('panel.history.changes')}</summary>
      {changes.nodes.map((change) => (
        <ChangeTable key={change.id} change={change} />
      ))}
      <Typography variant="caption">{translate('audit.request', { id: requestId })}</Typography>
    </Box>
  );
}
