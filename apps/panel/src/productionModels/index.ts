import ProductionIcon from '@mui/icons-material/AgricultureOutlined';
import { communeOf } from '../access/commune-of.ts';
import { lazyPage, type PanelResource } from '../resource.ts';
import { messages } from './messages.ts';
import { operations } from './operations.ts';

/** Production models of communes, with the households that take part. */
export const productionModels = {
  name: 'productionModels',
  icon: ProductionIcon,
  group: 'programmes',
  access: { read: { permission: 'READ_RECORDS' }, change: 'EDIT_HOUSEHOLDS', communeOf },
  operations,
  messages,
  list: lazyPage(() => import('./ProductionModelList.tsx'), 'ProductionModelList'),
  show: lazyPage(() => import('./ProductionModelShow.tsx'), 'ProductionModelShow'),
  edit: lazyPage(() => import('./ProductionModelEdit.tsx'), 'ProductionModelEdit'),
  create: lazyPage(() => import('./ProductionModelCreate.tsx'), 'ProductionModelCreate'),
  recordRepresentation: ({ name }) => String(name),
} satisfies PanelResource;
