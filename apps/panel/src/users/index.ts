import GroupIcon from '@mui/icons-material/GroupOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const users = {
  name: 'users',
  icon: GroupIcon,
  group: 'access',
  access: { read: { permission: 'MANAGE_ACCESS', everywhere: true } },
  operations,
  messages,
  list: lazyPage(() => import('./UsersPage.tsx'), 'UsersPage'),
  show: lazyPage(() => import('./UserShow.tsx'), 'UserShow'),
  recordRepresentation: (record) => `${record.name} (${record.email})`,
} satisfies PanelResource;
