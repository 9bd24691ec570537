import { parseReason } from '@thoat-ngheo/domain';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { recordMutations, recordPayload, write } from '../../writing/record-mutations.ts';
import { type Outcome, refused } from '../../writing/record-writing.ts';
import { mayEverywhere } from '../viewer/index.ts';
import { applyReorganisation } from './apply.ts';
import { type Assigned, assign, MOST_ASSIGNED } from './assigning.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationType } from './reorganisation.type.ts';
import { reorganisationWriting } from './reorganisation.writing.ts';
import { reverseReorganisation } from './reverse.ts';

/** Create, update, delete and restore drafts. */
export const ReorganisationDraftMutations = recordMutations(reorganisationWriting);

const { Payload, payload } = recordPayload('ReorganisationAct', () => ReorganisationType, 'reorganisation');

/** The reorganisation, for who may do this with it. @throws GraphQLError FORBIDDEN, NOT_FOUND */
export async function reorganisationFor(
  { em, viewer, language }: Context,
  id: string,
  { moving }: { readonly moving: boolean },
): Promise<Reorganisation> {
  const may = mayEverywhere(viewer, 'EDIT_UNITS') && (!moving || mayEverywhere(viewer, 'EDIT_HOUSEHOLDS'));
  if (!may) throw requestError('ACCESS_NOT_GRANTED', language);
  const found = isRecordId(id) ? await em.findOne(Reorganisation, { id, deletedAt: null }) : null;
  if (found !== null) return found;
  throw new GraphQLError(`Reorganisation ${id} does not exist.`, {
    extensions: { code: 'NOT_FOUND', reason: 'NOT_FOUND' },
  });
}

/** Runs one act on a reorganisation in one transaction with its audit event. */
async function act(
  context: Context,
  id: string,
  moving: boolean,
  doing: (inside: Context, found: Reorganisation) => Promise<Outcome>,
): Promise<object> {
  const outcome = await write(
    context,
    reorganisationWriting,
    async (inside) => doing(inside, await reorganisationFor(inside, id, { moving })),
    id,
  );
  return payload(outcome, context);
}

const assignIn = (context: Context, id: string, assigned: Assigned): Promise<object> =>
  act(context, id, false, (inside, found) => assign(inside, found, assigned));

/** What is done with a reorganisation beyond writing it down. */
@Resolver()
export class ReorganisationMutations {
  @Mutation(() => Payload, {
    description: `Decides to which new commune villages of divided communes go, up to ${MOST_ASSIGNED} at once. Without a commune the decision is taken back. Needs EDIT_UNITS in the whole province.`,
  })
  async assignReorganisationVillages(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of the draft.' }) id: string,
    @Arg('villageIds', () => [ID], { description: 'Ids of villages.' }) villageIds: string[],
    @Arg('communeId', () => ID, { nullable: true, description: 'Id of the new commune; null: undecided again.' })
    communeId: string | null,
  ): Promise<object> {
    return assignIn(context, id, { subject: 'village', ids: villageIds, communeId: communeId ?? null });
  }

  @Mutation(() => Payload, {
    description: `The same for single households, up to ${MOST_ASSIGNED} at once: what is decided of a household counts before what is decided of its village.`,
  })
  async assignReorganisationHouseholds(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of the draft.' }) id: string,
    @Arg('householdIds', () => [ID], { description: 'Ids of households.' }) householdIds: string[],
    @Arg('communeId', () => ID, { nullable: true, description: 'Id of the new commune; null: as its village.' })
    communeId: string | null,
  ): Promise<object> {
    return assignIn(context, id, { subject: 'household', ids: householdIds, communeId: communeId ?? null });
  }

  @Mutation(() => Payload, {
    description:
      'Carries a draft out in one transaction: households and villages move, old communes end, successions are recorded, each moved record gets its audit event; totals by class stay the same. Needs EDIT_UNITS and EDIT_HOUSEHOLDS in the whole province.',
  })
  async applyReorganisation(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int, { description: 'The version whose dry run was looked at.' }) version: number,
  ): Promise<object> {
    return act(context, id, true, (inside, found) => applyReorganisation(inside, found, version));
  }

  @Mutation(() => Payload, {
    description:
      'Takes an applied reorganisation back, while nothing was built on it: everything returns to where it was. Needs the same permissions.',
  })
  async reverseReorganisation(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { description: 'Why; 1 to 500 characters.' }) reason: string,
  ): Promise<object> {
    const parsed = parseReason(reason);
    if (!parsed.ok) return payload(refused(...parsed.problems), context);
    const stated = { ...context, request: { ...context.request, reason: parsed.value } };
    return act(stated, id, true, (inside, found) =>
      reverseReorganisation(inside, found, { version, reason: parsed.value }),
    );
  }
}
