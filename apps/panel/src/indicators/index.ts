import FlagIcon from '@mui/icons-material/FlagOutlined';
import InsightsIcon from '@mui/icons-material/Insights';
import ShowChartIcon from '@mui/icons-material/ShowChart';
import { communeOf } from '../access/commune-of.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { measurementOperations } from './measurement-operations.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';
import { targetOperations } from './target-operations.ts';
import { valueMessages } from './value-messages.ts';
import { describeValue } from './value-text.ts';

export const indicators = {
  name: 'indicators',
  icon: InsightsIcon,
  group: 'programmes',
  access: { change: 'EDIT_INDICATORS' },
  operations,
  messages,
  list: lazyPage(() => import('./IndicatorList.tsx'), 'IndicatorList'),
  show: lazyPage(() => import('./IndicatorShow.tsx'), 'IndicatorShow'),
  edit: lazyPage(() => import('./IndicatorEdit.tsx'), 'IndicatorEdit'),
  create: lazyPage(() => import('./IndicatorCreate.tsx'), 'IndicatorCreate'),
  recordRepresentation: (record) => String(record.name),
} satisfies PanelResource;

export const measurements = {
  name: 'measurements',
  icon: ShowChartIcon,
  group: 'programmes',
  access: { change: 'EDIT_INDICATORS', communeOf },
  operations: measurementOperations,
  messages: valueMessages,
  list: lazyPage(() => import('./MeasurementList.tsx'), 'MeasurementList'),
  show: lazyPage(() => import('./IndicatorOfValue.tsx'), 'IndicatorOfValue'),
  edit: lazyPage(() => import('./MeasurementEdit.tsx'), 'MeasurementEdit'),
  create: lazyPage(() => import('./MeasurementCreate.tsx'), 'MeasurementCreate'),
  recordRepresentation: describeValue,
} satisfies PanelResource;

export const targets = {
  name: 'targets',
  icon: FlagIcon,
  access: { change: 'EDIT_INDICATORS', communeOf },
  operations: targetOperations,
  messages: { vi: {}, en: {} },
  list: lazyPage(() => import('../components/removal/BinPage.tsx'), 'BinPage'),
  show: lazyPage(() => import('./IndicatorOfValue.tsx'), 'IndicatorOfValue'),
  edit: lazyPage(() => import('./TargetEdit.tsx'), 'TargetEdit'),
  create: lazyPage(() => import('./TargetCreate.tsx'), 'TargetCreate'),
  recordRepresentation: describeValue,
} satisfies PanelResource;
