import { Typography } from '@mui/material';
import type { ReorganisationHouseholdsQuery } from '@thoat-ngheo/client';
import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { Tick } from './Tick.tsx';

type Household = ReorganisationHouseholdsQuery['reorganisationHouseholds']['nodes'][number];
type Props = {
  readonly households: readonly Household[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly nameOf: (id: string | null) => string;
};

/** Households to be ticked, with where each goes. */
export function HouseholdTable({ households, ticked, onTick, nameOf }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  if (households.length === 0) return <Typography>{translate('reorganisations.noHouseholds')}</Typography>;
  const ids = households.map(({ householdId }) => householdId);
  return (
    <div>
      <Tick label={translate('reorganisations.tickPage')} ids={ids} ticked={ticked} onTick={onTick} />
      {translate('reorganisations.tickPage')}
      <CardTable
        label="reorganisations.householdList"
        rows={households}
        rowKey={({ householdId }) => householdId}
        columns={[
          {
            label: 'reorganisations.head',
            minWidth: 200,
            render: ({ householdId, headName, code }) => (
              <>
                <Tick label={`${headName ?? '—'} (${code})`} ids={[householdId]} ticked={ticked} onTick={onTick} />
                {headName ?? '—'} ({code})
              </>
            ),
          },
          { label: 'reorganisations.village', render: ({ villageName }) => villageName ?? '—' },
          { label: 'reorganisations.persons', align: 'right', render: ({ memberCount }) => count(memberCount, lang) },
          {
            label: 'reorganisations.to',
            render: ({ toCommuneId }) =>
              toCommuneId === null ? translate('reorganisations.undecided') : nameOf(toCommuneId),
          },
        ]}
      />
    </div>
  );
}
