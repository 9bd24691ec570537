import { useTranslate } from 'ra-core';
import { useHeld } from '../access/held.ts';
import { PROVINCE } from '../api/filter.ts';
import { thisMonth, useReporting } from '../indicatorEntry/use-reporting.ts';

/** The units whose figures one may read: the province for those who do so everywhere, and the communes of today that one reads. */
export function useSeriesUnits(): readonly { readonly id: string; readonly name: string }[] {
  const translate = useTranslate();
  const held = useHeld();
  const { data: communes = [] } = useReporting(thisMonth(), held?.has('READ_RECORDS') === true);
  const isEverywhere = (['READ_RECORDS', 'READ_FIGURES'] as const).some(
    (permission) => held?.get(permission) === 'EVERYWHERE',
  );
  return [
    ...(isEverywhere ? [{ id: PROVINCE, name: translate('figure.province') }] : []),
    ...communes.map(({ communeId, communeName }) => ({ id: communeId, name: communeName })),
  ];
}
