import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { fromProblem, fromRegistryProblem } from '../../writing/user-error.ts';
import { roundCost } from '../viewer/index.ts';
import { affectedGrants, affectedRecords } from './affected.ts';
import { type Flow, flows, movedFlows, renamedVillages } from './dry-run.ts';
import { loadPlan } from './loaded-plan.ts';
import { obstacles } from './obstacles.ts';
import { reorganisationFor } from './reorganisation.mutations.ts';
import { ReorganisationDryRunType, type ReorganisationTotalType } from './reorganisation-dry-run.type.ts';
import { totalsByClass } from './totals.ts';

/** Sums of flows by a commune (null: all together) and class, in the order of their keys. */
function totals(rows: readonly Flow[], communeOf: (row: Flow) => string | null): ReorganisationTotalType[] {
  const byKey = Map.groupBy(rows, (row) => JSON.stringify([communeOf(row), row.class]));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      if (first === undefined) return [];
      const sum = (of: 'households' | 'persons') => own.reduce((total, row) => total + row[of], 0);
      return [
        { communeId: communeOf(first), class: first.class, households: sum('households'), persons: sum('persons') },
      ];
    });
}

/** Old commune by new commune, without the classes; communes that stay as they are left out. */
function pairs(rows: readonly Flow[]): ReorganisationDryRunType['flows'] {
  const byPair = Map.groupBy(rows, ({ fromCommuneId, toCommuneId }) => `${fromCommuneId} ${toCommuneId ?? '~'}`);
  return [...byPair]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      if (first === undefined || first.fromCommuneId === first.toCommuneId) return [];
      const { fromCommuneId, toCommuneId } = first;
      const sum = (of: 'households' | 'persons') => own.reduce((total, row) => total + row[of], 0);
      return [{ fromCommuneId, toCommuneId, households: sum('households'), persons: sum('persons') }];
    });
}

const summed = (rows: readonly Flow[]) => ({
  flows: pairs(rows),
  provinceAfter: totals(rows, () => null),
  communesAfter: totals(rows, ({ toCommuneId }) => toCommuneId),
});

@Resolver()
export class ReorganisationDryRunQuery {
  @Query(() => ReorganisationDryRunType, {
    description:
      'What a reorganisation would do: who moves where, what somebody must decide, what is affected, what the totals become, and what keeps it from being applied. Needs EDIT_UNITS in the whole province.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async reorganisationDryRun(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Id of the reorganisation.' }) id: string,
  ): Promise<ReorganisationDryRunType> {
    const { em, today, language } = context;
    const found = await reorganisationFor(context, id, { moving: false });
    context.cost.charge(roundCost('EVERYWHERE'));
    const affected = {
      get grants() {
        return affectedGrants(em, found, today);
      },
      get records() {
        return affectedRecords(em, found);
      },
    };
    if (found.state !== 'DRAFT') {
      const moved = summed(await movedFlows(em, id));
      const nothing = { problems: [], divided: [], renamedVillages: [] };
      return Object.assign(affected, { ...nothing, provinceBefore: moved.provinceAfter, ...moved });
    }
    const plan = await loadPlan(em, found);
    const { problems, villages } = await obstacles(context, found, plan);
    const byCommune = Map.groupBy(villages, ({ communeId }) => communeId);
    const divided = [...plan.ways].flatMap(([communeId, way]) =>
      way.kind === 'ONE_WAY'
        ? []
        : [{ communeId, toCommuneIds: way.successorIds, villages: byCommune.get(communeId) ?? [] }],
    );
    const planned = {
      ...summed(await flows(em, plan)),
      divided,
      problems: problems.map((problem) =>
        'origin' in problem ? fromRegistryProblem(problem, language) : fromProblem(problem, language),
      ),
    };
    const answer = {
      get renamedVillages() {
        return renamedVillages(em, plan);
      },
      get provinceBefore() {
        return totalsByClass(em).then((totals) => totals.map((total) => ({ communeId: null, ...total })));
      },
      get grants() {
        return affected.grants;
      },
      get records() {
        return affected.records;
      },
    };
    return Object.assign(answer, planned);
  }
}
