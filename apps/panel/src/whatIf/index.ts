import WhatIfIcon from '@mui/icons-material/CompareArrowsOutlined';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** A whole round under another standard: for those who read figures; edits and households for those who read records. */
export const whatIf = {
  name: 'whatIf',
  path: '/what-if',
  icon: WhatIfIcon,
  group: 'review',
  access: { read: { permission: 'READ_FIGURES' }, acts: { tryEdits: 'READ_RECORDS' }, communeOf: () => null },
  messages,
  label: 'whatIf.title',
  page: lazyPage(() => import('./WhatIfPage.tsx'), 'WhatIfPage'),
} satisfies PanelPage;
