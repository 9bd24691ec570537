import { Alert, MenuItem, Skeleton, Stack, TablePagination, TextField } from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { WhatIfChangedDocument, type WhatIfChangedQuery, type WhatIfInput } from '@thoat-ngheo/client';
import { type HouseholdClass, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { useState } from 'react';
import { Link } from 'react-admin';
import { request } from '../api/registry.ts';
import { useCommuneNames } from '../communes/use-commune-names.ts';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { CardTable } from '../components/show/CardTable.tsx';
import { ShowSection } from '../components/show/ShowSection.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Household = WhatIfChangedQuery['whatIfHouseholds']['nodes'][number];
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
  const choose = (set: (value: string) => void) => (value: string) => {
    set(value);
    setPage(0);
  };
  return (
    <ShowSection title="whatIf.households">
      <Stack direction="row" useFlexGap spacing={1.5} sx={{ flexWrap: 'wrap', mb: 1.5 }}>
        <Filter
          id="what-if-change"
          label="whatIf.change"
          value={pair}
          onChange={choose(setPair)}
          options={pairs.map((each) => [
            each.join(' '),
            translate('whatIf.fromTo', {
              before: label('HouseholdClass', each[0], lang),
              after: label('HouseholdClass', each[1], lang),
            }),
          ])}
        />
        <Filter
          id="what-if-commune"
          label="whatIf.commune"
          value={communeId}
          onChange={choose(setCommune)}
          options={communes.map((id) => [id, nameOf(id)])}
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

type FilterProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly (readonly [value: string, name: string])[];
};

function Filter({ id, label: name, value, onChange, options }: FilterProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      id={id}
      label={translate(name)}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      fullWidth={false}
      sx={{ my: 0, flex: '1 1 240px', minWidth: 0 }}
      slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
    >
      <MenuItem value="">{translate('whatIf.all')}</MenuItem>
      {options.map(([each, text]) => (
        <MenuItem key={each} value={each}>
          {text}
        </MenuItem>
      ))}
    </TextField>
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
