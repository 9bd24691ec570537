import WorklistIcon from '@mui/icons-material/PlaylistAddCheckOutlined';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** What is still to be surveyed, village by village. */
export const worklist = {
  name: 'worklist',
  path: '/review-worklist',
  icon: WorklistIcon,
  group: 'review',
  access: { read: { permission: 'READ_RECORDS' } },
  messages,
  label: 'worklist.title',
  page: lazyPage(() => import('./WorklistPage.tsx'), 'WorklistPage'),
} satisfies PanelPage;
