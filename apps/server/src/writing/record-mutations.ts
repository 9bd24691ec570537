import { OptimisticLockError } from '@mikro-orm/core';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { audited } from './audit.ts';
import { deleteRecord, restoreRecord, updateRecord } from './change.ts';
import { constraintProblem } from './constraint.ts';
import { createRecord } from './create.ts';
import type { Draft, WritableRecord } from './record-shape.ts';
import { type Outcome, type RecordWriting, refused } from './record-writing.ts';
import { registryProblem } from './registry-problem.ts';
import { inTransaction } from './transaction.ts';
import { fromProblem, fromRegistryProblem, UserError } from './user-error.ts';

/** What the database refuses, at the commit too, becomes a problem a person can mend. */
async function mendable({ language }: Context, id: string | null, act: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof OptimisticLockError) return { id, problems: [registryProblem([], 'CONFLICT')] };
    const problem = constraintProblem(error, language);
    if (problem === undefined) throw error;
    return refused(problem);
  }
}

/** Runs one write in one transaction with its audit event. */
export function write<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  act: (inside: Context) => Promise<Outcome>,
  id?: string,
): Promise<Outcome> {
  return mendable(context, id ?? null, () =>
    inTransaction(context, async (inside) => {
      // The commit lets deferred constraints speak; within an outer transaction they are asked here.
      const isWithin = context.em.isInTransaction();
      if (isWithin) await inside.em.execute('set constraints all deferred');
      const outcome = await audited(inside, writing, () => act(inside));
      if (isWithin) await inside.em.execute('set constraints all immediate');
      return outcome;
    }),
  );
}

/** A copy without classes and without absent fields: what was sent, and nothing else. */
export const sent = (input: object): Draft => JSON.parse(JSON.stringify(input)) as Draft;

/** The payload type `{ x, userErrors }` of a concept's mutations, and what makes one of an outcome. */
export function recordPayload(
  name: string,
  type: () => object,
  key = `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
) {
  @ObjectType(`${name}Payload`, {
    description: `The ${name} as it is now, and what has to be mended when nothing was changed.`,
  })
  class Payload {
    @Field(() => [UserError], { description: 'Empty when the change was made.' })
    userErrors: UserError[];
  }
  Field(() => type() as never, { nullable: true, description: 'On CONFLICT: the current record.' })(
    Payload.prototype,
    key,
  );

  const payload = ({ id, problems }: Outcome, { language }: Context): Payload =>
    ({
      [key]: id === null ? null : { id },
      userErrors: problems.map((problem) =>
        'origin' in problem ? fromRegistryProblem(problem, language) : fromProblem(problem, language),
      ),
    }) as unknown as Payload;
  return { Payload, payload };
}

/**
 * The four mutations of a concept: `createX(input)`, `updateX(id, version, input)`, `deleteX(id, version)`,
 * `restoreX(id, version)`, all with the payload `{ x, userErrors }`.
 */
export function recordMutations<Entity extends WritableRecord>(writing: RecordWriting<Entity>): new () => object {
  const { name, type, input: inputType } = writing;
  const { Payload, payload } = recordPayload(name, type);

  @Resolver()
  class RecordMutations {
    @Mutation(() => Payload, {
      name: `create${name}`,
      description: `Creates a ${name}. A repeated call with the same id and content succeeds once.`,
    })
    async create(@Ctx() context: Context, @Arg('input', () => inputType() as never) input: object): Promise<object> {
      const act = (inside: Context) => createRecord(inside, writing, sent(input));
      const outcome =
        writing.newParts === undefined ? write(context, writing, act) : mendable(context, null, () => act(context));
      return payload(await outcome, context);
    }

    @Mutation(() => Payload, {
      name: `update${name}`,
      description: `Changes the fields present in the input; null clears, absent leaves alone. A stale version changes nothing (CONFLICT).`,
    })
    async update(
      @Ctx() context: Context,
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
      @Arg('input', () => inputType() as never) input: object,
    ): Promise<object> {
      const { id: _, ...fields } = sent(input);
      return payload(
        await write(context, writing, (inside) => updateRecord(inside, writing, { id, version }, fields), id),
        context,
      );
    }

    @Mutation(() => Payload, { name: `delete${name}`, description: `Removes a ${name}; it can be restored.` })
    async delete(
      @Ctx() context: Context,
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
    ): Promise<object> {
      return payload(
        await write(context, writing, (inside) => deleteRecord(inside, writing, { id, version }), id),
        context,
      );
    }

    @Mutation(() => Payload, { name: `restore${name}`, description: `Brings a removed ${name} back.` })
    async restore(
      @Ctx() context: Context,
      @Arg('id', () => ID) id: string,
      @Arg('version', () => Int) version: number,
    ): Promise<object> {
      return payload(
        await write(context, writing, (inside) => restoreRecord(inside, writing, { id, version }), id),
        context,
      );
    }
  }
  return RecordMutations;
}
