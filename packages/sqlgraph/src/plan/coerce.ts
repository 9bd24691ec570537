import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';
import type { Variables } from './context.ts';

/** A variable that an operation declares. */
export interface Declared {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** What it is where a request gives nothing; undefined: it has no default. */
  readonly standard: unknown;
}

const declared = new WeakMap<OperationDefinitionNode, readonly Declared[]>();

/** The variables of a validated operation. */
export function declaredVariables(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly Declared[] {
  const known = declared.get(operation);
  if (known) return known;
  const found = (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }): Declared[] => {
    // typeFromAST's overloads distinguish the kinds of type node; the union needs naming
    const input = typeFromAST(schema, type as Parameters<typeof typeFromAST>[1]) as GraphQLInputType | undefined;
    if (!input) return [];
    const standard = defaultValue && valueFromAST(defaultValue, input);
    return [{ name: variable.name.value, type: input, standard }];
  });
  declared.set(operation, found);
  return found;
}

/**
 * The values of an operation's variables by the specification (6.1.2), `undefined` where one does not coerce: graphql-js says
 * why. Its own function does the same and looks up every type anew for each request.
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Variables | undefined {
  const coerced: Record<string, unknown> = {};
  let failed = false;
  for (const { name, type, standard } of declaredVariables(schema, operation)) {
    if (Object.hasOwn(given, name)) {
      coerced[name] = coerceInputValue(given[name], type, () => {
        failed = true;
      });
    } else if (standard !== undefined) coerced[name] = standard;
    else if (isNonNullType(type)) failed = true;
  }
  return failed ? undefined : coerced;
}
