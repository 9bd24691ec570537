import ChecklistIcon from '@mui/icons-material/Checklist';
import EventIcon from '@mui/icons-material/EventNoteOutlined';
import { communeOf } from '../access/commune-of.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { communeReviewOperations } from './commune-review-operations.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';
import { reviewActOperations } from './review-act-operations.ts';

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
  },
  operations: communeReviewOperations,
  messages: { vi: {}, en: {} },
  list: lazyPage(() => import('../components/removal/BinPage.tsx'), 'BinPage'),
  show: lazyPage(() => import('./CommuneReviewShow.tsx'), 'CommuneReviewShow'),
  edit: lazyPage(() => import('./CommuneReviewEdit.tsx'), 'CommuneReviewEdit'),
  create: lazyPage(() => import('./CommuneReviewCreate.tsx'), 'CommuneReviewCreate'),
  recordRepresentation: (record) => {
    const { commune, round } = record as { commune?: { fullName: string }; round?: { year: number } };
    return `${commune?.fullName ?? ''} (${round?.year ?? ''})`;
  },
} satisfies PanelResource;

/** What the chair of the commune's People's Committee answers for. */
const OF_THE_CHAIR = new Set<unknown>(['RECOGNISED', 'CLOSED', 'REOPENED']);

export const reviewActs = {
  name: 'reviewActs',
  icon: ChecklistIcon,
  access: {
    read: { permission: 'READ_RECORDS' },
    change: 'EDIT_REVIEWS',
    communeOf,
    approval: { permission: 'APPROVE_REVIEWS', covers: ({ kind }) => OF_THE_CHAIR.has(kind) },
  },
  operations: reviewActOperations,
  messages: { vi: {}, en: {} },
  show: lazyPage(() => import('./ReviewOfAct.tsx'), 'ReviewOfAct'),
  create: lazyPage(() => import('./ReviewActCreate.tsx'), 'ReviewActCreate'),
  recordRepresentation: ({ note, happenedOn }) => [happenedOn, note].filter(Boolean).join(': '),
} satisfies PanelResource;
