import { formatPeriod, parsePeriod, projection, yearsEarly } from '@thoat-ngheo/domain';
import { Arg, Ctx, Extensions, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { FIGURE_COST } from '../../viewer/index.ts';
import { Catalogue } from '../catalogue.ts';
import type { IndicatorVersion } from '../indicator-version.entity.ts';
import { Target } from '../target.entity.ts';
import { explainOf } from './explain.ts';
import { type Asked, type Figure, Figures } from './figure.ts';
import { IndicatorFigureType, IndicatorTrendType } from './figure.type.ts';
import { checkFigureReach } from './figure-reach.ts';
import { Observed } from './observed-values.ts';
import { isHeldAgainst, targetsOf, toFigure } from './to-figure.ts';

/** Most figures of one request: a page of a report. */
const MOST_FIGURES = 200;

const PERIODS = '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.';

/** A figure with the version of its indicator that it is of. */
type Found = { readonly figure: IndicatorFigureType; readonly version: IndicatorVersion | undefined };

async function figuresOf(
  context: Context,
  codes: readonly string[],
  communeId: string | null,
  periods: readonly string[],
): Promise<Found[]> {
  checkFigureReach(context, communeId);
  const { em, language } = context;
  if (codes.length * periods.length > MOST_FIGURES)
    throw requestError('TOO_MANY_FIGURES', language, { max: MOST_FIGURES });
  context.cost.charge(FIGURE_COST * codes.length * periods.length);
  const parsed = periods.map((text) => parsePeriod(text));
  const asked = parsed.flatMap((period) => (period.ok ? [{ communeId, period: period.value }] : []));
  if (asked.length < periods.length) throw requestError('NOT_PERIOD', language);
  const catalogue = await Catalogue.load(em);
  const observed = await Observed.read(em, catalogue, { codes, communeId, periods: asked.map(({ period }) => period) });
  const figures = new Figures(catalogue, observed);
  const targets = await targetsOf(
    em,
    communeId,
    asked.map(({ period }) => formatPeriod(period)),
  );
  const found: { code: string; each: Asked; figure: Figure }[] = [];
  for (const code of codes) for (const each of asked) found.push({ code, each, figure: await figures.of(code, each) });
  const explain = explainOf(
    em,
    observed,
    found.map(({ figure }) => figure),
  );
  return found.map(({ code, each, figure }) => ({
    figure: toFigure(code, each, figure, targets, explain),
    version: figure.definition?.version,
  }));
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
    const [found] = await figuresOf(context, [code], communeId ?? null, [period]);
    if (found === undefined) throw new Error('One figure was asked for.');
    return found.figure;
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
    return (await figuresOf(context, codes, communeId ?? null, periods)).map(({ figure }) => figure);
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
    const found = await figuresOf(context, [code], communeId ?? null, periods);
    const figures = found.map(({ figure }) => figure);
    const [target] = await context.em.find(
      Target,
      { indicator: { code, deletedAt: null }, deletedAt: null, commune: communeId ?? null },
      { orderBy: { period: 'desc' }, limit: 1, populate: ['indicatorVersion'] },
    );
    const setBy = target?.indicatorVersion?.getEntity();
    const held = setBy === undefined ? [] : found.filter(({ version }) => isHeldAgainst(setBy, version));
    if (target === undefined || setBy === undefined || held.length === 0)
      return { figures, targetPeriod: null, target: null, projection: null, yearsEarly: null };
    const series = held.flatMap(({ figure: { period, value, isLowerBound, isInexact } }) =>
      value === null ? [] : [{ period, value, isLowerBound, isInexact }],
    );
    const aim = { period: target.period, value: target.value };
    return {
      figures,
      targetPeriod: target.period,
      target: target.value,
      projection: projection(series, target.period, setBy.decimals),
      yearsEarly: yearsEarly(setBy.direction, aim, series),
    };
  }
}
