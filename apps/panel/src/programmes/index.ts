import AccountBalanceIcon from '@mui/icons-material/AccountBalanceOutlined';
import PaymentsIcon from '@mui/icons-material/PaymentsOutlined';
import { label } from '@thoat-ngheo/domain';
import { language } from '../i18n/language.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { fundingLineMessages } from './funding-line-messages.ts';
import { fundingLineOperations } from './funding-line-operations.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

export const programmes = {
  name: 'programmes',
  icon: AccountBalanceIcon,
  group: 'programmes',
  access: { change: 'EDIT_PROGRAMMES' },
  operations,
  messages,
  list: lazyPage(() => import('./ProgrammeList.tsx'), 'ProgrammeList'),
  show: lazyPage(() => import('./ProgrammeShow.tsx'), 'ProgrammeShow'),
  edit: lazyPage(() => import('./ProgrammeEdit.tsx'), 'ProgrammeEdit'),
  create: lazyPage(() => import('./ProgrammeCreate.tsx'), 'ProgrammeCreate'),
  recordRepresentation: (record) => String(record.name),
} satisfies PanelResource;

export const fundingLines = {
  name: 'fundingLines',
  icon: PaymentsIcon,
  access: { change: 'EDIT_PROGRAMMES' },
  operations: fundingLineOperations,
  messages: fundingLineMessages,
  list: lazyPage(() => import('../components/removal/BinPage.tsx'), 'BinPage'),
  show: lazyPage(() => import('./ProgrammeOfFundingLine.tsx'), 'ProgrammeOfFundingLine'),
  edit: lazyPage(() => import('./FundingLineEdit.tsx'), 'FundingLineEdit'),
  create: lazyPage(() => import('./FundingLineCreate.tsx'), 'FundingLineCreate'),
  recordRepresentation: ({ source, fromYear, toYear }) =>
    `${label('FundingSource', source as 'CREDIT', language.get())} ${fromYear}–${toYear}`,
} satisfies PanelResource;
