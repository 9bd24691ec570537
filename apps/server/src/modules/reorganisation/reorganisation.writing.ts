import { type ReorganisationInput as CheckedReorganisation, parseReorganisation } from '@thoat-ngheo/domain';
import type { Context } from '../../context.ts';
import { type Draft, without } from '../../writing/record-shape.ts';
import type { RecordWriting } from '../../writing/record-writing.ts';
import { type RegistryProblem, registryProblem } from '../../writing/registry-problem.ts';
import { Commune } from '../unit/index.ts';
import { Reorganisation } from './reorganisation.entity.ts';
import { ReorganisationInput } from './reorganisation.input.ts';
import { reorganisationPolicies } from './reorganisation.policy.ts';
import { ReorganisationType } from './reorganisation.type.ts';
import { ReorganisationLine } from './reorganisation-line.entity.ts';

/** Follow from what is done with it; never entered. */
const COMPUTED = new Set(['state', 'appliedAt', 'appliedBy', 'reversedAt', 'reversalReason']);

export const linesOf = (reorganisation: Reorganisation, { em }: Context): Promise<ReorganisationLine[]> =>
  reorganisation.version === undefined
    ? Promise.resolve([])
    : em.find(ReorganisationLine, { reorganisation: reorganisation.id }, { orderBy: { ordinal: 'asc' } });

export const lineDraft = ({ predecessor, successor, extent }: ReorganisationLine) => ({
  predecessorId: predecessor.id,
  successorId: successor.id,
  extent,
});

const pairOf = (line: { readonly predecessorId: string; readonly successorId: string }): string =>
  `${line.predecessorId} ${line.successorId}`;

/** Keeps the successions between the same communes, adds the new ones, takes the others away. */
async function writeLines(
  reorganisation: Reorganisation,
  value: CheckedReorganisation,
  context: Context,
): Promise<void> {
  const { em } = context;
  const known = new Map((await linesOf(reorganisation, context)).map((line) => [pairOf(lineDraft(line)), line]));
  for (const [index, line] of value.successions.entries()) {
    const facts = { ordinal: index + 1, extent: line.extent };
    const present = known.get(pairOf(line));
    known.delete(pairOf(line));
    if (present !== undefined) em.assign(present, facts);
    else {
      const [predecessor, successor] = [line.predecessorId, line.successorId].map((id) => em.getReference(Commune, id));
      em.persist(em.create(ReorganisationLine, { ...facts, reorganisation, predecessor, successor } as never));
    }
  }
  for (const gone of known.values()) em.remove(gone);
}

async function unknownCommunes({ successions }: CheckedReorganisation, { em }: Context): Promise<RegistryProblem[]> {
  const ids = [...new Set(successions.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]))];
  const known = new Set((await em.find(Commune, { id: ids, deletedAt: null })).map(({ id }) => id));
  return successions.flatMap((line, index) =>
    (['predecessorId', 'successorId'] as const)
      .filter((field) => !known.has(line[field]))
      .map((field) => registryProblem(['successions', index, field], 'UNKNOWN_REFERENCE')),
  );
}

/** Once it is applied, a reorganisation is a record of what was done: it is reversed, never changed. */
const settled = ({ state }: Reorganisation): RegistryProblem[] =>
  state === 'DRAFT' ? [] : [registryProblem([], 'REORGANISATION_SETTLED')];

export const reorganisationWriting: RecordWriting<Reorganisation> = {
  name: 'Reorganisation',
  entity: Reorganisation,
  policy: reorganisationPolicies.Reorganisation,
  lists: {
    successions: reorganisationPolicies.ReorganisationLine,
    assignments: reorganisationPolicies.ReorganisationAssignment,
  },
  type: () => ReorganisationType,
  input: () => ReorganisationInput,
  parse: (draft) => parseReorganisation(without(draft, COMPUTED)),
  draft: async (reorganisation, context): Promise<Draft> => ({
    successions: (await linesOf(reorganisation, context)).map(lineDraft),
  }),
  check: async (draft, context, record) => [
    ...(record === undefined ? [] : settled(record)),
    ...(await unknownCommunes(draft as unknown as CheckedReorganisation, context)),
  ],
  settled: async (record) => settled(record),
  write: async (record, draft, context) => {
    // Only a new one has no state yet.
    record.state ??= 'DRAFT';
    await writeLines(record, draft as unknown as CheckedReorganisation, context);
  },
};
