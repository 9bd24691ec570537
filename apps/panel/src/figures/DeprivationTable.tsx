import { Typography } from '@mui/material';
import type { MultidimensionalFiguresQuery } from '@thoat-ngheo/client';
import { formatDecimal, label } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { Withheld } from './Withheld.tsx';

type Deprivation = MultidimensionalFiguresQuery['multidimensionalFigures']['figures'][number]['deprivations'][number];

interface Props {
  readonly deprivations: readonly Deprivation[];
  readonly threshold: number;
}

/** Censored headcounts and contributions of the twelve deprivations, of everybody in reach. */
export function DeprivationTable({ deprivations, threshold }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const share = ({ suppressed }: Deprivation, value: string | null) => {
    if (suppressed) return <Withheld threshold={threshold} />;
    return value === null ? '—' : formatDecimal(value, lang);
  };
  return (
    <>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {translate('figures.deprivations')}
      </Typography>
      <CardTable
        label="figures.deprivations"
        rows={deprivations}
        rowKey={({ indicator }) => indicator}
        columns={[
          { label: 'figures.deprivation', render: ({ indicator }) => label('DeprivationIndicator', indicator, lang) },
          { label: 'figures.censoredHeadcount', align: 'right', render: (each) => share(each, each.censoredHeadcount) },
          { label: 'figures.contribution', align: 'right', render: (each) => share(each, each.contribution) },
        ]}
      />
    </>
  );
}
