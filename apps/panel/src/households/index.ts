import HouseholdIcon from '@mui/icons-material/CottageOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const households = {
  name: 'households',
  icon: HouseholdIcon,
  group: 'households',
  operations,
  messages,
  list: lazyPage(() => import('./HouseholdList.tsx'), 'HouseholdList'),
  show: lazyPage(() => import('./HouseholdShow.tsx'), 'HouseholdShow'),
  edit: lazyPage(() => import('./HouseholdEdit.tsx'), 'HouseholdEdit'),
  create: lazyPage(() => import('./HouseholdCreate.tsx'), 'HouseholdCreate'),
  recordRepresentation: ({ code, headName }) => (headName ? `${headName} (${code})` : String(code)),
} satisfies PanelResource;
