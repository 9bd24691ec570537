import { useGetMany, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import type { GrantRecord } from './grant-record.ts';

const FEW = 4;

/** Where a grant holds, by name. */
export function UnitsOfGrant({ grant }: { readonly grant: GrantRecord }) {
  const { everywhere, communeIds, districtIds } = grant;
  const translate = useTranslate();
  const districts = useGetMany<PanelRecord>('districts', { ids: districtIds }, { enabled: districtIds.length > 0 });
  const communes = useGetMany<PanelRecord>('communes', { ids: communeIds }, { enabled: communeIds.length > 0 });
  if (everywhere) return <>{translate('accessGrants.everywhere')}</>;
  const names = [
    ...(districts.data ?? []).map((each) => String(each?.name)),
    ...(communes.data ?? []).map((each) => `${each?.fullName} (${each?.code})`),
  ];
  const shown = names.slice(0, FEW).join(', ');
  return <>{names.length > FEW ? translate('accessGrants.andMore', { shown, number: names.length - FEW }) : shown}</>;
}
