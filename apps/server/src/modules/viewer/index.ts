export { type Allowance, allowanceOf } from './allowance.ts';
export { heldPermissions } from './held-permissions.ts';
export { HeldPermissionType } from './me.type.ts';
export {
  publicRows,
  type RegistryPolicy,
  rowsForHolders,
  rowsOfCommunes,
  rowsOfCommunesOrNone,
  rowsThrough,
} from './policy.ts';
export { FIGURE_COST, roundCost } from './round-cost.ts';
export {
  covers,
  joined,
  type Measure,
  mayAnywhere,
  mayEverywhere,
  mayIn,
  type Permissions,
  type Reach,
  reachOf,
  type Viewer,
} from './viewer.ts';
export { type Condition, within } from './within.ts';
