import { createHash } from 'node:crypto';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { PublishedTypes } from './bind/published-type.ts';
import { type CacheStats, PlanCache } from './cache/plan-cache.ts';
import { variableShape } from './cache/variable-shape.ts';
import type { Limits } from './limits.ts';
import { coerceVariables } from './plan/coerce.ts';
import type { PlanContext, Variables } from './plan/context.ts';
import { costOf } from './plan/cost.ts';
import { type Bindings, frozen, type StatementNode } from './plan/nodes.ts';
import { planOperation } from './plan/operation.ts';
import { type Policy, type ViewerScopes, viewerScopes } from './policy.ts';
import { type Printed, printStatement } from './print/statement.ts';

/** A whole operation to be compiled; the document must have been validated against the derived schema. */
export interface CompileRequest<Viewer> {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As they came with the request; they are coerced here. */
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly viewer: Viewer;
  readonly limits?: Partial<Limits> | undefined;
}

/** One SQL statement. It answers with one row and one column, `data`: the JSON text of GraphQL's `data`. */
export interface Compiled {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Name for a prepared statement: equal exactly for equal texts. */
  readonly name: string;
  /** What it may cost by the sizes it asks for; see plan/cost.ts. */
  readonly cost: number;
  /** Every table it reads, as `schema.table` or `table`. */
  readonly tables: readonly string[];
  /** PostgreSQL types of `values`. */
  readonly parameterTypes: readonly string[];
}

interface Plan extends Printed {
  readonly name: string;
  readonly cost: (bindings: Bindings) => number;
  readonly parameterTypes: readonly string[];
}

/** A field within an operation that graphql-js executes, or the operation itself. */
export interface PlanScope<Viewer> {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  /** Coerced. */
  readonly variables: Variables;
  readonly viewer: Viewer;
  readonly limits?: Partial<Limits> | undefined;
  /** Which part of the operation: its response path without list indices; empty for all of it. */
  readonly part: string;
}

/** Runs the passes and keeps their results. */
export class Compiler<Viewer> {
  readonly #schema: GraphQLSchema;
  readonly #types: PublishedTypes;
  readonly #policies: Readonly<Record<string, Policy<Viewer>>>;
  readonly #limits: Limits;
  readonly #clock: () => Date;
  readonly #cache: PlanCache<Plan | 'uncompilable'>;
  /** Policies depend on the viewer alone, and a server hands in the same viewer for many requests. */
  readonly #viewers = new WeakMap<object, ViewerScopes>();

  constructor(options: {
    schema: GraphQLSchema;
    types: PublishedTypes;
    policies: Readonly<Record<string, Policy<Viewer>>>;
    limits: Limits;
    clock: () => Date;
    cacheSize: number;
  }) {
    this.#schema = options.schema;
    this.#types = options.types;
    this.#policies = options.policies;
    this.#limits = options.limits;
    this.#clock = options.clock;
    this.#cache = new PlanCache(options.cacheSize);
  }

  get stats(): CacheStats {
    return this.#cache.stats;
  }

  /**
   * The whole operation as one statement, or `undefined` if graphql-js has to execute it: a mutation, introspection,
   * a field with a TypeScript resolver, or variables that do not coerce (graphql-js reports those).
   * @throws {GraphQLError} BAD_USER_INPUT, see READ_PROBLEMS
   */
  compile(request: CompileRequest<Viewer>): Compiled | undefined {
    const operation = getOperationAST(request.document, request.operationName);
    if (operation?.operation !== 'query') return undefined;
    const given = request.variables ?? {};
    const variables = coerceVariables(this.#schema, operation, given);
    if (!variables) return undefined;
    const { viewer, limits } = request;
    const fragments = fragmentsOf(request.document);
    return this.compilePart({ operation, fragments, variables, viewer, limits, part: '' }, (context) =>
      planOperation(context, operation),
    );
  }

  /** One part of an operation; `plan` makes its tree when it is not in the cache. */
  compilePart(
    scope: PlanScope<Viewer>,
    plan: (context: PlanContext) => StatementNode | undefined,
    extra: Readonly<Record<string, unknown>> = {},
  ): Compiled | undefined {
    const scopes = this.#scopesOf(scope.viewer);
    const limits = scope.limits ? { ...this.#limits, ...scope.limits } : this.#limits;
    const found = this.#cache.getOrMake(this.#key(scope, scopes, limits), () =>
      this.#plan(scope, scopes, limits, plan),
    );
    if (found === 'uncompilable') return undefined;
    const variables = { ...scope.variables, ...extra };
    const bindings: Bindings = { variables, limits, clock: this.#clock, policyValue: scopes.value };
    for (const slot of found.checks) slot.read(bindings);
    const { text, name, tables, parameterTypes, slots, cost } = found;
    return {
      text,
      name,
      tables,
      parameterTypes,
      values: slots.map((slot) => slot.read(bindings)),
      cost: cost(bindings),
    };
  }

  #scopesOf(viewer: Viewer): ViewerScopes {
    if (typeof viewer !== 'object' || viewer === null) return viewerScopes(this.#policies, viewer);
    const known = this.#viewers.get(viewer);
    if (known) return known;
    const scopes = viewerScopes(this.#policies, viewer);
    this.#viewers.set(viewer, scopes);
    return scopes;
  }

  #plan(
    { fragments, variables }: PlanScope<Viewer>,
    { scopes, hidden }: ViewerScopes,
    limits: Limits,
    plan: (context: PlanContext) => StatementNode | undefined,
  ): Plan | 'uncompilable' {
    const tally = { conditions: 0, resolvers: 0 };
    const statement = plan({ schema: this.#schema, types: this.#types, fragments, variables, limits, hidden, tally });
    if (!statement) return 'uncompilable';
    const printed = printStatement(frozen(statement), this.#types, scopes);
    return Object.freeze({
      ...printed,
      cost: costOf(statement),
      parameterTypes: printed.slots.map(({ type }) => type),
      name: createHash('sha256').update(printed.text).digest('base64url').slice(0, 16),
    });
  }

  /** Everything that decides the text. Page sizes are checked when they are bound, so `maxPage` has no part in it. */
  #key({ operation, variables, part }: PlanScope<Viewer>, { shape }: ViewerScopes, limits: Limits): string {
    const bounds = `${limits.maxConditions}.${limits.maxSortKeys}.${limits.maxDepth}`;
    const variablesShape = variableShape(this.#schema, operation, variables);
    return [this.#cache.documentKey(operation), part, bounds, variablesShape, shape].join('|');
  }
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode | undefined>>;

const fragmentsByDocument = new WeakMap<DocumentNode, Fragments>();

function fragmentsOf(document: DocumentNode): Fragments {
  const known = fragmentsByDocument.get(document);
  if (known) return known;
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  fragmentsByDocument.set(document, fragments);
  return fragments;
}
