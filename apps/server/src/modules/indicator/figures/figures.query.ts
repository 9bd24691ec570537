import { formatPeriod, parsePeriod, projection, yearsEarly } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { Catalogue } from '../catalogue.ts';
import { Target } from '../target.entity.ts';
import { Figures } from './figure.ts';
import { IndicatorFigureType, IndicatorTrendType } from './figure.type.ts';
import { checkFigureReach } from './figure-reach.ts';
import { targetsOf, toFigure } from './to-figure.ts';

/** Most figures of one request: a page of a report. */
const MOST_FIGURES = 200;

const PERIODS = '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.';

async function figuresOf(
  context: Context,
  codes: readonly string[],
  communeId: string | null,
  periods: readonly string[],
): Promise<{ readonly figures: IndicatorFigureType[]; readonly catalogue: Catalogue }> {
  checkFigureReach(context, communeId);
  const { em, language } = context;
  if (codes.length * periods.length > MOST_FIGURES)
    throw requestError('TOO_MANY_FIGURES', language, { max: MOST_FIGURES });
  const parsed = periods.map((text) => parsePeriod(text));
  const asked = parsed.flatMap((period) => (period.ok ? [{ communeId, period: period.value }] : []));
  if (asked.length < periods.length) throw requestError('NOT_PERIOD', language);
  const catalogue = await Catalogue.load(em);
  const figures = new Figures(em, catalogue);
  const targets = await targetsOf(
    em,
    communeId,
    asked.map(({ period }) => formatPeriod(period)),
  );
  const found: IndicatorFigureType[] = [];
  for (const code of codes)
    for (const each of asked) found.push(toFigure(em, code, each, await figures.of(code, each), targets));
  return { figures: found, catalogue };
}

/** Figures of indicators with what they are made of, whatever way they are obtained. */
@Resolver()
export class IndicatorFiguresQuery {
  @Query(() => IndicatorFigureType, { description: 'One figure with its explanation.' })
  @Extensions({ sqlgraph: { resolver: true } })
  async indicatorFigure(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: 'Code of the indicator.' }) code: string,
    @Arg('communeId', () => ID, { nullable: true, description: 'A commune; absent: the province.' })
    communeId: string | null,
    @Arg('period', () => String, { description: PERIODS }) period: string,
  ): Promise<IndicatorFigureType> {
    const { figures } = await figuresOf(context, [code], communeId ?? null, [period]);
    const [figure] = figures;
    if (figure === undefined) throw new Error('One figure was asked for.');
    return figure;
  }

  @Query(() => [IndicatorFigureType], { description: 'Figures of several indicators and periods, in the order asked.' })
  @Extensions({ sqlgraph: { resolver: true } })
  async indicatorFigures(
    @Ctx() context: Context,
    @Arg('codes', () => [String], { description: 'Codes of indicators.' }) codes: string[],
    @Arg('communeId', () => ID, { nullable: true, description: 'A commune; absent: the province.' })
    communeId: string | null,
    @Arg('periods', () => [String], { description: PERIODS }) periods: string[],
  ): Promise<IndicatorFigureType[]> {
    return (await figuresOf(context, codes, communeId ?? null, periods)).figures;
  }

  @Query(() => IndicatorTrendType, {
    description: 'An indicator over time, its last target, a plain projection, and how early the target was met.',
  })
  @Extensions({ sqlgraph: { resolver: true } })
  async indicatorTrend(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: 'Code of the indicator.' }) code: string,
    @Arg('communeId', () => ID, { nullable: true, description: 'A commune; absent: the province.' })
    communeId: string | null,
    @Arg('periods', () => [String], { description: `Oldest first. ${PERIODS}` }) periods: string[],
  ): Promise<IndicatorTrendType> {
    const { figures, catalogue } = await figuresOf(context, [code], communeId ?? null, periods);
    const [target] = await context.em.find(
      Target,
      { indicator: { code, deletedAt: null }, deletedAt: null, commune: communeId ?? null },
      { orderBy: { period: 'desc' }, limit: 1, populate: ['indicator'] },
    );
    const series = figures.flatMap(({ period, value, isLowerBound, isInexact }) =>
      value === null ? [] : [{ period, value, isLowerBound, isInexact }],
    );
    const version = catalogue.definitions.findLast(({ indicator }) => indicator.code === code)?.version;
    if (target === undefined || version === undefined)
      return { figures, targetPeriod: null, target: null, projection: null, yearsEarly: null };
    const aim = { period: target.period, value: target.value };
    return {
      figures,
      targetPeriod: target.period,
      target: target.value,
      projection: projection(series, target.period, version.decimals),
      yearsEarly: yearsEarly(version.direction, aim, series),
    };
  }
}
