import VillageIcon from '@mui/icons-material/HolidayVillageOutlined';
import { isCode, label } from '@thoat-ngheo/domain';
import { communeOf } from '../access/commune-of.ts';
import { language } from '../i18n/language.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const villages = {
  name: 'villages',
  icon: VillageIcon,
  group: 'units',
  access: {
    change: 'EDIT_UNITS',
    communeOf,
    fields: { 'households.totalCount': 'READ_RECORDS' },
  },
  operations,
  messages,
  list: lazyPage(() => import('./VillageList.tsx'), 'VillageList'),
  show: lazyPage(() => import('./VillageShow.tsx'), 'VillageShow'),
  edit: lazyPage(() => import('./VillageEdit.tsx'), 'VillageEdit'),
  create: lazyPage(() => import('./VillageCreate.tsx'), 'VillageCreate'),
  recordRepresentation: ({ kind, name }) =>
    isCode('VillageKind', kind) ? `${label('VillageKind', kind, language.get())} ${name}` : String(name),
} satisfies PanelResource;
