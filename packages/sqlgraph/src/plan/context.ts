import type { FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { BoundField, PublishedType, PublishedTypes } from '../bind/published-type.ts';
import type { Limits } from '../limits.ts';
import { type Place, readProblem } from '../problems.ts';
import type { Slot } from './nodes.ts';

/** Coerced variables, as graphql-js's `getVariableValues` gives them. */
export type Variables = Readonly<Record<string, unknown>>;

/** What planning one operation needs throughout. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly types: PublishedTypes;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode | undefined>>;
  readonly variables: Variables;
  readonly limits: Limits;
  /** Fields by type that the viewer may not read. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  /** Met so far: conditions in all filters, and fields that are left to a TypeScript resolver. */
  readonly tally: { conditions: number; resolvers: number };
  /** The moment as of which the root field at hand is answered; none: now. */
  readonly asOf?: Slot | undefined;
}

/** Whether rows of `type` can be read at the moment that is asked for. @throws {GraphQLError} AS_OF_UNAVAILABLE if not */
export function checkHistory({ asOf }: PlanContext, { name, entity }: PublishedType, place: Place): void {
  if (asOf && !entity.history) throw readProblem('AS_OF_UNAVAILABLE', place, { type: name });
}

/** The field `name` of `type`. @throws {GraphQLError} FORBIDDEN if the viewer may not read it */
export function readable(
  { hidden }: PlanContext,
  type: PublishedType,
  name: string,
  place: Place,
): BoundField | undefined {
  if (hidden.get(type.name)?.has(name)) throw readProblem('HIDDEN_FIELD', place, { field: `${type.name}.${name}` });
  return type.fields.get(name);
}
