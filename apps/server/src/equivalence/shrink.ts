import {
  type ASTNode,
  astFromValue,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  parse,
  print,
  specifiedRules,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Asked } from './reference/reference-executor.ts';

/** Kinds of nodes that an operation may do without; values only as items of a list. */
const SUPERFLUOUS = new Set<string>([
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.FRAGMENT_DEFINITION,
  Kind.OPERATION_DEFINITION,
  Kind.VARIABLE_DEFINITION,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
]);

/** A larger operation soon says more than the smallest one after the test's timeout. */
const MOST_TIME_MS = 20_000;

const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule && rule !== NoUnusedVariablesRule);

/**
 * The smallest operation found of which `fails` is still true, by leaving out one part after another as long as what
 * remains is valid. Variables are written into the document first, unless it is they that fail.
 */
export async function shrunk(
  schema: GraphQLSchema,
  asked: Asked,
  fails: (asked: Asked) => Promise<boolean>,
  attempts = 1500,
): Promise<Asked> {
  const plain = { ...asked, document: inlined(schema, asked) };
  let smallest = (await fails(plain)) ? plain : asked;
  let index = 0;
  const deadline = Date.now() + MOST_TIME_MS;
  for (let left = attempts; left > 0 && Date.now() < deadline; left -= 1) {
    const document = without(smallest.document, index);
    if (document === undefined) break;
    const smaller = { ...smallest, document };
    const isValid = document !== 'invalid' && validate(schema, document, rules).length === 0;
    if (isValid && (await fails(smaller as Asked))) smallest = smaller as Asked;
    else index += 1;
  }
  return smallest;
}

/** The document without its n-th superfluous part and all within; undefined when there are not so many. */
function without(document: DocumentNode, index: number): DocumentNode | 'invalid' | undefined {
  let seen = -1;
  const edited = visit(document, {
    enter: (node: ASTNode, _key, parent) => {
      const isItem = Array.isArray(parent) && node.kind.endsWith('Value');
      if (!isItem && !SUPERFLUOUS.has(node.kind)) return undefined;
      seen += 1;
      return seen === index ? null : undefined;
    },
  });
  if (seen < index) return undefined;
  try {
    return parse(print(edited));
  } catch {
    return 'invalid';
  }
}

/** The document with the values of its variables in their places. */
function inlined(schema: GraphQLSchema, { document, operationName, variables }: Asked): DocumentNode {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const values = getVariableValues(schema, definitions, variables).coerced ?? {};
  const types = new TypeInfo(schema);
  return visit(
    document,
    visitWithTypeInfo(types, {
      VariableDefinition: () => false,
      Variable: ({ name }) => {
        const type = types.getInputType();
        if (!type || values[name.value] === undefined) return undefined;
        return astFromValue(values[name.value], type) ?? undefined;
      },
    }),
  );
}
