export { BindingError } from './bind/bind.ts';
export type { FieldBinding, TypeBinding } from './bind/published-type.ts';
export type { CacheStats } from './cache/plan-cache.ts';
export type { Compiled, CompileRequest } from './compiler.ts';
export type { ReadContext } from './execute/attach-resolvers.ts';
export { DEFAULT_LIMITS, DEFAULT_PAGE, type Limits } from './limits.ts';
export type {
  ColumnModel,
  EntityModel,
  HistoryModel,
  Join,
  Model,
  PropertyModel,
  RelationModel,
} from './model/entity-model.ts';
export { fromMikroOrm } from './model/from-mikro-orm.ts';
export type { Policy, RowScope } from './policy.ts';
export { READ_PROBLEMS, type ReadProblem } from './problems.ts';
export { type Published, type PublishOptions, publish } from './publish.ts';
