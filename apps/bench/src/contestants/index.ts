import { ceiling } from './ceiling/ceiling.ts';
import type { Contestant } from './contestant.ts';
import type { ContestantName } from './names.ts';
import { oursAdministrator, oursCached, oursScoped } from './ours/ours.ts';
import { peer } from './peer.ts';
import { plainOperations } from './plain-operations.ts';
import { operations as postgraphile } from './postgraphile/operations.ts';

export const contestants: Readonly<Record<ContestantName, Contestant>> = {
  ceiling,
  'ours-administrator': oursAdministrator,
  'ours-scoped': oursScoped,
  'ours-cached': oursCached,
  postgraphile: peer('postgraphile', postgraphile),
  mercurius: peer('mercurius', plainOperations),
  stock: peer('stock', plainOperations),
};
