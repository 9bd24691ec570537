import GavelIcon from '@mui/icons-material/GavelOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const legalDocuments = {
  name: 'legalDocuments',
  icon: GavelIcon,
  group: 'law',
  access: { change: 'EDIT_LEGAL_DOCUMENTS' },
  operations,
  messages,
  list: lazyPage(() => import('./LegalDocumentList.tsx'), 'LegalDocumentList'),
  show: lazyPage(() => import('./LegalDocumentShow.tsx'), 'LegalDocumentShow'),
  edit: lazyPage(() => import('./LegalDocumentEdit.tsx'), 'LegalDocumentEdit'),
  create: lazyPage(() => import('./LegalDocumentCreate.tsx'), 'LegalDocumentCreate'),
  recordRepresentation: ({ number, title }) => `${number} · ${title}`,
} satisfies PanelResource;
