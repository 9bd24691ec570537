import { Alert, Skeleton, Stack, TablePagination } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { WhatIfChangedDocument, type WhatIfChangedQuery, type WhatIfInput } from '@thoat-ngheo/client';
import { type HouseholdClass, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-admin';
import { request } from '../api/registry.ts';
import { useCommuneNames } from '../communes/use-commune-names.ts';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { Choice } from '../components/input/Choice.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Household = WhatIfChangedQuery['whatIfHouseholds']['nodes'][number];
type Option = readonly [value: string, name: string];
type Pair = readonly [before: HouseholdClass, after: HouseholdClass];
type Props = { readonly input: WhatIfInput; readonly pairs: readonly Pair[]; readonly communes: readonly string[] };

const PER_PAGE = 20;

/** The households whose class would change, page by page, each with its assessment. */
export function ChangedHouseholds({ input, pairs, communes }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const [communeId, setCommune] = useState('');
  const [pair, setPair] = useState('');
  const [page, setPage] = useState(0);
  const { nameOf } = useCommuneNames(communes);
  const [before, after] = pairs.find((each) => each.join(' ') === pair) ?? [];
  const variables = {
    input,
    ...(communeId === '' ? {} : { communeId }),
    ...(before === undefined || after === undefined ? {} : { before, after }),
    first: PER_PAGE,
    offset: page * PER_PAGE,
  };
  const { data, error } = useQuery({
    queryKey: ['whatIf', 'households', variables],
    queryFn: async ({ signal }) => (await request(WhatIfChangedDocument, variables, signal)).whatIfHouseholds,
    placeholderData: keepPreviousData,
  });
  const all: Option = ['', translate('whatIf.all')];
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value);
    setPage(0);
  };
  return (
    <ShowSection title="whatIf.households">
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', mb: 1.5 }}>
        <Choice
          id="what-if-change"
          label="whatIf.change"
          value={pair}
          onChange={choose(setPair)}
          options={[
            all,
            ...pairs.map(
              (each): Option => [
                each.join(' '),
                translate('whatIf.fromTo', {
                  before: label('HouseholdClass', each[0], lang),
                  after: label('HouseholdClass', each[1], lang),
                }),
              ],
            ),
          ]}
          width={240}
          isFlexible
        />
        <Choice
          id="what-if-commune"
          label="whatIf.commune"
          value={communeId}
          onChange={choose(setCommune)}
          options={[all, ...communes.map((id): Option => [id, nameOf(id)])]}
          width={240}
          isFlexible
        />
      </Stack>
      {error !== null && <Alert severity="error">{error.message}</Alert>}
      {data === undefined && error === null && <Skeleton variant="rounded" height={240} />}
      {data !== undefined && (
        <>
          <Households rows={data.nodes} nameOf={nameOf} />
          <TablePagination
            component="div"
            count={data.totalCount}
            page={Math.min(page, Math.max(0, Math.ceil(data.totalCount / PER_PAGE) - 1))}
            rowsPerPage={PER_PAGE}
            rowsPerPageOptions={[PER_PAGE]}
            onPageChange={(_, next) => setPage(next)}
            labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
            getItemAriaLabel={(type) => translate(`ra.navigation.${type}`, { _: type })}
          />
        </>
      )}
    </ShowSection>
  );
}

type RowsProps = { readonly rows: readonly Household[]; readonly nameOf: (id: string) => string };

function Households({ rows, nameOf }: RowsProps) {
  const translate = useTranslate();
  return (
    <CardTable
      label="whatIf.households"
      rows={rows}
      rowKey={({ assessmentId }) => assessmentId}
      columns={[
        {
          label: 'whatIf.household',
          render: ({ householdId, code, headName }) => (
            <Link to={`/households/${householdId}/show`}>{headName === null ? code : `${headName} (${code})`}</Link>
          ),
        },
        { label: 'whatIf.commune', render: ({ communeId }) => nameOf(communeId) },
        { label: 'whatIf.before', render: ({ before }) => <ClassChip value={before} /> },
        { label: 'whatIf.after', render: ({ after }) => <ClassChip value={after} /> },
        {
          label: 'whatIf.assessment',
          render: ({ assessmentId, code }) => (
            <Link to={`/assessments/${assessmentId}/show`} aria-label={translate('whatIf.openOf', { code })}>
              {translate('whatIf.open')}
            </Link>
          ),
        },
      ]}
    />
  );
}
