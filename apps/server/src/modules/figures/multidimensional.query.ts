import { FIGURE_DIMENSIONS, type FigureDimension, SUPPRESSION_THRESHOLD } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { reachOf, roundCost } from '../viewer/index.ts';
import { type Dimension, detailOf } from './detailed-groups.ts';
import { measuredTable } from './measured-table.ts';
import { MultidimensionalFiguresType } from './multidimensional.type.ts';
import { multidimensionalRound } from './multidimensional-groups.ts';
import { toldAsReported, toldInDetail } from './told-figures.ts';
import { toldGroups, toldMeasures } from './told-measures.ts';

/** Multidimensional poverty for those who may not read the records behind it. */
@Resolver()
export class MultidimensionalQuery {
  @Query(() => MultidimensionalFiguresType, {
    description:
      'H, A, M0, censored headcounts and contributions (Alkire and Foster) of a yearly review, with what rests on few households withheld in agreement with `povertyFigures`. For analysts and partners with READ_FIGURES.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async multidimensionalFigures(
    @Ctx() { viewer, language, em, cost }: Context,
    @Arg('year', () => Int, { description: 'Year of the review.' }) year: number,
    @Arg('by', () => [enumOf('FigureDimension')], {
      defaultValue: ['COMMUNE'],
      description: 'What to tell apart: COMMUNE, and one more at most; totals over each are given besides.',
    })
    by: FigureDimension[],
  ): Promise<MultidimensionalFiguresType> {
    const reach = reachOf(viewer, 'READ_FIGURES');
    if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
    const asked = FIGURE_DIMENSIONS.filter((each): each is Dimension => each !== 'COMMUNE' && by.includes(each));
    if (asked.length > 1) throw requestError('ONE_DETAIL', language);
    const [dimension = 'CLASS'] = asked;
    cost.charge(roundCost(reach));
    const { households, byClass, byDimension, totalWeight } = await multidimensionalRound(em, year, reach, dimension);
    const reported = toldAsReported(households);
    // The class decides first: of the poor class everybody is multidimensionally poor, so that one would tell the other.
    const base = toldMeasures(byClass, toldGroups(reported, 'CLASS'));
    const answer = (figures: MultidimensionalFiguresType['figures']): MultidimensionalFiguresType => ({
      year,
      threshold: SUPPRESSION_THRESHOLD,
      figures,
    });
    if (byDimension === null) return answer(measuredTable(byClass, totalWeight, base, 'CLASS', by));
    const cells = detailOf(dimension) === undefined ? reported : toldInDetail(households);
    const told = toldMeasures(byDimension, toldGroups(cells, dimension), base);
    return answer(measuredTable(byDimension, totalWeight, told, dimension, by));
  }
}
