import type { GraphQLSchema } from 'graphql';
import { bind } from './bind/bind.ts';
import type { CacheStats } from './cache/plan-cache.ts';
import { type Compiled, type CompileRequest, Compiler } from './compiler.ts';
import { attachResolvers } from './execute/attach-resolvers.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { Model } from './model/entity-model.ts';
import type { Policy } from './policy.ts';
import { deriveSchema } from './schema/derive.ts';

export interface PublishOptions<Viewer> {
  readonly model: Model;
  /** One per published type, by the type's name; a missing one stops the boot. */
  readonly policies: Readonly<Record<string, Policy<Viewer>>>;
  readonly limits?: Partial<Limits>;
  /** Plans to keep; default 1000. */
  readonly cacheSize?: number;
  /** Tells what moments have come; default: the computer's. */
  readonly clock?: () => Date;
}

export interface Published<Viewer> {
  /** The derived schema. It has resolvers, so graphql-js can execute what {@link Published.compile} cannot. */
  readonly schema: GraphQLSchema;
  /** A whole operation as one statement; see {@link Compiler.compile}. */
  readonly compile: (request: CompileRequest<Viewer>) => Compiled | undefined;
  /** Hits and misses of the plan cache. */
  readonly stats: () => CacheStats;
}

/**
 * Binds the published types of `base` to their entities and derives the schema that clients see.
 * @throws {BindingError} listing everything that is bound to nothing, contradicts its column or has no policy
 */
export function publish<Viewer>(base: GraphQLSchema, options: PublishOptions<Viewer>): Published<Viewer> {
  const { model, policies } = options;
  const types = bind(base, model, new Set(Object.keys(policies)));
  const derived = deriveSchema(base, types);
  const limits = Object.freeze({ ...DEFAULT_LIMITS, ...options.limits });
  const { clock = () => new Date(), cacheSize = 1000 } = options;
  const compiler = new Compiler({ schema: derived, types, policies, limits, clock, cacheSize });
  return Object.freeze({
    schema: attachResolvers(derived, types, compiler),
    compile: (request: CompileRequest<Viewer>) => compiler.compile(request),
    stats: () => compiler.stats,
  });
}
