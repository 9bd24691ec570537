import { GraphQLError, GraphQLScalarType, type GraphQLScalarTypeConfig, Kind, type ValueNode } from 'graphql';

type Rule<Value> = {
  readonly name: string;
  readonly description: string;
  /** The value, or undefined when the input is not allowed. */
  readonly parse: (input: unknown) => Value | undefined;
  readonly allowed: string;
  readonly literal: (node: ValueNode) => unknown;
};

/** The JavaScript value of a string or number literal; anything else is not allowed. */
export const stringLiteral = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);
export const numberLiteral = (node: ValueNode): unknown => (node.kind === Kind.INT ? Number(node.value) : undefined);
export const decimalLiteral = (node: ValueNode): unknown =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : undefined;

/** A scalar whose values travel as they are stored; input is checked by one rule wherever it stands. */
export function scalar<Value>(rule: Rule<Value>): GraphQLScalarType<Value, unknown> {
  const check = (input: unknown): Value => {
    const value = rule.parse(input);
    if (value === undefined) {
      throw new GraphQLError(`${rule.name}: ${rule.allowed}`, {
        extensions: { code: 'BAD_USER_INPUT', reason: `INVALID_${rule.name.toUpperCase()}` },
      });
    }
    return value;
  };
  const config: GraphQLScalarTypeConfig<Value, unknown> = {
    name: rule.name,
    description: rule.description,
    serialize: (value) => value,
    parseValue: check,
    parseLiteral: (node) => check(rule.literal(node)),
  };
  return new GraphQLScalarType(config);
}
