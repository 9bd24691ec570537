import { Card, LinearProgress, Skeleton, Stack, useMediaQuery, useTheme } from '@mui/material';
import { ListBase, useListContext, useResourceContext, useTranslate } from 'ra-core';
import type { ReactElement, ReactNode } from 'react';
import { Button, ColumnsButton, CreateButton, DataTable, Pagination, Title } from 'react-admin';
import { useMay, useMayRead } from '../../access/use-may.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { count } from '../field/format.ts';
import { BinTable } from '../removal/BinTable.tsx';
import { BinToggle } from '../removal/BinToggle.tsx';
import { EmptyState } from './EmptyState.tsx';
import { ExportAllButton } from './ExportAllButton.tsx';
import type { ExportColumn } from './export-csv.ts';
import { FilterBar } from './FilterBar.tsx';
import { type PhoneCard, PhoneList } from './PhoneList.tsx';

const PAGE_SIZES = [10, 25, 50, 100];

type Props = {
  readonly sort: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  /** Inputs beside the search box; the resource's `toFilter` says what they mean. */
  readonly filters?: readonly ReactElement[];
  readonly filterDefaultValues?: Readonly<Record<string, unknown>>;
  readonly exportColumns: readonly ExportColumn[];
  readonly phone: PhoneCard;
  /** Columns that are hidden until someone chooses them; the choice is remembered. */
  readonly hiddenColumns?: string[];
  readonly canCreate?: boolean;
  readonly rowClick?: 'show' | 'edit';
  /** `Column`s. */
  readonly children: ReactNode;
};

const NONE: readonly ReactElement[] = [];

/** The page of a resource's records: search, filters, columns, pages, export of all rows; cards on phones. */
export function RegistryList({ sort, filterDefaultValues, ...body }: Props) {
  return (
    <ListBase sort={sort} perPage={25} exporter={false} {...(filterDefaultValues ? { filterDefaultValues } : {})}>
      <ListBody {...body} />
    </ListBase>
  );
}

function ListBody({
  filters = NONE,
  exportColumns,
  phone,
  hiddenColumns = [],
  canCreate: hasCreate = false,
  rowClick = 'show',
  children,
}: Omit<Props, 'sort' | 'filterDefaultValues'>) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const lang = useLanguage();
  const { total, isPending, isFetching, filterValues } = useListContext();
  const mayRead = useMayRead();
  const mayDo = useMay();
  const isBin = filterValues.removed === true;
  const canCreate = hasCreate && mayDo({ resource, action: 'create' });
  const narrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  return (
    <Stack spacing={1.5}>
      <Title title={translate(`resources.${resource}.name`)} preferenceKey={false} />
      <FilterBar filters={filters.filter(({ props }) => mayRead((props as { source?: string }).source))} />
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
        <span style={{ flexGrow: 1 }} aria-live="polite">
          {total === undefined ? '' : translate('panel.list.total', { smart_count: count(total, lang) as never })}
        </span>
        {canCreate && <CreateButton variant="contained" />}
        {mayDo({ resource, action: 'restore' }) && <BinToggle />}
        {!narrow && !isBin && <ColumnsButton />}
        <ExportAllButton columns={exportColumns.filter(({ source }) => mayRead(source))} />
      </Stack>
      {isPending ? (
        <Skeleton variant="rounded" height={360} />
      ) : total === 0 ? (
        <Nothing canCreate={canCreate} />
      ) : (
        <>
          {isFetching && (
            <LinearProgress aria-hidden sx={{ position: 'absolute', left: 0, right: 0, top: 0, height: 2 }} />
          )}
          {isBin ? (
            <Card sx={{ p: 1 }}>
              <BinTable />
            </Card>
          ) : narrow ? (
            <PhoneList {...phone} rowClick={rowClick} />
          ) : (
            <Card sx={{ overflowX: 'auto' }}>
              <DataTable rowClick={rowClick} bulkActionButtons={false} hiddenColumns={hiddenColumns} size="small">
                {children}
              </DataTable>
            </Card>
          )}
          <Pagination rowsPerPageOptions={PAGE_SIZES} />
        </>
      )}
    </Stack>
  );
}

function Nothing({ canCreate }: { readonly canCreate: boolean }) {
  const translate = useTranslate();
  const resource = useResourceContext() ?? '';
  const { filterValues, setFilters } = useListContext();
  if (Object.keys(filterValues).length === 1 && filterValues.removed === true)
    return <EmptyState title={translate('panel.bin.empty')} />;
  if (Object.keys(filterValues).length > 0) {
    return (
      <EmptyState
        title={translate('panel.list.noResults')}
        hint={translate('panel.list.noResultsHint')}
        action={<Button label="panel.list.clear" variant="outlined" onClick={() => setFilters({}, [])} />}
      />
    );
  }
  const generic = translate('panel.list.empty');
  return (
    <EmptyState
      title={translate(`resources.${resource}.empty`, { _: generic })}
      hint={translate(`resources.${resource}.emptyHint`, { _: canCreate ? translate('panel.list.emptyHint') : '' })}
      {...(canCreate ? { action: <CreateButton variant="contained" /> } : {})}
    />
  );
}
