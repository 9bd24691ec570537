import { GraphQLError } from 'graphql';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { actorOf, recordEvent } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { audited } from '../../writing/audit.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { done } from '../../writing/record-writing.ts';
import { type RegistryProblemCode, registryProblem } from '../../writing/registry-problem.ts';
import { inTransaction } from '../../writing/transaction.ts';
import { fromRegistryProblem, UserError } from '../../writing/user-error.ts';
import { mayAnywhere, mayIn } from '../viewer/index.ts';
import { DataRequest } from './data-request.entity.ts';
import { DataRequestType } from './data-request.type.ts';
import { close, dataRequestWriting } from './data-request.writing.ts';
import { type Erased, eraseHouseholdData, eraseMemberData } from './erase.ts';

@ObjectType({ description: 'The request that was carried out, and what has to be mended when nothing was erased.' })
export class ErasurePayload {
  @Field(() => DataRequestType, { nullable: true, description: 'On CONFLICT: the current request.' })
  dataRequest: { readonly id: string } | null;

  @Field(() => [UserError], { description: 'Empty when the data was erased.' })
  userErrors: UserError[];
}

type Found = { readonly request: DataRequest; readonly communeId: string };

async function find({ em, viewer }: Context, id: string): Promise<Found> {
  const where = { id, deletedAt: null };
  const request = isRecordId(id) ? await em.findOne(DataRequest, where, { populate: ['household'] }) : null;
  const communeId = request?.household.getEntity().commune.id;
  if (request !== null && communeId !== undefined && mayIn(viewer, 'READ_RECORDS', communeId))
    return { request, communeId };
  throw new GraphQLError(`DataRequest ${id} does not exist.`, {
    extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' },
  });
}

/** Why this request cannot be carried out. */
function obstacle(
  request: DataRequest,
  ofMember: boolean,
  version: number,
): [string[], RegistryProblemCode] | undefined {
  if (request.version !== version) return [[], 'CONFLICT'];
  if (request.outcome !== null) return [[], 'REQUEST_CLOSED'];
  if (request.kind !== 'ERASE' || (request.member !== null) !== ofMember) return [[], 'NOT_THIS_ERASURE'];
  return request.legalBasis === null ? [['legalBasis'], 'LEGAL_BASIS_FIRST'] : undefined;
}

/** Erases, closes the request and writes both down, in one transaction. */
async function carryOut(outside: Context, id: string, version: number, ofMember: boolean): Promise<ErasurePayload> {
  if (!mayAnywhere(outside.viewer, 'ERASE_PERSONAL_DATA')) throw requestError('ACCESS_NOT_GRANTED', outside.language);
  return inTransaction(outside, async (context) => {
    const { em, viewer, language } = context;
    const { request, communeId } = await find(context, id);
    if (!mayIn(viewer, 'ERASE_PERSONAL_DATA', communeId)) throw requestError('ACCESS_NOT_GRANTED', language);
    const refused = obstacle(request, ofMember, version);
    if (refused !== undefined)
      return { dataRequest: { id }, userErrors: [fromRegistryProblem(registryProblem(...refused), language)] };
    const householdId = request.household.id;
    const memberId = request.member?.id;
    await audited(context, dataRequestWriting, async () => {
      close(request, 'FULFILLED', context);
      request.outcomeNote = null;
      await em.flush();
      return done('UPDATE', request);
    });
    const erased: readonly Erased[] =
      memberId === undefined
        ? await eraseHouseholdData(em, householdId)
        : await eraseMemberData(em, householdId, memberId);
    const [household] = await em.execute<{ version: number }[]>('select version from household where id = ?', [
      householdId,
    ]);
    await recordEvent(em, actorOf(viewer, { ...context.request, reason: null }), {
      operation: 'ERASE',
      concept: 'Household',
      recordId: householdId,
      recordVersion: household?.version,
      communeId,
      table: 'household',
      changes: erased.map((each) => ({ ...each, operation: 'ERASE', before: null, after: null })),
    });
    return { dataRequest: { id }, userErrors: [] };
  });
}

/** Carries out what a person asked for under the law on personal data. */
@Resolver()
export class ErasureMutations {
  @Mutation(() => ErasurePayload, {
    description:
      'Carries out an ERASE request about a whole household: personal data goes from the records, their history and the audit trail, for good. What figures rest on stays. Needs ERASE_PERSONAL_DATA.',
  })
  async eraseHousehold(
    @Ctx() context: Context,
    @Arg('requestId', () => ID) requestId: string,
    @Arg('version', () => Int, { description: 'Version of the request.' }) version: number,
  ): Promise<ErasurePayload> {
    return carryOut(context, requestId, version, false);
  }

  @Mutation(() => ErasurePayload, {
    description: 'Carries out an ERASE request about one member, in the same way. Needs ERASE_PERSONAL_DATA.',
  })
  async eraseMember(
    @Ctx() context: Context,
    @Arg('requestId', () => ID) requestId: string,
    @Arg('version', () => Int, { description: 'Version of the request.' }) version: number,
  ): Promise<ErasurePayload> {
    return carryOut(context, requestId, version, true);
  }
}
