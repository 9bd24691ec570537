import TablesIcon from '@mui/icons-material/SummarizeOutlined';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** The official tables of a yearly review, on screen and as a workbook. */
export const reviewTables = {
  name: 'reviewTables',
  path: '/review-tables',
  icon: TablesIcon,
  group: 'review',
  access: { read: { permission: 'READ_RECORDS' } },
  messages,
  label: 'reviewTables.title',
  page: lazyPage(() => import('./ReviewTablesPage.tsx'), 'ReviewTablesPage'),
} satisfies PanelPage;
