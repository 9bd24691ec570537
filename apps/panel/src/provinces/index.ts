import UnitIcon from '@mui/icons-material/MapOutlined';
import { type ProvinceFilter, ProvinceListDocument, ProvinceOneDocument } from '@thoat-ngheo/client';
import { allOf, isText } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';
import { messagePair } from '../i18n/message-pair.ts';
import type { PanelResource } from '../resource.ts';

const operations = defineOperations({
  list: ProvinceListDocument,
  one: ProvinceOneDocument,
  toFilter: (values) =>
    allOf<ProvinceFilter>(
      isText(values.q) ? { or: [{ name: { search: values.q } }, { code: { startsWith: values.q } }] } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: { code: { field: 'CODE' }, name: { field: 'NAME' } },
});

/** Chosen in forms; they have no pages of their own. */
export const provinces = {
  name: 'provinces',
  icon: UnitIcon,
  access: {},
  operations,
  messages: messagePair(
    { resources: { provinces: { name: 'Tỉnh, thành phố' } } },
    { resources: { provinces: { name: 'Provinces' } } },
  ),
  recordRepresentation: (record) => `${record.name} (${record.code})`,
} satisfies PanelResource;
