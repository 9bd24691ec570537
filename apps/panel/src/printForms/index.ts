import PrintIcon from '@mui/icons-material/PrintOutlined';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** The papers of a commune's review, printed by the browser; reached from the page of the review. */
export const printForms = {
  name: 'printForms',
  path: '/print',
  icon: PrintIcon,
  access: { read: { permission: 'READ_RECORDS' } },
  messages,
  label: 'printForms.title',
  page: lazyPage(() => import('./PrintPage.tsx'), 'PrintPage'),
} satisfies PanelPage;
