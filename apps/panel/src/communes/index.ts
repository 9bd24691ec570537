import CommuneIcon from '@mui/icons-material/LocationCityOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const communes = {
  name: 'communes',
  icon: CommuneIcon,
  group: 'units',
  access: { change: 'EDIT_UNITS', fields: { 'households.totalCount': 'READ_RECORDS' } },
  operations,
  messages,
  list: lazyPage(() => import('./CommuneList.tsx'), 'CommuneList'),
  show: lazyPage(() => import('./CommuneShow.tsx'), 'CommuneShow'),
  edit: lazyPage(() => import('./CommuneEdit.tsx'), 'CommuneEdit'),
  create: lazyPage(() => import('./CommuneCreate.tsx'), 'CommuneCreate'),
  recordRepresentation: (record) => `${record.fullName} (${record.code})`,
} satisfies PanelResource;
