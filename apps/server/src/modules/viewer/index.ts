export { type Allowance, allowanceOf, GREATEST_COST, GREATEST_PAGE } from './allowance.ts';
export {
  publicRows,
  type RegistryPolicy,
  rowsForHolders,
  rowsOfCommunes,
  rowsOfCommunesOrNone,
  rowsThrough,
} from './policy.ts';
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
