import HouseholdIcon from '@mui/icons-material/CottageOutlined';
import { communeOf } from '../access/commune-of.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const households = {
  name: 'households',
  icon: HouseholdIcon,
  group: 'households',
  access: {
    read: { permission: 'READ_RECORDS' },
    change: 'EDIT_HOUSEHOLDS',
    communeOf,
    // A member cannot be entered without the ethnicity.
    create: ['READ_ETHNICITY'],
    acts: { reveal: 'REVEAL_IDENTITY' },
    fields: {
      address: 'READ_CONTACT',
      phone: 'READ_CONTACT',
      ethnicMinority: 'READ_ETHNICITY',
      'members.citizenIdentityNumber': 'READ_IDENTITY',
      'members.disabled': 'READ_HEALTH',
      'members.malnourished': 'READ_HEALTH',
      'members.ethnicity': 'READ_ETHNICITY',
    },
  },
  operations,
  messages,
  list: lazyPage(() => import('./HouseholdList.tsx'), 'HouseholdList'),
  show: lazyPage(() => import('./HouseholdShow.tsx'), 'HouseholdShow'),
  edit: lazyPage(() => import('./HouseholdEdit.tsx'), 'HouseholdEdit'),
  create: lazyPage(() => import('./HouseholdCreate.tsx'), 'HouseholdCreate'),
  recordRepresentation: ({ code, headName }) => (headName ? `${headName} (${code})` : String(code)),
} satisfies PanelResource;
