import { Skeleton } from '@mui/material';
import { useGetList } from 'ra-core';
import { useMemo } from 'react';
import { RegistryCreate } from '../components/form/RegistryCreate.tsx';
import { usePreset } from '../components/form/use-preset.ts';
import { VERSION_FIELDS } from './operations.ts';
import { useVersionParser } from './use-version-parser.ts';
import { VersionInputs } from './VersionInputs.tsx';
import type { VersionRecord } from './version-text.ts';

const NEWEST = { pagination: { page: 1, perPage: 1 }, sort: { field: 'validFrom', order: 'DESC' } } as const;
const FIRST = {
  kind: 'MEASURED',
  direction: 'INCREASE',
  frequency: 'MONTH',
  overUnits: 'SUM',
  overPeriods: 'LAST',
  decimals: 2,
  reportingLevel: 'COMMUNE',
  dueDays: 10,
} as const;

/** A new version begins as the newest one of its indicator; only from when on it holds must be said. */
export function VersionCreate() {
  const preset = usePreset();
  const { parse, problemsOf } = useVersionParser();
  const indicatorId = typeof preset.indicatorId === 'string' ? preset.indicatorId : '';
  const { data } = useGetList<VersionRecord>(
    'indicatorVersions',
    { ...NEWEST, filter: { indicatorId } },
    { enabled: indicatorId !== '' },
  );
  const newest = data?.[0];
  const defaults = useMemo(() => {
    const before = newest && Object.fromEntries(VERSION_FIELDS.map((field) => [field, newest[field]]));
    return { ...FIRST, ...before, validFrom: null, validTo: null, ...preset };
  }, [newest, preset]);
  if (indicatorId !== '' && data === undefined) return <Skeleton variant="rounded" height={320} />;
  return (
    <RegistryCreate parse={parse} defaults={defaults}>
      <VersionInputs problemsOf={problemsOf} />
    </RegistryCreate>
  );
}
