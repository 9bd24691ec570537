import { HOUSEHOLD_CLASSES, type HouseholdClass } from '@thoat-ngheo/domain';
import { useFieldValue } from 'ra-core';
import { ClassChip } from '../components/field/ClassChip.tsx';
import { DateField } from '../components/field/DateField.tsx';
import { DecimalField } from '../components/field/DecimalField.tsx';
import { LinkField } from '../components/field/LinkField.tsx';
import { MoneyField } from '../components/field/MoneyField.tsx';
import { SyntheticMark } from '../components/field/SyntheticMark.tsx';
import { ClearableSelect } from '../components/input/ClearableSelect.tsx';
import { ReferencePicker } from '../components/input/ReferencePicker.tsx';
import { Column } from '../components/list/Column.tsx';
import { RecordLink } from '../components/list/RecordLink.tsx';
import { RegistryList } from '../components/list/RegistryList.tsx';
import { exportColumns } from './export-columns.ts';

const YES_NO = [
  { value: 'true', label: 'ra.boolean.true' },
  { value: 'false', label: 'ra.boolean.false' },
];
const CLASSES = [
  ...HOUSEHOLD_CLASSES.map((code) => ({ value: code, label: `vocabulary.HouseholdClass.${code}` })),
  { value: 'NONE', label: 'households.never' },
];

const filters = [
  <ReferencePicker key="communeId" source="communeId" reference="communes" sort={{ field: 'code', order: 'ASC' }} />,
  <ClearableSelect key="class" source="class" choices={CLASSES} />,
  <ClearableSelect key="ethnicMinority" source="ethnicMinority" choices={YES_NO} />,
  <ClearableSelect key="synthetic" source="synthetic" choices={YES_NO} />,
];

const nowrap = () => ({ whiteSpace: 'nowrap' });

function ClassColumn() {
  return <ClassChip value={useFieldValue({ source: 'class' }) as HouseholdClass | null} />;
}

/** Households with the class of their latest assessment. */
export function HouseholdList() {
  return (
    <RegistryList
      sort={{ field: 'code', order: 'ASC' }}
      filters={filters}
      canCreate
      hiddenColumns={['address', 'phone', 'village.name', 'latestAssessment.assessedOn']}
      phone={{
        primary: ({ headName, code }) => String(headName ?? code),
        secondary: ({ code, commune }) => `${code} · ${(commune as { fullName: string }).fullName}`,
        tertiary: (household) => <ClassChip value={household.class as HouseholdClass | null} />,
      }}
      exportColumns={exportColumns}
    >
      <Column source="code" cellSx={nowrap}>
        <RecordLink source="code" />
      </Column>
      <Column source="headName" cellSx={nowrap} />
      <Column source="class">
        <ClassColumn />
      </Column>
      <Column source="incomePerCapita" align="right">
        <MoneyField source="incomePerCapita" />
      </Column>
      <Column source="memberCount" align="right">
        <DecimalField source="memberCount" />
      </Column>
      <Column source="commune.fullName">
        <LinkField source="commune.id" reference="communes" text="commune.fullName" />
      </Column>
      <Column source="village.name" />
      <Column source="latestAssessment.assessedOn">
        <DateField source="latestAssessment.assessedOn" />
      </Column>
      <Column source="address" disableSort />
      <Column source="phone" disableSort />
      <Column source="synthetic" disableSort>
        <SyntheticMark />
      </Column>
    </RegistryList>
  );
}
