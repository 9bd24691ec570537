import ChecklistIcon from '@mui/icons-material/Checklist';
import EventIcon from '@mui/icons-material/EventNoteOutlined';
import { communeOf } from '../access/commune-of.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { communeReviewOperations } from './commune-review-operations.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const reviewRounds = {
  name: 'reviewRounds',
  icon: EventIcon,
  group: 'review',
  access: {
    change: 'EDIT_REVIEWS',
    fields: { 'communeReviews.totalCount': 'READ_RECORDS', 'assessments.totalCount': 'READ_RECORDS' },
  },
  operations,
  messages,
  list: lazyPage(() => import('./ReviewRoundList.tsx'), 'ReviewRoundList'),
  show: lazyPage(() => import('./ReviewRoundShow.tsx'), 'ReviewRoundShow'),
  edit: lazyPage(() => import('./ReviewRoundEdit.tsx'), 'ReviewRoundEdit'),
  create: lazyPage(() => import('./ReviewRoundCreate.tsx'), 'ReviewRoundCreate'),
  recordRepresentation: (record) => String(record.name),
} satisfies PanelResource;

export const communeReviews = {
  name: 'communeReviews',
  icon: ChecklistIcon,
  access: {
    read: { permission: 'READ_RECORDS' },
    change: 'EDIT_REVIEWS',
    communeOf,
    acts: { overview: 'READ_RECORDS' },
    approval: { permission: 'APPROVE_REVIEWS', covers: ({ step }) => step === 'RECOGNITION' },
  },
  operations: communeReviewOperations,
  messages: { vi: {}, en: {} },
  list: lazyPage(() => import('../components/removal/BinPage.tsx'), 'BinPage'),
  show: lazyPage(() => import('./RoundOfCommuneReview.tsx'), 'RoundOfCommuneReview'),
  edit: lazyPage(() => import('./CommuneReviewEdit.tsx'), 'CommuneReviewEdit'),
  create: lazyPage(() => import('./CommuneReviewCreate.tsx'), 'CommuneReviewCreate'),
  recordRepresentation: (record) => {
    const { commune, round } = record as { commune?: { fullName: string }; round?: { year: number } };
    return `${commune?.fullName ?? ''} (${round?.year ?? ''})`;
  },
} satisfies PanelResource;
