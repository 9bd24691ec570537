import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type OperationDefinitionNode,
} from 'graphql';
import { declaredVariables } from '../plan/coerce.ts';
import type { Variables } from '../plan/context.ts';
import { isStructural } from '../schema/sorts.ts';

/**
 * What of the variables decides a statement's text, as a string. Booleans and the enums of sorts count with their
 * value; other scalars, and lists of them, only by presence; input objects by their fields; lists of input objects
 * by their elements. Two requests with the same shape get the same statement, with other values bound.
 */
export function variableShape(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Variables): string {
  return declaredVariables(schema, operation)
    .map(({ name, type }) => shapeOf(type, variables[name]))
    .join();
}

function shapeOf(given: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return 'n';
  const type = getNullableType(given);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isEnumType(type)) return isStructural(type) ? `=${String(value)}` : 'v';
  if (isListType(type)) {
    const element = getNullableType(type.ofType);
    if (!Array.isArray(value) || !(isInputObjectType(element) || isEnumType(element))) return 'l';
    if (isEnumType(element) && !isStructural(element)) return 'l';
    return `[${value.map((item) => shapeOf(element, item)).join()}]`;
  }
  if (!isInputObjectType(type)) return 'v';
  const fields = type.getFields();
  const parts = Object.entries(value as Record<string, unknown>).map(([name, part]) => {
    const field = fields[name];
    return field ? `${name}:${shapeOf(field.type, part)}` : '';
  });
  return `{${parts.join()}}`;
}
