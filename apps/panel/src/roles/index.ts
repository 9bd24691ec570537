import RoleIcon from '@mui/icons-material/BadgeOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const roles = {
  name: 'roles',
  icon: RoleIcon,
  group: 'access',
  access: { read: { permission: 'MANAGE_ACCESS', everywhere: true }, change: 'MANAGE_ACCESS' },
  operations,
  messages,
  list: lazyPage(() => import('./RoleList.tsx'), 'RoleList'),
  show: lazyPage(() => import('./RoleShow.tsx'), 'RoleShow'),
  edit: lazyPage(() => import('./RoleEdit.tsx'), 'RoleEdit'),
  create: lazyPage(() => import('./RoleCreate.tsx'), 'RoleCreate'),
  recordRepresentation: (record) => String(record.name),
} satisfies PanelResource;
