import CorrectionIcon from '@mui/icons-material/EditNoteOutlined';
import { communeOf } from '../access/commune-of.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

/** Decisions of the approver: nobody else makes one. */
export const assessmentCorrections = {
  name: 'assessmentCorrections',
  icon: CorrectionIcon,
  access: {
    read: { permission: 'READ_RECORDS' },
    change: 'APPROVE_REVIEWS',
    communeOf,
  },
  operations,
  messages,
  show: lazyPage(() => import('./AssessmentOfCorrection.tsx'), 'AssessmentOfCorrection'),
  create: lazyPage(() => import('./CorrectionCreate.tsx'), 'CorrectionCreate'),
  recordRepresentation: ({ decisionNumber }) => String(decisionNumber),
} satisfies PanelResource;
