import FiguresIcon from '@mui/icons-material/TableChartOutlined';
import { lazyPage, type PanelPage } from '../resource.ts';
import { messages } from './messages.ts';

/** Figures without a person in them, for analysts and everyone else who may read figures. */
export const povertyFigures = {
  name: 'povertyFigures',
  path: '/figures',
  icon: FiguresIcon,
  group: 'review',
  access: { read: { permission: 'READ_FIGURES' } },
  messages,
  label: 'figures.title',
  page: lazyPage(() => import('./FiguresPage.tsx'), 'FiguresPage'),
} satisfies PanelPage;
