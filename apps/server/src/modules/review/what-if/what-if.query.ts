import {
  type CodeOf,
  type FigureCell,
  HOUSEHOLD_CLASSES,
  placesOf,
  type ShownCell,
  sumsByKey,
  suppressSmallCells,
  withTotals,
} from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { enumOf } from '../../../graphql/vocabularies.ts';
import { isRecordId } from '../../../writing/record-id.ts';
import { reachOf, roundCost } from '../../viewer/index.ts';
import { checkPage, MOST_PER_PAGE } from '../asked-round.ts';
import { ReviewRound } from '../review-round.entity.ts';
import { triedStandard } from './tried-standard.ts';
import { WhatIfInput } from './what-if.input.ts';
import { type WhatIfCellType, WhatIfHouseholdPageType, WhatIfType } from './what-if.type.ts';
import { type Trial, type WhatIfGroup, whatIfGroups, whatIfHouseholds } from './what-if-rows.ts';

type Class = CodeOf<'HouseholdClass'>;

/**
 * Where the viewer reads records; else, where figures only. Figures of copies edited at will are not given to the latter: two
 * lines one đồng apart tell the income of a single household.
 * @throws GraphQLError FORBIDDEN, NOT_FOUND, COST_EXCEEDED, RATE_LIMITED, or BAD_USER_INPUT for a standard that cannot be used
 */
async function checked(context: Context, input: WhatIfInput): Promise<Trial> {
  const { viewer, em, language } = context;
  const records = reachOf(viewer, 'READ_RECORDS');
  const reach = records ?? reachOf(viewer, 'READ_FIGURES');
  if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
  if (records === undefined && (input.edits ?? null) !== null) throw requestError('EDITS_NEED_RECORDS', language);
  const { roundId } = input;
  const round = isRecordId(roundId) ? await em.findOne(ReviewRound, { id: roundId, deletedAt: null }) : null;
  if (round === null) throw requestError('NO_SUCH_ROUND', language);
  const tried = await triedStandard(context, input);
  context.cost.charge(roundCost(reach));
  return { roundId: round.id, tried, whose: { by: records === undefined ? 'assessment' : 'household', reach } };
}

const keyOf = ({ communeId, before, after }: WhatIfGroup): string[] => [communeId, before, after];

const rankOf = (group: Class | null): number => (group === null ? -1 : HOUSEHOLD_CLASSES.indexOf(group));

/** The cells of a table with every total of it, none withheld: for those who may read what is behind them. */
const allShown = (cells: readonly FigureCell[]): ShownCell[] => {
  const places = placesOf(
    cells.map(({ key }) => key),
    3,
  );
  return [...withTotals(cells, places).values()].map((cell) => ({ ...cell, suppressed: false }));
};

/** Every cell and every total of the table, small ones withheld where they have to be. */
function cellsOf(groups: readonly WhatIfGroup[], isSuppressed: boolean): WhatIfCellType[] {
  const figures = groups.map((group) => ({ key: keyOf(group), count: group.households }));
  const shown: readonly ShownCell[] = isSuppressed ? suppressSmallCells(figures, 3) : allShown(figures);
  const persons = sumsByKey(groups, keyOf, (group) => group.persons);
  const communes = new Map([...new Set(groups.map(({ communeId }) => communeId))].map((id, index) => [id, index]));
  return shown
    .map(({ key, count, suppressed }) => {
      const [communeId = null, before = null, after = null] = key;
      return {
        communeId,
        before: before as Class | null,
        after: after as Class | null,
        suppressed,
        households: suppressed ? null : count,
        persons: suppressed ? null : persons(key),
      };
    })
    .sort(
      (a, b) =>
        (communes.get(a.communeId ?? '') ?? -1) - (communes.get(b.communeId ?? '') ?? -1) ||
        rankOf(a.before) - rankOf(b.before) ||
        rankOf(a.after) - rankOf(b.after),
    );
}

/** "What if the standard were another?" */
@Resolver()
export class WhatIfQuery {
  @Query(() => WhatIfType, {
    description:
      'Counts a whole round by class as stored and as it would be under another standard, or an edited copy of one. For those who read records, or figures (then with small cells withheld and without edits). Nothing is stored.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async whatIf(@Ctx() context: Context, @Arg('input', () => WhatIfInput) input: WhatIfInput): Promise<WhatIfType> {
    const trial = await checked(context, input);
    const isSuppressed = trial.whose.by === 'assessment';
    return {
      standardHash: trial.tried.kind === 'one' ? trial.tried.hash : null,
      isSuppressed,
      cells: cellsOf(await whatIfGroups(context.em, trial), isSuppressed),
    };
  }

  @Query(() => WhatIfHouseholdPageType, {
    description: 'The households whose class would change. For those who read records.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async whatIfHouseholds(
    @Ctx() context: Context,
    @Arg('input', () => WhatIfInput) input: WhatIfInput,
    @Arg('communeId', () => ID, { nullable: true, description: 'One commune only.' }) communeId: string | null,
    @Arg('before', () => enumOf('HouseholdClass'), { nullable: true, description: 'Class as stored.' })
    before: Class | null,
    @Arg('after', () => enumOf('HouseholdClass'), { nullable: true, description: 'Class as it would be.' })
    after: Class | null,
    @Arg('first', () => Int, { defaultValue: 20, description: `1 to ${MOST_PER_PAGE}.` }) first: number,
    @Arg('offset', () => Int, { defaultValue: 0, description: 'How many to skip.' }) offset: number,
  ): Promise<WhatIfHouseholdPageType> {
    const { viewer, language, em } = context;
    if (reachOf(viewer, 'READ_RECORDS') === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
    checkPage(context, first, offset);
    if ((communeId ?? null) !== null && !isRecordId(communeId)) return { totalCount: 0, nodes: [] };
    const wanted = { communeId: communeId ?? null, before: before ?? null, after: after ?? null, first, offset };
    return whatIfHouseholds(em, await checked(context, input), wanted);
  }
}
