import BalanceIcon from '@mui/icons-material/BalanceOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const standards = {
  name: 'standards',
  icon: BalanceIcon,
  group: 'law',
  access: {},
  operations,
  messages,
  list: lazyPage(() => import('./StandardList.tsx'), 'StandardList'),
  show: lazyPage(() => import('./StandardShow.tsx'), 'StandardShow'),
  recordRepresentation: (record) => String(record.name),
} satisfies PanelResource;
