import RequestIcon from '@mui/icons-material/PrivacyTipOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

/** What people ask about the data kept of them. */
export const dataRequests = {
  name: 'dataRequests',
  icon: RequestIcon,
  group: 'households',
  access: {
    read: { permission: 'READ_RECORDS' },
    change: 'EDIT_HOUSEHOLDS',
    communeOf: ({ household }) =>
      (household as { readonly commune?: { readonly id: string } } | undefined)?.commune?.id ?? null,
    acts: { erase: 'ERASE_PERSONAL_DATA' },
  },
  operations,
  messages,
  list: lazyPage(() => import('./DataRequestList.tsx'), 'DataRequestList'),
  show: lazyPage(() => import('./DataRequestShow.tsx'), 'DataRequestShow'),
  edit: lazyPage(() => import('./DataRequestEdit.tsx'), 'DataRequestEdit'),
  create: lazyPage(() => import('./DataRequestCreate.tsx'), 'DataRequestCreate'),
  recordRepresentation: (record) => {
    const { household, member } = record as {
      household?: { code: string; headName: string | null };
      member?: { fullName: string } | null;
    };
    return `${member?.fullName ?? household?.headName ?? ''} (${household?.code ?? ''})`;
  },
} satisfies PanelResource;
