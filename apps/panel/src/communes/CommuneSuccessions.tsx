import { List, ListItem, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { CommuneSuccessionsDocument } from '@thoat-ngheo/client';
import { label, type SuccessionExtent } from '@thoat-ngheo/domain';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link } from 'react-admin';
import { request } from '../api/registry.ts';
import { date } from '../components/field/format.ts';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Step = {
  readonly id: string;
  readonly extent: SuccessionExtent;
  readonly effectiveOn: string;
  readonly other: { readonly id: string; readonly code: string; readonly fullName: string };
};

/** The communes from which this one was formed, and those it became. */
export function CommuneSuccessions() {
  const id = String(useRecordContext()?.id ?? '');
  const { data } = useQuery({
    queryKey: ['communes', 'successions', id],
    queryFn: ({ signal }) => request(CommuneSuccessionsDocument, { id }, signal),
    enabled: id !== '',
  });
  if (!data?.commune) return <Skeleton variant="rounded" height={120} />;
  const { predecessors, successors } = data.commune;
  return (
    <>
      <Succession
        kind="predecessors"
        steps={predecessors.nodes.map(({ predecessor, ...step }) => ({ ...step, other: predecessor }))}
      />
      <Succession
        kind="successors"
        steps={successors.nodes.map(({ successor, ...step }) => ({ ...step, other: successor }))}
      />
    </>
  );
}

function Succession({
  kind,
  steps,
}: {
  readonly kind: 'predecessors' | 'successors';
  readonly steps: readonly Step[];
}) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <ShowSection title={`communes.${kind}.title`}>
      {steps.length === 0 ? (
        <Typography color="textSecondary">{translate(`communes.${kind}.empty`)}</Typography>
      ) : (
        <List dense disablePadding>
          {steps.map(({ id, extent, effectiveOn, other }) => (
            <ListItem key={id} disableGutters sx={{ gap: 1, flexWrap: 'wrap' }}>
              <Link to={`/communes/${other.id}/show`}>
                {other.fullName} ({other.code})
              </Link>
              <Typography component="span" variant="body2" color="textSecondary">
                {label('SuccessionExtent', extent, lang)} ·{' '}
                {translate('communes.since', { day: date(effectiveOn, lang) })}
              </Typography>
            </ListItem>
          ))}
        </List>
      )}
    </ShowSection>
  );
}
