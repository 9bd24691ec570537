import ReorganisationIcon from '@mui/icons-material/AccountTreeOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

/** Reorganisations of communes: drafted, rehearsed, decided, applied, taken back. */
export const reorganisations = {
  name: 'reorganisations',
  icon: ReorganisationIcon,
  group: 'units',
  access: {
    read: { permission: 'EDIT_UNITS', everywhere: true },
    change: 'EDIT_UNITS',
    acts: { apply: 'EDIT_HOUSEHOLDS', assignHouseholds: 'READ_RECORDS' },
  },
  operations,
  messages,
  list: lazyPage(() => import('./ReorganisationList.tsx'), 'ReorganisationList'),
  show: lazyPage(() => import('./ReorganisationShow.tsx'), 'ReorganisationShow'),
  edit: lazyPage(() => import('./ReorganisationEdit.tsx'), 'ReorganisationEdit'),
  create: lazyPage(() => import('./ReorganisationCreate.tsx'), 'ReorganisationCreate'),
  recordRepresentation: (record) => String(record.title),
} satisfies PanelResource;
