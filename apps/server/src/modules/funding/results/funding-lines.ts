import type { EntityManager } from '@mikro-orm/postgresql';
import type { CodeOf } from '@thoat-ngheo/domain';

/** What a table of money is computed from of a line. */
export type Line = {
  readonly source: CodeOf<'FundingSource'>;
  readonly stage: CodeOf<'FundingStage'>;
  /** Null: the province as a whole. */
  readonly communeId: string | null;
  readonly fromYear: number;
  readonly toYear: number;
  /** Whole VND. */
  readonly amount: number;
  readonly isLowerBound: boolean;
  readonly basis: CodeOf<'AmountBasis'>;
};

/** The lines that stand of a programme: those of a commune, or all of them for the province. */
export async function linesOf(em: EntityManager, programmeId: string, communeId: string | null): Promise<Line[]> {
  const rows = await em.execute<(Omit<Line, 'amount'> & { readonly amount: string })[]>(
    `select source, stage, commune_id as "communeId", from_year as "fromYear", to_year as "toYear", amount::text as amount,
       is_lower_bound as "isLowerBound", basis
     from funding_line where programme_id = ? and deleted_at is null ${communeId === null ? '' : 'and commune_id = ?'} order by id`,
    communeId === null ? [programmeId] : [programmeId, communeId],
  );
  return rows.map(({ amount, ...line }) => ({ ...line, amount: Number(amount) }));
}
