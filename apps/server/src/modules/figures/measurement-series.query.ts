import { isAdditiveUnit, type Placement, placeSeries, type ReportedValue } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { isRecordId } from '../../writing/record-id.ts';
import { Indicator } from '../indicator/index.ts';
import { reachOf } from '../viewer/index.ts';
import { BoundariesInput } from './boundaries.input.ts';
import { MeasurementSeriesType } from './measurement-series.type.ts';
import { dayOf, householdWeights, type Placements, placementsOn } from './placement.ts';

type Row = ReportedValue & { readonly code: string };

/** What was measured, commune by commune. */
const measured = ({ em }: Context, indicatorId: string): Promise<Row[]> =>
  em.execute<Row[]>(
    `select m.commune_id as "communeId", c.code, m.period, m.value::text as value, m.is_lower_bound as "isLowerBound"
     from measurement m join commune c on c.id = m.commune_id
     where m.indicator_id = ? and m.deleted_at is null order by c.code, c.id, m.period`,
    [indicatorId],
  );

/** Where each commune's values go: with the households by which those of a divided one are apportioned. */
async function placing({ em }: Context, on: string | null): Promise<(communeId: string) => Placement> {
  if (on === null) return (id) => new Map([[id, null]]);
  const placements: Placements = await placementsOn(em, on);
  const weights = await householdWeights(em, placements);
  return (id) => new Map((placements.get(id) ?? []).map((place) => [place, weights.get(id)?.get(place) ?? null]));
}

@Resolver()
export class MeasurementSeriesQuery {
  @Query(() => MeasurementSeriesType, {
    description:
      'The measured values of an indicator by commune and period, as reported or in the communes of a day. For those who read records of the communes.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async measurementSeries(
    @Ctx() context: Context,
    @Arg('indicatorId', () => ID, { description: 'Id of the indicator.' }) indicatorId: string,
    @Arg('boundaries', () => BoundariesInput, {
      nullable: true,
      description: 'In which communes; absent: as reported.',
    })
    boundaries: BoundariesInput | null,
  ): Promise<MeasurementSeriesType> {
    const { viewer, em, language } = context;
    const reach = reachOf(viewer, 'READ_RECORDS');
    if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
    const on = dayOf(context, boundaries);
    const indicator = isRecordId(indicatorId)
      ? await em.findOne(Indicator, { id: indicatorId, deletedAt: null })
      : null;
    if (indicator === null) throw requestError('INDICATOR_NOT_FOUND', language);
    const isAdditive = isAdditiveUnit(indicator.unitOfMeasure);
    const { values, unplaced } = placeSeries(
      await measured(context, indicator.id),
      await placing(context, on),
      isAdditive,
    );
    const codes = new Map(
      (await em.execute<{ id: string; code: string }[]>('select id, code from commune')).map(({ id, code }) => [
        id,
        code,
      ]),
    );
    const rank = ({ communeId, period }: { communeId: string; period: string }): string =>
      `${codes.get(communeId) ?? ''} ${communeId} ${period}`;
    const isOwn = ({ communeId }: { communeId: string }): boolean =>
      reach === 'EVERYWHERE' || reach.includes(communeId);
    const inOrder = <Value extends { communeId: string; period: string }>(list: readonly Value[]): Value[] =>
      list.filter(isOwn).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
    return { isAdditive, values: inOrder(values), unplaced: inOrder(unplaced) };
  }
}
