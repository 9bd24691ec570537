import AuditIcon from '@mui/icons-material/ManageSearchOutlined';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** Everything that was done, for those who check. */
export const audit = {
  name: 'auditEvents',
  path: '/audit',
  icon: AuditIcon,
  group: 'access',
  access: { read: { permission: 'READ_AUDIT' } },
  messages,
  label: 'audit.title',
  page: lazyPage(() => import('./AuditPage.tsx'), 'AuditPage'),
} satisfies PanelPage;
