import type { EntityManager } from '@mikro-orm/postgresql';
import { type Answers, type CodeOf, DEPRIVATION_INDICATORS } from '@thoat-ngheo/domain';

export type Result = {
  readonly class: CodeOf<'HouseholdClass'>;
  readonly scoreBMin: number;
  readonly scoreBMax: number;
};

/** What is stored of a result, and everything that it followed from. */
export type StoredResult = Result & {
  readonly concept: 'Assessment' | 'AssessmentCorrection';
  readonly id: string;
  readonly standardHash: string;
  readonly areaType: CodeOf<'AreaType'>;
  readonly incomePerCapita: number | null;
  readonly b1Points: number | null;
  readonly answers: Answers;
  /** The answers in two numbers, as the database keeps them beside; null where it keeps none. */
  readonly masks: readonly [number, number] | null;
};

type Row = Omit<StoredResult, 'incomePerCapita'> & { readonly incomePerCapita: string | null };

const FACTS = (alias: string): string =>
  `${alias}.id, ${alias}.standard_hash as "standardHash", ${alias}.area_type as "areaType", ${alias}.income_per_capita::text as "incomePerCapita",
   ${alias}.b1_points as "b1Points", ${alias}.class, ${alias}.score_b_min as "scoreBMin", ${alias}.score_b_max as "scoreBMax"`;

/** A correction names what is deprived and what is open; the rest is not deprived. */
const NOT_DEPRIVED: Answers = Object.fromEntries(DEPRIVATION_INDICATORS.map((code) => [code, 'NOT_DEPRIVED']));

const toStored = (row: Row): StoredResult => ({
  ...row,
  incomePerCapita: row.incomePerCapita === null ? null : Number(row.incomePerCapita),
});

/** The results of some assessments with their answers, in one statement. `which` picks the assessments, as a relation with an id. */
export async function storedAssessments(
  em: EntityManager,
  which: string,
  values: readonly unknown[],
): Promise<StoredResult[]> {
  const rows = await em.execute<Row[]>(
    `select 'Assessment' as concept, ${FACTS('a')}, json_build_array(a.deprived_mask, a.not_deprived_mask) as masks,
       coalesce((select json_object_agg(x.indicator, x.answer) from answer x where x.assessment_id = a.id), '{}') as answers
     from (${which}) k join assessment a on a.id = k.id order by a.id`,
    [...values],
  );
  return rows.map(toStored);
}

/** The results of all corrections; there are few. */
export async function storedCorrections(em: EntityManager): Promise<StoredResult[]> {
  const rows = await em.execute<Row[]>(
    `select 'AssessmentCorrection' as concept, ${FACTS('a')}, null as masks,
       (select coalesce(json_object_agg(i, case when i = any(a.deprived) then 'DEPRIVED' else 'NOT_ANSWERED' end), '{}')
        from unnest(a.deprived || a.not_answered) i) as answers
     from assessment_correction a order by a.id`,
  );
  return rows.map((row) => toStored({ ...row, answers: { ...NOT_DEPRIVED, ...row.answers } }));
}
