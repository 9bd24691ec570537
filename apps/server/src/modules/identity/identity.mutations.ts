import type { EntityManager } from '@mikro-orm/postgresql';
import { identityNumber, isMaskedIdentityNumber, type Problem, parsePurpose, problem } from '@thoat-ngheo/domain';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import { actorOf, hashed, recordEvent, simpleChange } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { fromProblem } from '../../writing/user-error.ts';
import { Member } from '../household/index.ts';
import { mayAnywhere, mayIn } from '../viewer/index.ts';
import { currentKey } from './identity-keys.ts';
import { FindByIdentityPayload, RevealIdentityPayload } from './identity-payloads.ts';
import { identityIndex, openIdentity } from './sealed-identity.ts';

type Found = { readonly member: Member; readonly communeId: string };

/** A member that the viewer may read with its number; anyone else is not there. */
async function readable({ em, viewer }: Context, where: object): Promise<Found | undefined> {
  const member = await em.findOne(Member, where, { populate: ['household'] });
  const communeId = member?.household.getEntity().commune.id;
  if (member === null || communeId === undefined) return undefined;
  return mayIn(viewer, 'READ_RECORDS', communeId) && mayIn(viewer, 'READ_IDENTITY', communeId)
    ? { member, communeId }
    : undefined;
}

function checkRevealsSome({ language, viewer }: Context): void {
  if (!mayAnywhere(viewer, 'REVEAL_IDENTITY')) throw requestError('ACCESS_NOT_GRANTED', language);
}

const words = (problems: readonly Problem[], { language }: Context) =>
  problems.map((each) => fromProblem(each, language));

/** Looks behind the stars of an identity number. Each look is asked for with a purpose, and written down with it. */
@Resolver()
export class IdentityMutations {
  @Mutation(() => RevealIdentityPayload, {
    description: 'Shows a member’s whole identity number. The look is kept in the audit trail with its purpose.',
  })
  async revealIdentity(
    @Ctx() context: Context,
    @Arg('memberId', () => ID) memberId: string,
    @Arg('purpose', () => String, { description: 'Why, 10 to 500 characters.' }) purpose: string,
  ): Promise<RevealIdentityPayload> {
    checkRevealsSome(context);
    const checked = parsePurpose(purpose);
    if (!checked.ok) return { citizenIdentityNumber: null, userErrors: words(checked.problems, context) };
    const found = isRecordId(memberId) ? await readable(context, { id: memberId }) : undefined;
    if (found === undefined)
      throw new GraphQLError(`Member ${memberId} does not exist.`, {
        extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' },
      });
    const { member, communeId } = found;
    if (!mayIn(context.viewer, 'REVEAL_IDENTITY', communeId))
      throw requestError('ACCESS_NOT_GRANTED', context.language);
    const { identityCipher } = member;
    await context.em.transactional((em) =>
      recordEvent(em as EntityManager, actorOf(context.viewer, context.request), {
        operation: 'REVEAL_IDENTITY',
        concept: 'Member',
        recordId: member.id,
        communeId,
        reason: checked.value,
      }),
    );
    const number = identityCipher === null ? null : openIdentity(context.identityKeys, member.id, identityCipher);
    return { citizenIdentityNumber: number, userErrors: [] };
  }

  @Mutation(() => FindByIdentityPayload, {
    description: 'Finds the member with an identity number. The look is kept in the audit trail with its purpose.',
  })
  async findByIdentity(
    @Ctx() context: Context,
    @Arg('citizenIdentityNumber', () => String, { description: 'Twelve digits.' }) number: string,
    @Arg('purpose', () => String, { description: 'Why, 10 to 500 characters.' }) purpose: string,
  ): Promise<FindByIdentityPayload> {
    checkRevealsSome(context);
    const whole = identityNumber(number, ['citizenIdentityNumber']);
    const checked = parsePurpose(purpose);
    const problems = [
      ...(whole.ok ? [] : whole.problems),
      ...(whole.ok && isMaskedIdentityNumber(whole.value)
        ? [problem(['citizenIdentityNumber'], 'NOT_DIGITS', { length: 12 })]
        : []),
      ...(checked.ok ? [] : checked.problems),
    ];
    if (!whole.ok || !checked.ok || problems.length > 0) return { member: null, userErrors: words(problems, context) };
    const key = await currentKey(context.em, context.identityKeys);
    const index = identityIndex(key, whole.value);
    const found = await readable(context, { identityIndex: index, deletedAt: null });
    const shown = found !== undefined && mayIn(context.viewer, 'REVEAL_IDENTITY', found.communeId) ? found : undefined;
    const recordId = shown?.member.id;
    await context.em.transactional((em) =>
      recordEvent(em as EntityManager, actorOf(context.viewer, context.request), {
        operation: 'FIND_BY_IDENTITY',
        concept: 'Member',
        recordId,
        communeId: shown?.communeId,
        reason: checked.value,
        changes: simpleChange('FIND_BY_IDENTITY', 'Member', {
          identityIndex: hashed(context.identityKeys.newest, recordId ?? '', 'identityIndex', index),
        }),
      }),
    );
    return { member: recordId === undefined ? null : { id: recordId }, userErrors: [] };
  }
}
