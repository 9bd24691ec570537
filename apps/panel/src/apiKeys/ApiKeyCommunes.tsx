import { useGetMany, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import type { ApiKeyRecord } from './operations.ts';

const FEW = 3;

/** Where a key reaches, by name. */
export function ApiKeyCommunes({ apiKey: { communeIds } }: { readonly apiKey: ApiKeyRecord }) {
  const translate = useTranslate();
  const ids = communeIds ?? [];
  const { data = [] } = useGetMany<PanelRecord>('communes', { ids: ids.slice(0, FEW) }, { enabled: ids.length > 0 });
  if (communeIds === null) return <>{translate('accessGrants.everywhere')}</>;
  const shown = data.map((each) => String(each?.fullName)).join(', ');
  const more = ids.length - FEW;
  return <>{more > 0 ? translate('accessGrants.andMore', { shown, number: more }) : shown}</>;
}
