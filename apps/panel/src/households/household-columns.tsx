import { useCreatePath } from 'ra-core';
import { Link } from 'react-admin';
import type { PanelRecord } from '../api/operations.ts';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { count, money } from '../components/field/format.ts';
import type { RelatedColumn } from '../components/show/RelatedTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Household = PanelRecord & {
  readonly code: string;
  readonly headName: string | null;
  readonly memberCount: number;
  readonly class: React.ComponentProps<typeof ClassChip>['value'];
  readonly incomePerCapita: number | null;
};

function HouseholdLink({ household }: { readonly household: Household }) {
  const createPath = useCreatePath();
  return <Link to={createPath({ resource: 'households', id: household.id, type: 'show' })}>{household.code}</Link>;
}

function Income({ amount }: { readonly amount: number | null }) {
  return <>{money(amount, useLanguage())}</>;
}

function Members({ number }: { readonly number: number }) {
  return <>{count(number, useLanguage())}</>;
}

const as = (record: PanelRecord): Household => record as Household;

/** Households as other records' pages list them. */
export const householdColumns: readonly RelatedColumn[] = [
  { label: 'resources.households.fields.code', render: (record) => <HouseholdLink household={as(record)} /> },
  { label: 'resources.households.fields.headName', render: (record) => as(record).headName ?? '—' },
  { label: 'resources.households.fields.class', render: (record) => <ClassChip value={as(record).class} /> },
  {
    label: 'resources.households.fields.memberCount',
    align: 'right',
    render: (record) => <Members number={as(record).memberCount} />,
  },
  {
    label: 'resources.households.fields.incomePerCapita',
    align: 'right',
    render: (record) => <Income amount={as(record).incomePerCapita} />,
  },
];
