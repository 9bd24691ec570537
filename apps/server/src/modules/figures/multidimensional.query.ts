import { FIGURE_DIMENSIONS, type FigureDimension, SUPPRESSION_THRESHOLD } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.ts';
import { requestError } from '../../graphql/request-problems.ts';
import { enumOf } from '../../graphql/vocabularies.ts';
import { reachOf, roundCost } from '../viewer/index.ts';
import { askedOf } from './asked.ts';
import { BoundariesInput } from './boundaries.input.ts';
import { type Dimension, isDimension } from './detailed-groups.ts';
import { elsewhere } from './elsewhere.ts';
import { measuredTable } from './measured-table.ts';
import { MultidimensionalFiguresType } from './multidimensional.type.ts';
import { type MultidimensionalRound, multidimensionalRound, roundInUnits } from './multidimensional-groups.ts';
import type { ToldMeasures } from './told-measures.ts';
import { toldRound, toldRoundElsewhere } from './told-round.ts';

/** Multidimensional poverty for those who may not read the records behind it. */
@Resolver()
export class MultidimensionalQuery {
  @Query(() => MultidimensionalFiguresType, {
    description:
      'H, A, M0, censored headcounts and contributions (Alkire and Foster) of a yearly review, with what rests on few households withheld in agreement with `povertyFigures`. For analysts and partners with READ_FIGURES.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async multidimensionalFigures(
    @Ctx() context: Context,
    @Arg('year', () => Int, { description: 'Year of the review.' }) year: number,
    @Arg('by', () => [enumOf('FigureDimension')], {
      defaultValue: ['COMMUNE'],
      description:
        'What to tell apart: COMMUNE or DISTRICT, and one more at most, with DISTRICT or in other boundaries CLASS or ETHNIC_MINORITY; totals over each are given besides.',
    })
    by: FigureDimension[],
    @Arg('boundaries', () => BoundariesInput, {
      nullable: true,
      description: 'In which communes; absent: as reported. The province has the same figures in all.',
    })
    boundaries: BoundariesInput | null,
  ): Promise<MultidimensionalFiguresType> {
    const { viewer, language, em, cost } = context;
    const reach = reachOf(viewer, 'READ_FIGURES');
    if (reach === undefined) throw requestError('ACCESS_NOT_GRANTED', language);
    const asked = askedOf(context, by, boundaries);
    const dimensions = FIGURE_DIMENSIONS.filter((each): each is Dimension => isDimension(each) && by.includes(each));
    if (dimensions.length > 1) throw requestError('ONE_DETAIL', language);
    const [dimension = 'CLASS'] = dimensions;
    cost.charge(roundCost(reach));
    const reported = await multidimensionalRound(em, year, reach, dimension);
    const toldOfReported = toldRound(reported, dimension);
    const answer = (round: MultidimensionalRound, told: ToldMeasures): MultidimensionalFiguresType => ({
      year,
      threshold: SUPPRESSION_THRESHOLD,
      figures: measuredTable(round.byDimension ?? round.byClass, round.totalWeight, told, {
        unit: asked.unit,
        dimension,
        by,
      }),
    });
    const others = await elsewhere(em, asked);
    if (others === undefined) return answer(reported, toldOfReported.byDimension);
    const placed =
      asked.on === null ? reported : await multidimensionalRound(em, year, reach, dimension, others.telling);
    const round = roundInUnits(placed, others);
    return answer(round, toldRoundElsewhere(round, dimension, toldOfReported, others));
  }
}
