import { isCode, label } from '@thoat-ngheo/domain';
import { Link } from 'react-admin';
import type { PanelRecord } from '../api/operations.ts';
import { count } from '../components/field/format.ts';
import type { RelatedColumn } from '../components/show/RelatedTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';

function Kind({ village: { kind } }: { readonly village: PanelRecord }) {
  const lang = useLanguage();
  return <>{isCode('VillageKind', kind) ? label('VillageKind', kind, lang) : '—'}</>;
}

function Households({ village }: { readonly village: PanelRecord }) {
  return <>{count((village.households as { totalCount: number }).totalCount, useLanguage())}</>;
}

/** Villages as the commune's page lists them. */
export const villageColumns: readonly RelatedColumn[] = [
  {
    label: 'resources.villages.fields.name',
    render: (village) => <Link to={`/villages/${village.id}/show`}>{String(village.name)}</Link>,
  },
  { label: 'resources.villages.fields.kind', render: (village) => <Kind village={village} /> },
  {
    label: 'resources.villages.fields.households.totalCount',
    align: 'right',
    render: (village) => <Households village={village} />,
  },
];
