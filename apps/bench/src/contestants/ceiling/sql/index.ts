import type { WorkloadName } from '../../../workloads/names.ts';
import { aggregate } from './aggregate.ts';
import { byId } from './by-id.ts';
import { deepTree } from './deep-tree.ts';
import { groupBy } from './group-by.ts';
import { panelList } from './panel-list.ts';
import { small } from './small.ts';
import type { Statement } from './statement.ts';
import { toOneChain } from './to-one-chain.ts';
import { wideList } from './wide-list.ts';

export const statements: Readonly<Record<WorkloadName, Statement>> = {
  'deep-tree': deepTree,
  'wide-list': wideList,
  'panel-list': panelList,
  'to-one-chain': toOneChain,
  aggregate,
  'group-by': groupBy,
  'by-id': byId,
  small,
};
