import GrantIcon from '@mui/icons-material/KeyOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

/** Given and ended on the page of the person who holds them. */
export const accessGrants = {
  name: 'accessGrants',
  icon: GrantIcon,
  access: { read: { permission: 'MANAGE_ACCESS', everywhere: true }, change: 'MANAGE_ACCESS' },
  operations,
  messages,
  list: lazyPage(() => import('../components/removal/BinPage.tsx'), 'BinPage'),
  show: lazyPage(() => import('./UserOfGrant.tsx'), 'UserOfGrant'),
  edit: lazyPage(() => import('./GrantEdit.tsx'), 'GrantEdit'),
  create: lazyPage(() => import('./GrantCreate.tsx'), 'GrantCreate'),
  recordRepresentation: (record) => String((record as { role?: { name: string } }).role?.name ?? record.id),
} satisfies PanelResource;
