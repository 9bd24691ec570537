import type { EntityManager } from '@mikro-orm/postgresql';
import type { FigureKey } from '@thoat-ngheo/domain';
import type { Asked } from './asked.ts';
import { type Placements, placementsOn } from './placement.ts';
import { AS_REPORTED, inPlacesOf, type Telling } from './telling.ts';

/** Units in which figures are told other than the communes as reported: communes of a day, districts, or districts of these. */
export type Elsewhere = {
  /** In which commune a statement finds a household. */
  readonly telling: Telling;
  /** Rows by these communes as rows by these units, in the order of the units. */
  inUnits<Row extends { readonly unitId: string }>(rows: readonly Row[]): readonly Row[];
  /** Whether, as everybody knows, households reported in a commune can be told in a unit. */
  canBe(unitId: string | undefined, reportedId: string | undefined): boolean;
  /** Whether all of a commune as reported are told in one unit. */
  readonly isWhole: boolean;
};

/** Where something is told elsewhere: how a table with the unit first and the commune as reported last is built, and what was told of it. */
export const byOriginOf = (dimensions: number, { canBe, isWhole }: Pick<Elsewhere, 'canBe' | 'isWhole'>) => ({
  structure: {
    isPossible: (key: readonly string[]) => canBe(key[0], key.at(-1)),
    nested: isWhole ? { outer: 0, inner: dimensions - 1 } : undefined,
  },
  /** The key as reported of what was told there too; undefined: it was not. */
  reportedKey: (key: FigureKey): FigureKey | undefined => {
    const [unitId, reportedId = null] = [key[0] ?? null, key.at(-1)];
    const isTold = unitId === null || (isWhole && reportedId !== null);
    return isTold ? [reportedId, ...key.slice(1, -1)] : undefined;
  },
});

/** Of no district: they ended on 30/06/2025. */
const NO_DISTRICT = '';

/** The district of every commune that has one, by their codes. */
async function districtsOfCommunes(em: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ communeId: string; districtId: string }[]>(
    `select c.id as "communeId", d.id as "districtId" from commune c join district d on d.id = c.district_id
     order by d.code, d.valid_from, c.code, c.valid_from`,
  );
  return new Map(rows.map(({ communeId, districtId }) => [communeId, districtId]));
}

/** Where the units that are asked for are others than those reported; undefined: they are not. */
export async function elsewhere(em: EntityManager, { unit, on }: Asked): Promise<Elsewhere | undefined> {
  if (unit === 'COMMUNE' && on === null) return undefined;
  const placements: Placements = on === null ? new Map() : await placementsOn(em, on);
  const placesOf = (reportedId: string): readonly string[] => [reportedId, ...(placements.get(reportedId) ?? [])];
  const telling = on === null ? AS_REPORTED : inPlacesOf(placements);
  if (unit === 'COMMUNE')
    return {
      telling,
      inUnits: (rows) => rows,
      canBe: (unitId = '', reportedId = '') => placesOf(reportedId).includes(unitId),
      isWhole: false,
    };
  const districts = await districtsOfCommunes(em);
  const districtOf = (communeId: string): string => districts.get(communeId) ?? NO_DISTRICT;
  const order = new Map([...new Set(districts.values()), NO_DISTRICT].map((id, index) => [id, index]));
  const placeOf = ({ unitId }: { readonly unitId: string }): number => order.get(unitId) ?? order.size;
  return {
    telling,
    inUnits: (rows) =>
      rows.map((row) => ({ ...row, unitId: districtOf(row.unitId) })).toSorted((a, b) => placeOf(a) - placeOf(b)),
    canBe: (unitId, reportedId = '') => placesOf(reportedId).some((communeId) => districtOf(communeId) === unitId),
    isWhole: on === null,
  };
}
