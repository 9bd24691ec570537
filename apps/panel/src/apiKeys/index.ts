import KeyIcon from '@mui/icons-material/VpnKeyOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const apiKeys = {
  name: 'apiKeys',
  icon: KeyIcon,
  group: 'access',
  access: { read: { permission: 'MANAGE_ACCESS', everywhere: true }, change: 'MANAGE_ACCESS' },
  operations,
  messages,
  list: lazyPage(() => import('./ApiKeyList.tsx'), 'ApiKeyList'),
  show: lazyPage(() => import('./ApiKeyShow.tsx'), 'ApiKeyShow'),
  create: lazyPage(() => import('./ApiKeyCreate.tsx'), 'ApiKeyCreate'),
  recordRepresentation: (record) => String(record.name),
} satisfies PanelResource;
