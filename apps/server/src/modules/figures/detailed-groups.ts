import type { EntityManager } from '@mikro-orm/postgresql';
import {
  DETAIL_DIMENSIONS,
  type DetailDimension,
  type FigureDimension,
  UNIT_DIMENSIONS,
  type UnitDimension,
} from '@thoat-ngheo/domain';
import { IS_MEMBER, IS_OF_MINORITY } from '../review/index.ts';
import { type Reach, within } from '../viewer/index.ts';
import { COUNTED, OF_YEAR, REVIEWED, type ReviewedGroup } from './reviewed-groups.ts';

/** Households found alike that are also of one village, ethnicity or sex of the head. */
export type DetailedGroup = ReviewedGroup & {
  /** Id of the village, or a code; empty where the registry has none. */
  readonly detail: string;
};

/** What households are told apart by besides their unit. */
export type Dimension = Exclude<FigureDimension, UnitDimension>;
export const isDimension = (dimension: FigureDimension): dimension is Dimension =>
  !UNIT_DIMENSIONS.some((each) => each === dimension);

/** The dimension as a detail; undefined: it is one of the base table. */
export const detailOf = (dimension: Dimension): DetailDimension | undefined =>
  DETAIL_DIMENSIONS.find((each) => each === dimension);

/** What each detail is of a reviewed household. */
export const DETAILS: { readonly [D in DetailDimension]: string } = {
  VILLAGE: "coalesce(v.village_id::text, '')",
  ETHNICITY: "coalesce(m.ethnicity, '')",
  HEAD_SEX: "coalesce(m.sex, '')",
};

/** A household has one head at most: the database sees to it for those that stand, and of one that is removed the members stay as they were. */
const HEAD = `left join member m on m.household_id = a.household_id and m.relationship = 'HEAD' and ${IS_MEMBER}`;

/** Whom each is read from, besides `REVIEWED`. */
export const READ_FROM: { readonly [D in DetailDimension]: string } = {
  VILLAGE: 'join household v on v.id = a.household_id',
  ETHNICITY: HEAD,
  HEAD_SEX: HEAD,
};

/** The households of a yearly review by commune, class, ethnic minority and a detail, as reported, by commune code. */
export function detailedGroups(
  em: EntityManager,
  year: number,
  reach: Reach,
  dimension: DetailDimension,
): Promise<DetailedGroup[]> {
  const { sql, values } = within('a.commune_id', reach);
  return em.execute<DetailedGroup[]>(
    `with found as (
       select a.commune_id, a.class, ${IS_OF_MINORITY} as ethnic_minority, ${DETAILS[dimension]} as detail, ${COUNTED}
       ${REVIEWED} ${READ_FROM[dimension]} where ${OF_YEAR} and ${sql} group by 1, 2, 3, 4)
     select commune_id as "unitId", commune_id as "reportedId", true as "isFollowed", class,
       ethnic_minority as "ethnicMinority", detail, households, persons
     from found join commune c on c.id = commune_id order by c.code, commune_id, class, ethnic_minority, detail`,
    [year, ...values],
  );
}
