import { HOUSEHOLD_CLASSES, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { DryRunAnswer } from './reorganisation.ts';

type Totals = DryRunAnswer['provinceBefore'];

/** The province by class, before and after: the same to the household. */
export function TotalsTable({ before, after }: { readonly before: Totals; readonly after: Totals }) {
  const translate = useTranslate();
  const lang = useLanguage();
  const of = (totals: Totals, group: Totals[number]['class']) => totals.find((each) => each.class === group);
  const rows = [...HOUSEHOLD_CLASSES, null].filter((group) => of(before, group) ?? of(after, group));
  const shown = (totals: Totals, group: Totals[number]['class'], what: 'households' | 'persons'): string =>
    count(of(totals, group)?.[what] ?? 0, lang);
  return (
    <CardTable
      label="reorganisations.sections.totals"
      rows={rows}
      rowKey={(group) => String(group)}
      columns={[
        {
          label: 'reorganisations.class',
          render: (group) =>
            group === null ? translate('reorganisations.notAssessed') : label('HouseholdClass', group, lang),
        },
        {
          label: 'reorganisations.householdsBefore',
          align: 'right',
          render: (group) => shown(before, group, 'households'),
        },
        {
          label: 'reorganisations.householdsAfter',
          align: 'right',
          render: (group) => shown(after, group, 'households'),
        },
        { label: 'reorganisations.personsBefore', align: 'right', render: (group) => shown(before, group, 'persons') },
        { label: 'reorganisations.personsAfter', align: 'right', render: (group) => shown(after, group, 'persons') },
      ]}
    />
  );
}
