import type {
  AggregatePart,
  Bindings,
  ConnectionNode,
  ConnectionPart,
  GroupsNode,
  ObjectNode,
  RootNode,
  Slot,
  StatementNode,
} from './nodes.ts';

/*
 * What an operation may cost, from the sizes it asks for and before anything is read. One object of the answer costs 1; a
 * list 1 and its page size times what a row costs; whatever looks at all rows of a list (totalCount, aggregate, groups) 10.
 * Fields are free: a row costs the same whether two or twenty of its columns are wanted.
 */

type Cost = (bindings: Bindings) => number;

const WHOLE_LIST = 10;

/** The cost of a statement for any request of its shape. */
export function costOf(statement: StatementNode): Cost {
  const nodes = statement.kind === 'data' ? statement.entries.map(({ value }) => value) : [statement.value];
  return atLeastOne(sum(nodes.map(rootCost)));
}

const atLeastOne =
  (cost: Cost): Cost =>
  (bindings) =>
    Math.max(1, cost(bindings));

const fixed =
  (value: number): Cost =>
  () =>
    value;

function sum(costs: readonly Cost[]): Cost {
  return (bindings) => costs.reduce((total, cost) => total + cost(bindings), 0);
}

function rootCost(node: RootNode): Cost {
  if (node.kind === 'typename') return fixed(0);
  if (node.kind === 'connection') return connectionCost(node);
  if (node.kind === 'lookup') return objectCost(node.object);
  const row = objectCost(node.object);
  return (bindings) => {
    const ids = node.ids.read(bindings);
    return (Array.isArray(ids) ? ids.length : 1) * row(bindings);
  };
}

function objectCost({ entries }: ObjectNode): Cost {
  const inner = entries.flatMap(({ value }): Cost[] => {
    if (value.kind === 'one') return [objectCost(value.object)];
    if (value.kind === 'connection') return [connectionCost(value)];
    return [];
  });
  return sum([fixed(1), ...inner]);
}

function connectionCost({ page, entries }: ConnectionNode): Cost {
  return sum([fixed(1), ...entries.map(({ value }) => partCost(value, page.size))]);
}

function partCost(part: ConnectionPart, size: Slot | number): Cost {
  switch (part.kind) {
    case 'typename':
      return fixed(0);
    case 'totalCount':
    case 'aggregate':
      return fixed(WHOLE_LIST);
    case 'groups':
      return groupsCost(part);
    case 'nodes':
      return times(size, objectCost(part.object));
    case 'edges': {
      const nodes = part.entries.flatMap(({ value }) => (value.kind === 'node' ? [objectCost(value.object)] : []));
      return times(size, sum([fixed(1), ...nodes]));
    }
    case 'pageInfo':
      return fixed(1);
  }
}

function groupsCost({ size, entries }: GroupsNode): Cost {
  const records = entries.flatMap(({ value }): Cost[] =>
    value.kind === 'key'
      ? value.entries.flatMap((entry) => (entry.value.kind === 'keyRecord' ? [objectCost(entry.value.object)] : []))
      : [fixed(isObject(value) ? 1 : 0)],
  );
  return sum([fixed(WHOLE_LIST), times(size, sum([fixed(1), ...records]))]);
}

const isObject = (part: AggregatePart): boolean => part.kind === 'measures';

const times =
  (size: Slot | number, cost: Cost): Cost =>
  (bindings) =>
    (typeof size === 'number' ? size : Number(size.read(bindings))) * cost(bindings);
