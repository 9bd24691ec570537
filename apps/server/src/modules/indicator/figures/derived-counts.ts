import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf, DerivedDimension, DerivedMeasure } from '@thoat-ngheo/domain';
import { type Rational, rational, ZERO } from '@thoat-ngheo/domain';
import { COUNTS_IN_ROUND, IS_MEMBER } from '../../review/index.ts';
import { type Reach, within } from '../../viewer/index.ts';

/** What is counted of a group of households in a yearly review; whole numbers as text. */
export type DerivedCounts = {
  readonly communeId: string | null;
  readonly villageId: string | null;
  readonly class: CodeOf<'HouseholdClass'> | null;
  readonly ethnicity: CodeOf<'Ethnicity'> | null;
  readonly headSex: CodeOf<'Sex'> | null;
  /** Households and persons of the group: with an assessment in the round. */
  readonly households: string;
  readonly persons: string;
  readonly matchingHouseholds: string;
  readonly matchingPersons: string;
  /** Persons whose twelve answers are all known, those of them that are poor, and the sum of their weights of deprivation. */
  readonly answered: string;
  readonly poor: string;
  readonly deprivation: string;
  readonly totalWeight: string;
  /** Persons that are poor and deprived in the indicator asked about, times its weight; and without the weight. */
  readonly censored: string;
  readonly censoredWeight: string;
};

const COLUMNS: { readonly [D in DerivedDimension]: string } = {
  COMMUNE: 'commune_id',
  VILLAGE: 'village_id',
  CLASS: 'class',
  ETHNICITY: 'ethnicity',
  HEAD_SEX: 'head_sex',
};

/** One statement whatever is asked: each assessment once, with its deprivations summed, then grouped. */
const STATEMENT = (scope: string, by: readonly DerivedDimension[]): string => `
  with surveyed as (
    select a.id, a.commune_id, h.village_id, a.class, a.member_count::bigint as persons, m.ethnicity, m.sex as head_sex, s.cut,
      (a.class = coalesce(?::text, a.class)) as matches,
      count(n.id) filter (where n.answer <> 'NOT_ANSWERED') = count(i.id) and count(i.id) > 0 as answered,
      coalesce(sum(i.weight) filter (where n.answer = 'DEPRIVED'), 0)::bigint as score,
      coalesce(sum(i.weight), 0)::bigint as total_weight,
      coalesce(sum(i.weight) filter (where n.answer = 'DEPRIVED' and i.code = ?::text), 0)::bigint as lacking
    from assessment a
      join review_round r on r.id = a.round_id
      join household h on h.id = a.household_id
      join standard s on s.id = a.standard_id
      left join member m on m.household_id = h.id and m.relationship = 'HEAD' and ${IS_MEMBER}
      left join standard_indicator i on i.standard_id = s.id
      left join answer n on n.assessment_id = a.id and n.indicator = i.code
    where r.year = ? and r.kind = 'YEARLY' and r.deleted_at is null and ${COUNTS_IN_ROUND} and ${scope}
    group by a.id, a.commune_id, h.village_id, a.class, a.member_count, m.ethnicity, m.sex, s.cut
  ), scored as (select *, answered and score >= cut as is_poor from surveyed)
  select ${(Object.keys(COLUMNS) as DerivedDimension[])
    .map((dimension) => `${by.includes(dimension) ? COLUMNS[dimension] : 'null'} as "${KEYS[dimension]}"`)
    .join(', ')},
    count(*)::text as households, coalesce(sum(persons), 0)::text as persons,
    count(*) filter (where matches)::text as "matchingHouseholds",
    coalesce(sum(persons) filter (where matches), 0)::text as "matchingPersons",
    coalesce(sum(persons) filter (where answered), 0)::text as answered,
    coalesce(sum(persons) filter (where is_poor), 0)::text as poor,
    coalesce(sum(persons * score) filter (where is_poor), 0)::text as deprivation,
    coalesce(max(total_weight), 0)::text as "totalWeight",
    coalesce(sum(persons) filter (where is_poor and lacking > 0), 0)::text as censored,
    coalesce(sum(persons * lacking) filter (where is_poor), 0)::text as "censoredWeight"
  from scored ${by.length === 0 ? '' : `group by ${by.map((dimension) => COLUMNS[dimension]).join(', ')} order by ${by.map((dimension) => `${COLUMNS[dimension]}::text`).join(', ')}`}`;

const KEYS: { readonly [D in DerivedDimension]: keyof DerivedCounts } = {
  COMMUNE: 'communeId',
  VILLAGE: 'villageId',
  CLASS: 'class',
  ETHNICITY: 'ethnicity',
  HEAD_SEX: 'headSex',
};

type Asked = {
  readonly year: number;
  readonly class: CodeOf<'HouseholdClass'> | null;
  readonly indicator: CodeOf<'DeprivationIndicator'> | null;
  readonly reach: Reach;
  readonly by: readonly DerivedDimension[];
};

/** Counts of a yearly review by any of the dimensions, in one statement. */
export function derivedCounts(em: EntityManager, asked: Asked): Promise<DerivedCounts[]> {
  const { sql, values } = within('a.commune_id', asked.reach);
  return em.execute<DerivedCounts[]>(STATEMENT(sql, asked.by), [asked.class, asked.indicator, asked.year, ...values]);
}

const share = (part: string, whole: string): Rational | null =>
  BigInt(whole) === 0n ? null : rational(BigInt(part), BigInt(whole));
const percent = (part: string, whole: string): Rational | null =>
  BigInt(whole) === 0n ? null : rational(100n * BigInt(part), BigInt(whole));

/** A measure of some counts; shares of households and persons in percent, those of Alkire and Foster as fractions. Null: of nobody. */
export function measureOf(measure: DerivedMeasure, counts: DerivedCounts): Rational | null {
  const { answered, poor, deprivation, totalWeight } = counts;
  const everybody = String(BigInt(answered) * BigInt(totalWeight));
  switch (measure) {
    case 'HOUSEHOLDS':
      return rational(BigInt(counts.matchingHouseholds));
    case 'PERSONS':
      return rational(BigInt(counts.matchingPersons));
    case 'HOUSEHOLD_RATE':
      return percent(counts.matchingHouseholds, counts.households);
    case 'PERSON_RATE':
      return percent(counts.matchingPersons, counts.persons);
    case 'HEADCOUNT_RATIO':
      return share(poor, answered);
    case 'INTENSITY':
      return share(deprivation, String(BigInt(poor) * BigInt(totalWeight)));
    case 'ADJUSTED_HEADCOUNT':
      return BigInt(answered) === 0n ? null : (share(deprivation, everybody) ?? ZERO);
    case 'CENSORED_HEADCOUNT':
      return share(counts.censored, answered);
    case 'CONTRIBUTION':
      return share(counts.censoredWeight, deprivation);
  }
}
