import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.ts';
import { runWithin } from '../database/reading/run-within.ts';

/** The same request within a transaction that is open already: what it reads back is what it wrote there. */
export function contextWithin(context: Context, em: EntityManager): Context {
  const run: Context['sqlgraph']['run'] = async (operation) => {
    const settle = context.cost.charge(operation.cost);
    const json = await runWithin(em, operation);
    settle(Buffer.from(json));
    return json;
  };
  return { ...context, em, sqlgraph: { ...context.sqlgraph, run } };
}
