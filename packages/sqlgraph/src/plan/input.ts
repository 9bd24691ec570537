import {
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';
import type { Variables } from './context.ts';

/**
 * An argument, or a part of one. A value may stand in the document, in the variables, or in variables inside a
 * literal of the document; this is the one place that knows. `value` is coerced and belongs to the request that is
 * being planned: only structure may be decided by it. `read` gives the value for any request of the same shape.
 */
export interface Input {
  readonly type: GraphQLInputType;
  readonly value: unknown;
  readonly read: (variables: Variables) => unknown;
  /** The literal in the document, unless the value comes from a variable as a whole. */
  readonly literal?: Exclude<ValueNode, { kind: Kind.VARIABLE }> | undefined;
}

/** The input at `node`; `undefined` where it is absent, as an argument whose variable was not given is. */
export function inputAt(node: ValueNode | undefined, type: GraphQLInputType, variables: Variables): Input | undefined {
  if (!node) return undefined;
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    if (!Object.hasOwn(variables, name) || variables[name] === undefined) return undefined;
    return { type, value: variables[name], read: (given) => given[name] };
  }
  const read = (given: Variables) => valueFromAST(node, type, given);
  return { type, value: read(variables), read, literal: node };
}

/** The fields of an input object that are present, in the order given. */
export function inputFields(input: Input, variables: Variables): readonly (readonly [string, Input])[] {
  const type = getNullableType(input.type);
  if (!isInputObjectType(type)) return [];
  const definitions = type.getFields();
  const found: [string, Input][] = [];
  if (input.literal?.kind === Kind.OBJECT) {
    for (const { name, value } of input.literal.fields) {
      const definition = definitions[name.value];
      const field = definition && inputAt(value, definition.type, variables);
      if (field) found.push([name.value, field]);
    }
    return found;
  }
  for (const [name, value] of Object.entries((input.value ?? {}) as Record<string, unknown>)) {
    const definition = definitions[name];
    if (!definition || value === undefined) continue;
    const read = (given: Variables) => (input.read(given) as Record<string, unknown>)[name];
    found.push([name, { type: definition.type, value, read }]);
  }
  return found;
}

/** The elements of an input list; a single value is a list of one, as GraphQL's list coercion says. */
export function inputElements(input: Input, variables: Variables): readonly (Input | undefined)[] {
  const list = getNullableType(input.type);
  const type = isListType(list) ? list.ofType : list;
  if (input.literal) {
    const nodes = input.literal.kind === Kind.LIST ? input.literal.values : [input.literal];
    return nodes.map((node) => inputAt(node, type, variables));
  }
  const values = Array.isArray(input.value) ? input.value : [input.value];
  return values.map((value, index) => ({
    type,
    value,
    read: (given) => {
      const whole = input.read(given);
      return Array.isArray(whole) ? whole[index] : whole;
    },
  }));
}
