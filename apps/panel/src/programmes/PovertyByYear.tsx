import { Typography } from '@mui/material';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { PovertyYear } from './poverty-years.ts';

/** Who was poor and near-poor in the yearly reviews of a programme's years. */
export function PovertyByYear({ years }: { readonly years: readonly PovertyYear[] }) {
  const translate = useTranslate();
  const lang = useLanguage();
  return (
    <div>
      <Typography variant="subtitle2" component="h3">
        {translate('programmes.outcomes.poverty')}
      </Typography>
      <CardTable
        label="programmes.outcomes.poverty"
        rows={years}
        rowKey={({ year }) => String(year)}
        columns={[
          { label: 'programmes.outcomes.year', render: ({ year }) => year },
          {
            label: 'vocabulary.HouseholdClass.POOR',
            align: 'right',
            render: ({ poor }) => count(poor, lang),
          },
          {
            label: 'vocabulary.HouseholdClass.NEAR_POOR',
            align: 'right',
            render: ({ nearPoor }) => count(nearPoor, lang),
          },
        ]}
      />
      <Typography variant="body2" color="text.secondary">
        {translate('programmes.outcomes.povertyNote')}
      </Typography>
    </div>
  );
}
