import UnitIcon from '@mui/icons-material/MapOutlined';
import { type DistrictFilter, DistrictListDocument, DistrictOneDocument } from '@thoat-ngheo/client';
import { allOf, isText } from '../api/filter.ts';
import { defineOperations } from '../api/operations.ts';
import { messagePair } from '../i18n/message-pair.ts';
import type { PanelResource } from '../resource.ts';

const operations = defineOperations({
  list: DistrictListDocument,
  one: DistrictOneDocument,
  toFilter: (values) =>
    allOf<DistrictFilter>(
      isText(values.q) ? { or: [{ name: { search: values.q } }, { code: { startsWith: values.q } }] } : undefined,
    ),
  byIds: (ids) => ({ id: { in: ids } }),
  sorts: { code: { field: 'CODE' }, name: { field: 'NAME' } },
});

/** Chosen in forms; they have no pages of their own. */
export const districts = {
  name: 'districts',
  icon: UnitIcon,
  access: {},
  operations,
  messages: messagePair(
    { resources: { districts: { name: 'Đơn vị cấp huyện' } } },
    { resources: { districts: { name: 'Districts' } } },
  ),
  recordRepresentation: (record) => `${record.name} (${record.code})`,
} satisfies PanelResource;
