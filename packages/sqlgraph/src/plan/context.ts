import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { PublishedTypes } from '../bind/published-type.ts';
import type { Limits } from '../limits.ts';

/** Coerced variables, as graphql-js's `getVariableValues` gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** What planning one operation needs throughout. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly types: PublishedTypes;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  readonly variables: Variables;
  readonly limits: Limits;
  /** Met so far: conditions in all filters, and fields that are left to a TypeScript resolver. */
  readonly tally: { conditions: number; resolvers: number };
}
