import type { StandardRowFragment } from '@thoat-ngheo/client';
import type { AreaType } from '@thoat-ngheo/domain';
import { useTranslate } from 'ra-core';
import type { PanelRecord } from '../api/operations.ts';
import { date, money } from '../components/field/format.ts';
import { DateInput } from '../components/input/DateInput.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { useLanguage } from '../i18n/use-language.ts';

type Row = PanelRecord & StandardRowFragment;

const lineOf = (record: PanelRecord, areaType: AreaType): number | undefined =>
  (record as Row).lines.nodes.find((line) => line.areaType === areaType)?.line;

const filters = [<DateInput key="on" source="on" />];

export function StandardList() {
  const translate = useTranslate();
  const lang = useLanguage();
  const scope = (record: PanelRecord): string => (record as Row).province?.name ?? translate('standards.national');
  const validity = (record: PanelRecord): string => {
    const { validFrom, validTo } = record as Row;
    return translate('standards.valid', {
      from: date(validFrom, lang),
      to: validTo === null ? translate('standards.open') : date(validTo, lang),
    });
  };
  return (
    <RegistryList
      sort={{ field: 'validFrom', order: 'DESC' }}
      filters={filters}
      phone={{
        primary: ({ name }) => String(name),
        secondary: (record) =>
          `${validity(record)} · ${money(lineOf(record, 'RURAL'), lang)} / ${money(lineOf(record, 'URBAN'), lang)}`,
        tertiary: scope,
      }}
      exportColumns={[
        { source: 'code' },
        { source: 'name' },
        { source: 'province.name', value: scope },
        { source: 'validFrom' },
        { source: 'validTo' },
        { source: 'rural', value: (record) => lineOf(record, 'RURAL') },
        { source: 'urban', value: (record) => lineOf(record, 'URBAN') },
        { source: 'cut' },
        { source: 'contentHash' },
        { source: 'sourceNote' },
      ]}
      hiddenColumns={['code']}
    >
      <Column source="code" />
      <Column source="name">
        <RecordLink source="name" />
      </Column>
      <Column source="province.name" render={(record) => scope(record as PanelRecord)} />
      <Column source="validFrom" render={(record) => date((record as Row).validFrom, lang)} />
      <Column source="validTo" render={(record) => date((record as Row).validTo, lang)} />
      <Column
        source="rural"
        disableSort
        align="right"
        render={(record) => money(lineOf(record as PanelRecord, 'RURAL'), lang)}
      />
      <Column
        source="urban"
        disableSort
        align="right"
        render={(record) => money(lineOf(record as PanelRecord, 'URBAN'), lang)}
      />
      <Column source="cut" align="right" />
    </RegistryList>
  );
}
