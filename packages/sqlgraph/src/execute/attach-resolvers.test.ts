import { execute, parse } from 'graphql';
import { expect, it } from 'vitest';
import { baseSchema, model, policies, registry } from '../fixture/registry.ts';
import { type Compiled, publish, type ReadContext } from '../index.ts';

const A = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Answers each statement with the next of `answers`, and remembers it. */
function database(...answers: unknown[]) {
  const ran: Compiled[] = [];
  const run = async (compiled: Compiled) => {
    ran.push(compiled);
    return JSON.stringify(answers.shift());
  };
  const context: ReadContext<object> = { sqlgraph: { viewer: {}, run } };
  return { ran, context };
}

const rootValue = { moveHousehold: () => ({ household: { id: A }, households: [{ id: A }, { id: A }] }) };

it('reads a mutation payload back through one statement per field', async () => {
  const { ran, context } = database([{ it: 'H1', members: { n: 2 } }], [{ code: 'H1' }, { code: 'H1' }]);
  const document = parse(`mutation {
    moveHousehold(id: "${A}") { household { it: code members { n: totalCount } } households { code } }
  }`);
  const result = await execute({ schema: registry().schema, document, rootValue, contextValue: context });
  expect(JSON.parse(JSON.stringify(result))).toEqual({
    data: {
      moveHousehold: { household: { it: 'H1', members: { n: 2 } }, households: [{ code: 'H1' }, { code: 'H1' }] },
    },
  });
  expect(ran.map(({ values }) => values)).toEqual([[[A]], [[A, A]]]);
});

it('gives null for a record that the viewer may not read', async () => {
  const { context } = database([null]);
  const document = parse(`mutation { moveHousehold(id: "${A}") { household { code } } }`);
  const result = await execute({ schema: registry().schema, document, rootValue, contextValue: context });
  expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { moveHousehold: { household: null } } });
});

it('gives a resolver the columns it needs, whatever was selected', async () => {
  const base = baseSchema();
  const type = base.getType('Household');
  if (type && 'getFields' in type) {
    const label = type.getFields().label;
    if (label && 'resolve' in label) {
      label.resolve = (source: { code: string; memberCount: number }) => `${source.code}: ${source.memberCount}`;
    }
  }
  const { schema } = publish(base, { model, policies });
  const needs = { code: 'H1', memberCount: 4 };
  const { ran, context } = database({ nodes: [{ name: 'An', '#needs': needs }] });
  const document = parse('{ list: households { nodes { name: headName label } } }');
  const result = await execute({ schema, document, contextValue: context });
  expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { list: { nodes: [{ name: 'An', label: 'H1: 4' }] } } });
  expect(ran).toHaveLength(1);
  expect(ran[0]?.text).toContain(`"#needs":{"code":`);
});
