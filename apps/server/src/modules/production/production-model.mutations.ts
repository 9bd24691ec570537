import { type ProductionModelInput as CheckedModel, parseProductionModel } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { recordMutations } from '../../writing/record-mutations.ts';
import { type Draft, toDraft } from '../../writing/record-shape.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { Household } from '../household/index.ts';
import { mayIn } from '../viewer/index.ts';
import { productionPolicies } from './production.policy.ts';
import { ProductionModel } from './production-model.entity.ts';
import { ProductionModelInput } from './production-model.input.ts';
import { ProductionModelType } from './production-model.type.ts';
import { ProductionParticipant } from './production-participant.entity.ts';

/** The households that take part in their order; a model that has no version yet has none. */
const participantsOf = (model: ProductionModel, { em }: Context): Promise<ProductionParticipant[]> =>
  model.version === undefined
    ? Promise.resolve([])
    : em.find(
        ProductionParticipant,
        { productionModel: model.id, deletedAt: null },
        { orderBy: { ordinal: 'asc', id: 'asc' } },
      );

function participantDraft(participant: ProductionParticipant, { em }: Context): Draft {
  const {
    productionModelId: _,
    ordinal: __,
    ...draft
  } = toDraft(em.getMetadata().get(ProductionParticipant), participant);
  return draft;
}

/** Of a household that takes part already, fields left out stay as they are. */
function mergedParticipants(current: unknown, sent: unknown): Draft {
  if (!Array.isArray(sent)) return {};
  const known = new Map((current as readonly Draft[]).map((each) => [each.householdId, each]));
  return {
    participants: (sent as readonly Draft[]).map((each) => ({
      ...known.get(String(each.householdId).toLowerCase()),
      ...each,
    })),
  };
}

/** A household that is new in the list must stand and live in the commune of the model; it may move away later. */
async function householdProblems(
  { communeId, participants }: CheckedModel,
  context: Context,
  model: ProductionModel | undefined,
): Promise<RegistryProblem[]> {
  const known = model === undefined ? [] : await participantsOf(model, context);
  const before = new Set(known.map(({ household }) => household.id));
  const ids = participants.map(({ householdId }) => householdId).filter((id) => !before.has(id));
  const found = await context.em.find(Household, { id: ids, deletedAt: null, commune: communeId });
  const standing = new Set(found.map(({ id }) => id));
  return participants.flatMap(({ householdId }, index) =>
    before.has(householdId) || standing.has(householdId)
      ? []
      : [registryProblem(['participants', index, 'householdId'], 'HOUSEHOLD_OF_OTHER_COMMUNE')],
  );
}

/**
 * Keeps the households that still take part, adds the new ones, takes the others off the list. One that has moved to where the
 * viewer reads nothing is not in the list that the viewer has, and stays.
 */
async function writeParticipants(model: ProductionModel, value: CheckedModel, context: Context): Promise<void> {
  const { em, now, viewer } = context;
  const known = new Map((await participantsOf(model, context)).map((each) => [each.household.id, each]));
  for (const [index, { householdId, ...facts }] of value.participants.entries()) {
    const all = { ...facts, ordinal: index + 1 };
    const present = known.get(householdId);
    known.delete(householdId);
    if (present !== undefined) em.assign(present, all);
    else {
      const household = em.getReference(Household, householdId);
      em.persist(em.create(ProductionParticipant, { ...all, household, productionModel: model } as never));
    }
  }
  for (const gone of await em.populate([...known.values()], ['household']))
    if (mayIn(viewer, 'READ_RECORDS', gone.household.getEntity().commune.id)) gone.deletedAt = now;
}

export const ProductionModelMutations = recordMutations({
  name: 'ProductionModel',
  entity: ProductionModel,
  policy: productionPolicies.ProductionModel,
  lists: { participants: productionPolicies.ProductionParticipant },
  type: () => ProductionModelType,
  input: () => ProductionModelInput,
  parse: (draft) => parseProductionModel(draft),
  draft: async (model, context) => ({
    participants: (await participantsOf(model, context)).map((each) => participantDraft(each, context)),
  }),
  merge: (current, input) => ({
    ...current,
    ...input,
    ...mergedParticipants(current.participants, input.participants),
  }),
  check: (draft, context, model) => householdProblems(draft as unknown as CheckedModel, context, model),
  write: (model, draft, context) => writeParticipants(model, draft as unknown as CheckedModel, context),
  parts: ({ id }) => [{ entity: ProductionParticipant, where: { productionModel: id } }],
});
