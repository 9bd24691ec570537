import DraftsIcon from '@mui/icons-material/EditNoteOutlined';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** Reached from the top bar. */
export const drafts = {
  name: 'drafts',
  path: '/drafts',
  icon: DraftsIcon,
  access: {},
  messages,
  label: 'drafts.title',
  page: lazyPage(() => import('./DraftsPage.tsx'), 'DraftsPage'),
} satisfies PanelPage;
