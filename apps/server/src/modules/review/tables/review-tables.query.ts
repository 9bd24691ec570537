import {
  type CodeOf,
  label,
  listedTotal,
  REVIEW_TABLES,
  type ReviewTableCode,
  reviewTable,
  rowsOf,
  TABLE_ROWS,
} from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { covers, reachOf } from '../../viewer/index.ts';
import { askedRound, checkPage, MOST_PER_PAGE } from '../asked-round.ts';
import { listedHouseholds, type ReviewedHousehold } from './listed-households.ts';
import { ReviewTableHouseholdPageType, type ReviewTableRowsType, ReviewTablesType } from './review-tables.type.ts';

type Asked = { readonly households: readonly ReviewedHousehold[]; readonly withEthnicity: boolean };

async function asked(context: Context, roundId: string, communeId: string | null): Promise<Asked> {
  const { reach, round } = await askedRound(context, roundId, communeId);
  const within = (communeId ?? null) === null ? reach : [String(communeId)];
  const withEthnicity = covers(reachOf(context.viewer, 'READ_ETHNICITY'), within);
  return { households: await listedHouseholds(context.em, round.id, reach, communeId, withEthnicity), withEthnicity };
}

const isAboutEthnicity = (table: ReviewTableCode, code: string): boolean =>
  table === 'ETHNICITIES' || (table === 'GROUPS' && code === 'ETHNIC_MINORITY');

/** The tables of a yearly round beside its flow tables: who is on the lists, and what they lack. */
@Resolver()
export class ReviewTablesQuery {
  @Query(() => ReviewTablesType, {
    description:
      'The review tables of a yearly round, in households and persons, for the communes whose records one reads.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async reviewTables(
    @Ctx() context: Context,
    @Arg('roundId', () => ID, { description: 'Id of a yearly round.' }) roundId: string,
    @Arg('communeId', () => ID, { nullable: true, description: 'One commune only.' }) communeId: string | null,
  ): Promise<ReviewTablesType> {
    const { households, withEthnicity } = await asked(context, roundId, communeId);
    const total = listedTotal(households);
    const tables = REVIEW_TABLES.map(
      (table): ReviewTableRowsType => ({
        table,
        rows: reviewTable(table, households)
          .filter(({ code }) => withEthnicity || !isAboutEthnicity(table, code))
          .map(({ code, POOR, NEAR_POOR }) => ({
            code,
            label: label(TABLE_ROWS[table].vocabulary, code as never, context.language),
            poor: POOR,
            nearPoor: NEAR_POOR,
          })),
      }),
    );
    return {
      poor: total.POOR,
      nearPoor: total.NEAR_POOR,
      tables: tables.filter(({ table }) => withEthnicity || table !== 'ETHNICITIES'),
    };
  }

  @Query(() => ReviewTableHouseholdPageType, { description: 'The households behind a cell of a review table.' })
  @Extensions({ sqlgraph: { resolver: true } })
  async reviewTableHouseholds(
    @Ctx() context: Context,
    @Arg('roundId', () => ID, { description: 'Id of a yearly round.' }) roundId: string,
    @Arg('list', () => enumOf('FlowList'), { description: 'List.' }) list: CodeOf<'FlowList'>,
    @Arg('table', () => enumOf('ReviewTable'), { nullable: true, description: 'Table; null: the whole list.' })
    table: ReviewTableCode | null,
    @Arg('row', () => String, { nullable: true, description: 'Code of a row of the table.' }) row: string | null,
    @Arg('communeId', () => ID, { nullable: true, description: 'One commune only.' }) communeId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: `1 to ${MOST_PER_PAGE}.` }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many to skip.' }) offset: number,
  ): Promise<ReviewTableHouseholdPageType> {
    checkPage(context, first, offset);
    const { households } = await asked(context, roundId, communeId);
    const found = households.filter(
      (each) =>
        each.class === list && ((table ?? null) === null || rowsOf(table as ReviewTableCode, each).includes(row ?? '')),
    );
    return { totalCount: found.length, nodes: found.slice(offset, offset + first) };
  }
}
