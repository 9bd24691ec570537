import type { EntityManager } from '@mikro-orm/postgresql';
import { DETAIL_DIMENSIONS, type DetailDimension, type FigureDimension } from '@thoat-ngheo/domain';
import { IS_MEMBER, IS_OF_MINORITY } from '../review/index.ts';
import { type Reach, within } from '../viewer/index.ts';
import { OF_YEAR, REVIEWED, type ReviewedGroup } from './reviewed-groups.ts';

/** Households found alike that are also of one village, ethnicity or sex of the head. */
export type DetailedGroup = ReviewedGroup & {
  /** Id of the village, or a code; empty where the registry has none. */
  readonly detail: string;
};

/** What households are told apart by besides their commune. */
export type Dimension = Exclude<FigureDimension, 'COMMUNE'>;

/** The dimension as a detail; undefined: it is one of the base table. */
export const detailOf = (dimension: Dimension): DetailDimension | undefined =>
  DETAIL_DIMENSIONS.find((each) => each === dimension);

/** What each dimension is of a reviewed household: `a` the assessment, `h` the household, `m` its head. */
export const DETAILS: { readonly [D in Dimension]: string } = {
  CLASS: 'a.class',
  ETHNIC_MINORITY: `${IS_OF_MINORITY}::text`,
  VILLAGE: "coalesce(h.village_id::text, '')",
  ETHNICITY: "coalesce(m.ethnicity, '')",
  HEAD_SEX: "coalesce(m.sex, '')",
};

/** A household has one head at most: the database sees to it. */
export const WITH_HEAD = `${REVIEWED}
    left join member m on m.household_id = h.id and m.relationship = 'HEAD' and ${IS_MEMBER}`;

/** The households of a yearly review by commune, class, ethnic minority and a detail, as reported, by commune code. */
export function detailedGroups(
  em: EntityManager,
  year: number,
  reach: Reach,
  dimension: DetailDimension,
): Promise<DetailedGroup[]> {
  const { sql, values } = within('commune_id', reach);
  return em.execute<DetailedGroup[]>(
    `with found as (
       select a.commune_id, a.class, ${IS_OF_MINORITY} as ethnic_minority, a.member_count, ${DETAILS[dimension]} as detail ${WITH_HEAD} where ${OF_YEAR})
     select commune_id as "communeId", commune_id as "reportedId", true as "isFollowed", class,
       ethnic_minority as "ethnicMinority", detail, count(*)::int as households, sum(member_count)::int as persons
     from found join commune c on c.id = commune_id where ${sql}
     group by c.code, commune_id, class, ethnic_minority, detail order by c.code, commune_id, detail`,
    [year, ...values],
  );
}
