import { Skeleton } from '@mui/material';
import { useGetOne, useGetRecordRepresentation, useResourceContext, useTranslate } from 'ra-core';
import { Title } from 'react-admin';
import { useParams } from 'react-router-dom';
import { AccessDenied } from '../../access/AccessDenied.tsx';
import { useMay } from '../../access/use-may.ts';
import type { PanelRecord } from '../../api/operations.ts';
import { NotFound } from '../../layout/NotFound.tsx';
import { RegistryForm, type RegistryFormProps } from './RegistryForm.tsx';

/** The page that changes a record: it reads the record anew, once, so that nothing is replaced while someone types. */
export function RegistryEdit(form: RegistryFormProps) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { id = '' } = useParams();
  const represent = useGetRecordRepresentation(resource);
  const { data, isPending, error } = useGetOne<PanelRecord>(
    resource,
    { id: decodeURIComponent(id), meta: { form: true } },
    { gcTime: 0, staleTime: Number.POSITIVE_INFINITY, refetchOnReconnect: false },
  );
  const mayDo = useMay();
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  if (error !== null || data === undefined) return <NotFound />;
  if (!mayDo({ resource, action: 'edit', record: data })) return <AccessDenied />;
  const title = translate('ra.page.edit', { recordRepresentation: String(represent(data)) });
  return (
    <>
      <Title title={title} preferenceKey={false} />
      <RegistryForm key={data.id} base={data} defaults={data} newId={data.id} {...form} />
    </>
  );
}
