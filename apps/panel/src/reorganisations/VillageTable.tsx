import { useTranslate } from 'ra-core';
import { count } from '../components/field/format.ts';
import { CardTable } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import type { DividedCommune } from './reorganisation.ts';
import { Tick } from './Tick.tsx';

type Props = {
  readonly villages: DividedCommune['villages'];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
  readonly nameOf: (id: string | null) => string;
};

/** The villages of a divided commune, to be ticked and sent one way. */
export function VillageTable({ villages, ticked, onTick, nameOf }: Props) {
  const translate = useTranslate();
  const lang = useLanguage();
  const ids = villages.flatMap(({ villageId }) => villageId ?? []);
  const nameOfVillage = (name: string | null): string => name ?? translate('reorganisations.noVillage');
  return (
    <>
      <Tick label={translate('reorganisations.tickAll')} ids={ids} ticked={ticked} onTick={onTick} />
      {translate('reorganisations.tickAll')}
      <CardTable
        label="reorganisations.villages"
        rows={villages}
        rowKey={({ villageId }) => villageId ?? ''}
        columns={[
          {
            label: 'reorganisations.village',
            minWidth: 180,
            render: ({ villageId, name }) => (
              <>
                {villageId !== null && (
                  <Tick label={nameOfVillage(name)} ids={[villageId]} ticked={ticked} onTick={onTick} />
                )}
                {nameOfVillage(name)}
              </>
            ),
          },
          { label: 'reorganisations.households', align: 'right', render: (each) => count(each.households, lang) },
          { label: 'reorganisations.persons', align: 'right', render: (each) => count(each.persons, lang) },
          { label: 'reorganisations.oneByOne', align: 'right', render: (each) => count(each.decidedOneByOne, lang) },
          { label: 'reorganisations.undecided', align: 'right', render: (each) => count(each.undecided, lang) },
          { label: 'reorganisations.to', minWidth: 160, render: (each) => nameOf(each.decidedCommuneId) },
        ]}
      />
    </>
  );
}
