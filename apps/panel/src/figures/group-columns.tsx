import type { Ethnicity, FigureDimension, HouseholdClass, Sex } from '@thoat-ngheo/client';
import { label } from '@thoat-ngheo/domain';
import { useGetMany, useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { useCommuneNames } from '../communes/use-commune-names.ts';
import type { CardTableColumn } from '../components/show/CardTable.tsx';
import { useLanguage } from '../i18n/use-language.ts';

/** A combination of what figures are told apart by. */
export interface Group {
  readonly districtId: string | null;
  readonly communeId: string | null;
  readonly class: HouseholdClass | null;
  readonly ethnicMinority: boolean | null;
  readonly villageId: string | null;
  readonly ethnicity: Ethnicity | null;
  readonly headSex: Sex | null;
  readonly isUnrecorded: boolean;
}

const parts = ({ districtId, communeId, class: ofClass, ethnicMinority, villageId, ethnicity, headSex }: Group) => [
  districtId,
  communeId,
  ofClass,
  ethnicMinority,
  villageId,
  ethnicity,
  headSex,
];

export const groupKey = (group: Group): string => [...parts(group), group.isUnrecorded].join(' ');

/** Told apart by nothing. */
export const isOfEverybody = (group: Group): boolean =>
  !group.isUnrecorded && parts(group).every((part) => part === null);

const ORDER = ['DISTRICT', 'COMMUNE', 'VILLAGE', 'CLASS', 'ETHNIC_MINORITY', 'ETHNICITY', 'HEAD_SEX'] as const;

function useNames(resource: 'villages' | 'districts', ids: readonly string[]): ReadonlyMap<string, string> {
  const { data = [] } = useGetMany<PanelRecord>(resource, { ids: [...ids] }, { enabled: ids.length > 0 });
  return new Map(data.filter((each) => each !== undefined).map(({ id, name }) => [id, String(name)]));
}

/** The columns that name a combination, those that were asked by; without any the one that says it is about everybody. */
export function useGroupColumns<Row extends Group>(
  rows: readonly Row[],
  by: readonly FigureDimension[],
): readonly CardTableColumn<Row>[] {
  const translate = useTranslate();
  const lang = useLanguage();
  const { nameOf } = useCommuneNames([...new Set(rows.flatMap(({ communeId }) => communeId ?? []))]);
  const villageNames = useNames('villages', [...new Set(rows.flatMap(({ villageId }) => villageId ?? []))]);
  const districtNames = useNames('districts', [...new Set(rows.flatMap(({ districtId }) => districtId ?? []))]);
  const all = translate('figures.all');
  const detail = (value: string | null, { isUnrecorded }: Row): string =>
    isUnrecorded ? translate('figures.unrecorded') : (value ?? all);
  const columns: Record<FigureDimension, CardTableColumn<Row>> = {
    DISTRICT: {
      label: 'figures.district',
      minWidth: 160,
      render: ({ districtId, isUnrecorded }) => {
        if (isUnrecorded) return translate('figures.noDistrict');
        return districtId === null ? all : (districtNames.get(districtId) ?? '…');
      },
    },
    COMMUNE: {
      label: 'figures.commune',
      minWidth: 160,
      render: ({ communeId }) => (communeId === null ? all : nameOf(communeId)),
    },
    CLASS: {
      label: 'figures.class',
      render: ({ class: group }) => (group === null ? all : label('HouseholdClass', group, lang)),
    },
    ETHNIC_MINORITY: {
      label: 'figures.minority',
      render: ({ ethnicMinority }) => (ethnicMinority === null ? all : translate(`ra.boolean.${ethnicMinority}`)),
    },
    VILLAGE: {
      label: 'figures.village',
      render: (row) => detail(row.villageId && (villageNames.get(row.villageId) ?? '…'), row),
    },
    ETHNICITY: {
      label: 'figures.ethnicity',
      render: (row) => detail(row.ethnicity && label('Ethnicity', row.ethnicity, lang), row),
    },
    HEAD_SEX: {
      label: 'figures.headSex',
      render: (row) => detail(row.headSex && label('Sex', row.headSex, lang), row),
    },
  };
  const order = ORDER.filter((each) => by.includes(each));
  return order.length === 0 ? [{ label: 'figures.scope', render: () => all }] : order.map((each) => columns[each]);
}
