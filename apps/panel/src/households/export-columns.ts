import { isCode, label } from '@thoat-ngheo/domain';
import type { ExportColumn } from '../components/list/export-csv.ts';

const yesNo = (value: unknown, lang: 'vi' | 'en'): string =>
  value === true ? (lang === 'vi' ? 'Có' : 'Yes') : lang === 'vi' ? 'Không' : 'No';

/** Columns of the households' export: what the list shows and the facts beside it. */
export const exportColumns: readonly ExportColumn[] = [
  { source: 'code' },
  { source: 'headName' },
  {
    source: 'class',
    value: (row, lang) => (isCode('HouseholdClass', row.class) ? label('HouseholdClass', row.class, lang) : ''),
  },
  { source: 'incomePerCapita' },
  { source: 'memberCount' },
  { source: 'commune.code', label: 'resources.communes.fields.code' },
  { source: 'commune.fullName' },
  { source: 'village.name' },
  { source: 'address' },
  { source: 'phone' },
  { source: 'ethnicMinority', value: (row, lang) => yesNo(row.ethnicMinority, lang) },
  { source: 'noLabourCapacity', value: (row, lang) => yesNo(row.noLabourCapacity, lang) },
  { source: 'meritHousehold', value: (row, lang) => yesNo(row.meritHousehold, lang) },
  { source: 'latestAssessment.assessedOn' },
  { source: 'synthetic', value: (row, lang) => yesNo(row.synthetic, lang) },
];
