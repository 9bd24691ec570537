import type { EntityManager } from '@mikro-orm/postgresql';
import {
  addDays,
  type PlannedLine,
  type PlannedUnit,
  planReorganisation,
  type ReorganisationPlan,
} from '@thoat-ngheo/domain';
import { communeFullName } from '../unit/index.ts';
import type { Reorganisation } from './reorganisation.entity.ts';

export type LoadedPlan = ReorganisationPlan & {
  readonly id: string;
  readonly lines: readonly PlannedLine[];
  readonly dayBefore: string;
  /** Where the people of each old commune go, as SQL takes it: null where somebody decides. */
  readonly ways: ReorganisationPlan['ways'];
};

/** The lines of a reorganisation with everything its units say for and against it. */
export async function loadPlan(em: EntityManager, { id, effectiveOn }: Reorganisation): Promise<LoadedPlan> {
  const lines = await em.execute<PlannedLine[]>(
    `select predecessor_id as "predecessorId", successor_id as "successorId", extent
     from reorganisation_line where reorganisation_id = ? order by ordinal, id`,
    [id],
  );
  const dayBefore = addDays(effectiveOn, -1);
  const units = await em.execute<PlannedUnit[]>(
    `select c.id, ${communeFullName('c')} as "fullName", c.valid_from::text as "validFrom", c.valid_to::text as "validTo"
     from commune c where c.deleted_at is null and (c.valid_to = ?::date or exists (
       select from reorganisation_line l where l.reorganisation_id = ? and c.id in (l.predecessor_id, l.successor_id)))
     order by c.code, c.valid_from`,
    [dayBefore, id],
  );
  return { id, lines, dayBefore, ...planReorganisation({ effectiveOn, lines, units }) };
}

const arrayText = (ids: readonly (string | null)[]): string => `{${ids.map((id) => id ?? 'NULL').join(',')}}`;

/** Values for the statements of `placed`: old communes, where all their people go (null: to be decided), the reorganisation. */
export const placedValues = ({ id, ways }: LoadedPlan): readonly string[] => [
  arrayText([...ways.keys()]),
  arrayText([...ways.values()].map((way) => (way.kind === 'ONE_WAY' ? way.successorId : null))),
  id,
  id,
];

/** The old communes whose people somebody must send one way or another. */
export const dividedCommunes = ({ ways }: LoadedPlan): string =>
  arrayText([...ways].flatMap(([id, way]) => (way.kind === 'DECISION' ? [id] : [])));

/** Each old commune beside each commune that takes people of it. */
export function permittedPairs({ ways }: LoadedPlan): readonly [string, string] {
  const pairs = [...ways].flatMap(([from, way]) =>
    (way.kind === 'ONE_WAY' ? [way.successorId] : way.successorIds).map((to) => [from, to] as const),
  );
  return [arrayText(pairs.map(([from]) => from)), arrayText(pairs.map(([, to]) => to))];
}
