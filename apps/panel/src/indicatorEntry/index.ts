import EntryIcon from '@mui/icons-material/GridOnOutlined';
import ReportingIcon from '@mui/icons-material/PendingActionsOutlined';
import { communeOf } from '../access/commune-of.ts';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** Where a commune enters its indicators, period by period. */
export const indicatorEntry = {
  name: 'indicatorEntry',
  path: '/indicator-entry',
  icon: EntryIcon,
  group: 'programmes',
  access: {
    read: { permission: 'READ_RECORDS' },
    change: 'EDIT_INDICATORS',
    communeOf,
    acts: { approve: 'APPROVE_REVIEWS' },
  },
  messages,
  label: 'indicatorEntry.title',
  page: lazyPage(() => import('./EntryPage.tsx'), 'EntryPage'),
} satisfies PanelPage;

/** Which communes have reported, which are due and which are late. */
export const indicatorReporting = {
  name: 'indicatorReporting',
  path: '/indicator-reporting',
  icon: ReportingIcon,
  group: 'programmes',
  access: { read: { permission: 'READ_RECORDS' } },
  messages: { vi: {}, en: {} },
  label: 'indicatorEntry.reporting',
  page: lazyPage(() => import('./ReportingPage.tsx'), 'ReportingPage'),
} satisfies PanelPage;
