import { Box, Link, Skeleton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { LegalDocumentUsesDocument } from '@thoat-ngheo/client';
import { useRecordContext, useTranslate } from 'ra-core';
import { Link as RouterLink } from 'react-router-dom';
import { request } from '../api/registry.ts';

type Use = { readonly id: string; readonly code: string; readonly name: string };
type Uses = { readonly totalCount: number; readonly nodes: readonly Use[] };

function UseList({
  resource,
  uses,
}: {
  readonly resource: 'standards' | 'indicators' | 'programmes';
  readonly uses: Uses;
}) {
  const translate = useTranslate();
  if (uses.totalCount === 0) return null;
  const rest = uses.totalCount - uses.nodes.length;
  return (
    <Box sx={{ mb: 1.5 }}>
      <Typography variant="subtitle2" component="h3">
        {translate(`legalDocuments.uses.${resource}`)}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {uses.nodes.map(({ id, name }) => (
          <li key={id}>
            <Link component={RouterLink} to={`/${resource}/${id}/show`}>
              {name}
            </Link>
          </li>
        ))}
      </Box>
      {rest > 0 && <Typography variant="body2">{translate('legalDocuments.uses.more', { count: rest })}</Typography>}
    </Box>
  );
}

/** The standards, indicators, programmes and units that name this document as their basis. */
export function LegalDocumentUses() {
  const translate = useTranslate();
  const id = String(useRecordContext()?.id ?? '');
  const { data, isError } = useQuery({
    queryKey: ['legalDocuments', 'uses', id],
    queryFn: ({ signal }) => request(LegalDocumentUsesDocument, { id }, signal),
    enabled: id !== '',
  });
  if (isError) return <Typography color="error">{translate('legalDocuments.uses.failed')}</Typography>;
  if (data === undefined) return <Skeleton height={48} />;
  const { standards, indicators, programmes, communes } = data;
  if (standards.totalCount + indicators.totalCount + programmes.totalCount + communes.totalCount === 0) {
    return <Typography color="text.secondary">{translate('legalDocuments.uses.none')}</Typography>;
  }
  return (
    <>
      <UseList resource="standards" uses={standards} />
      <UseList resource="indicators" uses={indicators} />
      <UseList resource="programmes" uses={programmes} />
      {communes.totalCount > 0 && (
        <>
          <Typography variant="subtitle2" component="h3">
            {translate('legalDocuments.uses.communes')}
          </Typography>
          <Typography>{translate('legalDocuments.uses.communesCount', { count: communes.totalCount })}</Typography>
        </>
      )}
    </>
  );
}
