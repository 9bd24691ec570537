import { type ProgrammeInput as CheckedProgramme, parseProgramme } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { recordMutations } from '../../writing/record-mutations.ts';
import { registryProblem } from '../../writing/registry-problem.ts';
import { Indicator } from '../indicator/index.ts';
import { ProductionModel } from '../production/index.ts';
import { fundingPolicies } from './funding.policy.ts';
import { FundingLine } from './funding-line.entity.ts';
import { Programme } from './programme.entity.ts';
import { ProgrammeInput } from './programme.input.ts';
import { ProgrammeType } from './programme.type.ts';
import { ProgrammeIndicator } from './programme-indicator.entity.ts';

/** The indicators of a programme in their order; a programme that has no version yet has none. */
const linksOf = (programme: Programme, { em }: Context): Promise<ProgrammeIndicator[]> =>
  programme.version === undefined
    ? Promise.resolve([])
    : em.find(ProgrammeIndicator, { programme: programme.id }, { orderBy: { ordinal: 'asc' } });

async function writeLinks(programme: Programme, ids: readonly string[], context: Context): Promise<void> {
  const { em } = context;
  const known = new Map((await linksOf(programme, context)).map((link) => [link.indicator.id, link]));
  for (const [index, id] of ids.entries()) {
    const ordinal = index + 1;
    const link = known.get(id);
    known.delete(id);
    if (link !== undefined) em.assign(link, { ordinal });
    else
      em.persist(
        em.create(ProgrammeIndicator, { programme, indicator: em.getReference(Indicator, id), ordinal } as never),
      );
  }
  for (const gone of known.values()) em.remove(gone);
}

export const ProgrammeMutations = recordMutations({
  name: 'Programme',
  entity: Programme,
  policy: fundingPolicies.Programme,
  lists: { indicators: fundingPolicies.ProgrammeIndicator },
  type: () => ProgrammeType,
  input: () => ProgrammeInput,
  parse: (draft) => parseProgramme(draft),
  draft: async (programme, context) => ({
    indicatorIds: (await linksOf(programme, context)).map(({ indicator }) => indicator.id),
  }),
  check: async (draft, context, programme) => {
    const { indicatorIds } = draft as unknown as CheckedProgramme;
    const found = await context.em.find(Indicator, { id: [...indicatorIds], deletedAt: null });
    // An indicator that was removed after it was chosen does not stand against other changes.
    const kept = programme === undefined ? [] : await linksOf(programme, context);
    const known = new Set([...found.map(({ id }) => id), ...kept.map(({ indicator }) => indicator.id)]);
    return indicatorIds.flatMap((id, index) =>
      known.has(id) ? [] : [registryProblem(['indicatorIds', index], 'UNKNOWN_REFERENCE')],
    );
  },
  write: (programme, draft, context) =>
    writeLinks(programme, (draft as unknown as CheckedProgramme).indicatorIds, context),
  parts: ({ id }) => [{ entity: FundingLine, where: { programme: id } }],
  users: ({ id }) => [{ entity: ProductionModel, where: { programme: id } }],
});
