import {
  type CodeOf,
  FLOW_COLUMNS,
  FLOW_LISTS,
  type FlowColumn,
  type FlowTable,
  flowColumnsOf,
  flowTable,
  isCode,
  transition,
} from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { askedRound, checkPage, MOST_PER_PAGE } from './asked-round.ts';
import { FlowHouseholdPageType, type FlowHouseholdType, type FlowLineType, FlowTablesType } from './flow.type.ts';
import { type FlowHousehold, flowHouseholds } from './flow-rows.ts';
import { ReviewRound } from './review-round.entity.ts';

const linesOf = (communeId: string | null, table: FlowTable): FlowLineType[] =>
  FLOW_LISTS.map((list) => ({
    communeId,
    list,
    cells: FLOW_COLUMNS.map((column) => ({ column, ...table[list][column] })),
  }));

const known = (standing: FlowHousehold['current']): CodeOf<'HouseholdClass'> | null =>
  isCode('HouseholdClass', standing) ? standing : null;

const toHousehold = (row: FlowHousehold): FlowHouseholdType => ({
  ...row,
  previousClass: known(row.previous),
  class: known(row.current),
  transition: transition(row.previous, row.current, row.history),
});

/** The tables of a yearly round that say who left the lists, who came, and why; and the households behind each figure. */
@Resolver()
export class FlowQuery {
  @Query(() => FlowTablesType, {
    description:
      'The flow tables of a yearly round, in households and persons, for the communes whose records one reads.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async flowTables(
    @Ctx() context: Context,
    @Arg('roundId', () => ID, { description: 'Id of a yearly round.' }) roundId: string,
    @Arg('communeId', () => ID, { nullable: true, description: 'One commune only.' }) communeId: string | null,
  ): Promise<FlowTablesType> {
    const { reach, round } = await askedRound(context, roundId, communeId);
    const rows = await flowHouseholds(context.em, round.id, reach, communeId);
    const [before] = await context.em.find(
      ReviewRound,
      { kind: 'YEARLY', deletedAt: null, year: { $lt: round.year } },
      { orderBy: { year: 'desc' }, limit: 1 },
    );
    return {
      previousRoundId: before?.id ?? null,
      unreviewed: rows.filter(({ isReviewed }) => !isReviewed).length,
      lines: [
        ...linesOf(null, flowTable(rows)),
        ...[...Map.groupBy(rows, (row) => row.communeId)].flatMap(([id, own]) => linesOf(id, flowTable(own))),
      ],
    };
  }

  @Query(() => FlowHouseholdPageType, { description: 'The households behind a cell of a flow table.' })
  @Extensions({ sqlgraph: { resolver: true } })
  async flowHouseholds(
    @Ctx() context: Context,
    @Arg('roundId', () => ID, { description: 'Id of a yearly round.' }) roundId: string,
    @Arg('list', () => enumOf('FlowList'), { description: 'List.' }) list: CodeOf<'FlowList'>,
    @Arg('column', () => enumOf('FlowColumn'), { description: 'Column.' }) column: FlowColumn,
    @Arg('communeId', () => ID, { nullable: true, description: 'One commune only.' }) communeId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: `1 to ${MOST_PER_PAGE}.` }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many to skip.' }) offset: number,
  ): Promise<FlowHouseholdPageType> {
    checkPage(context, first, offset);
    const { reach, round } = await askedRound(context, roundId, communeId);
    const rows = await flowHouseholds(context.em, round.id, reach, communeId);
    const found = rows.filter((row) => flowColumnsOf(row, list).includes(column));
    return { totalCount: found.length, nodes: found.slice(offset, offset + first).map(toHousehold) };
  }
}
