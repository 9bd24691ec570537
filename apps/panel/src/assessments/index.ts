import AssessmentIcon from '@mui/icons-material/FactCheckOutlined';
import { formatDate } from '@thoat-ngheo/domain';
import { communeOf } from '../access/commune-of.ts';
import { language } from '../i18n/language.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const assessments = {
  name: 'assessments',
  icon: AssessmentIcon,
  group: 'households',
  access: { read: { permission: 'READ_RECORDS' }, change: 'EDIT_REVIEWS', communeOf },
  operations,
  messages,
  list: lazyPage(() => import('./AssessmentList.tsx'), 'AssessmentList'),
  show: lazyPage(() => import('./AssessmentShow.tsx'), 'AssessmentShow'),
  edit: lazyPage(() => import('./AssessmentEdit.tsx'), 'AssessmentEdit'),
  create: lazyPage(() => import('./AssessmentCreate.tsx'), 'AssessmentCreate'),
  recordRepresentation: ({ household, assessedOn }) => {
    const { headName, code } = household as { headName: string | null; code: string };
    return `${headName ?? code} – ${formatDate(String(assessedOn), language.get())}`;
  },
} satisfies PanelResource;
