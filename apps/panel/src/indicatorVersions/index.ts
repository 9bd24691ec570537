import RuleIcon from '@mui/icons-material/RuleOutlined';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';
import { describeVersion } from './version-text.ts';

/** How an indicator is obtained, rolled up and reported, from one day to another; looked at on the page of its indicator. */
export const indicatorVersions = {
  name: 'indicatorVersions',
  icon: RuleIcon,
  access: { change: 'EDIT_INDICATORS' },
  operations,
  messages,
  list: lazyPage(() => import('../components/removal/BinPage.tsx'), 'BinPage'),
  show: lazyPage(() => import('../indicators/IndicatorOfValue.tsx'), 'IndicatorOfValue'),
  edit: lazyPage(() => import('./VersionEdit.tsx'), 'VersionEdit'),
  create: lazyPage(() => import('./VersionCreate.tsx'), 'VersionCreate'),
  recordRepresentation: describeVersion,
} satisfies PanelResource;
