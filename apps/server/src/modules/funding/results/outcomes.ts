import type { EntityManager } from '@mikro-orm/postgresql';
import { attainment, type Period, parsePeriod } from '@thoat-ngheo/domain';
import type { Context } from '../../../context.ts';
import {
  type Asked,
  Catalogue,
  explainOf,
  type Figure,
  Figures,
  isHeldAgainst,
  Observed,
  type TargetMeaning,
  targetsOf,
  toFigure,
} from '../../indicator/index.ts';
import { FIGURE_COST } from '../../viewer/index.ts';
import type { Programme } from '../programme.entity.ts';
import type { ProgrammeOutcomeType } from './programme-outcome.type.ts';

/** An indicator of a programme in a unit: the newest period with a value and the last target, both within the programme. */
type Linked = {
  readonly code: string;
  readonly measuredPeriod: string | null;
  readonly targetPeriod: string | null;
  readonly target: string | null;
  /** What the target means; null without one. */
  readonly setBy: TargetMeaning | null;
};

/** Values of a commune are its own; those of the province are its statements and the values of its communes. */
const linkedIndicators = (em: EntityManager, programme: Programme, communeId: string | null): Promise<Linked[]> =>
  em.execute<Linked[]>(
    `with asked as (select ?::uuid as programme, ?::uuid as commune, ?::date as from_day, coalesce(?::date, 'infinity') as to_day)
     select i.code, m.period as "measuredPeriod", t.period as "targetPeriod", t.value::text as target,
       case when v.id is not null then json_build_object('unitOfMeasure', v.unit_of_measure, 'direction', v.direction) end as "setBy"
     from asked
       join programme_indicator l on l.programme_id = asked.programme
       join indicator i on i.id = l.indicator_id and i.deleted_at is null
       left join lateral (
         select period from measurement where indicator_id = i.id and deleted_at is null
           and (asked.commune is null or commune_id = asked.commune)
           and period_first_day(period) between asked.from_day and asked.to_day
         order by period_first_day(period) desc, commune_id is not null, length(period) limit 1) m on true
       left join lateral (
         select period, value, indicator_version_id from target where indicator_id = i.id and deleted_at is null
           and commune_id is not distinct from asked.commune
           and period_first_day(period) between asked.from_day and asked.to_day
         order by period_first_day(period) desc, length(period) limit 1) t on true
       left join indicator_version v on v.id = t.indicator_version_id
     order by l.ordinal, i.code`,
    [programme.id, communeId, programme.startsOn, programme.endsOn],
  );

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Years of a programme that have begun, the newest first. */
function begunYears({ startsOn, endsOn }: Programme, today: string): string[] {
  const last = Math.min(yearOf(endsOn ?? today), yearOf(today));
  return Array.from({ length: Math.max(0, last - yearOf(startsOn) + 1) }, (_, index) => String(last - index));
}

type Found = { readonly asked: Asked; readonly figure: Figure };

/** The figure of the newest of these periods that has one; of the first of them where none has. */
async function newestFigure(
  figures: Figures,
  code: string,
  communeId: string | null,
  periods: readonly Period[],
): Promise<Found | undefined> {
  let first: Found | undefined;
  for (const period of periods) {
    const asked = { communeId, period };
    const found = { asked, figure: await figures.of(code, asked) };
    if (found.figure.value !== null) return found;
    first ??= found;
  }
  return first;
}

const toPeriods = (texts: readonly string[]): Period[] =>
  texts.map((text) => parsePeriod(text)).flatMap((period) => (period.ok ? [period.value] : []));

/** The indicators that a programme pays for, in its order, with figure, target and attainment. */
export async function outcomesOf(
  { em, today, cost }: Pick<Context, 'em' | 'today' | 'cost'>,
  programme: Programme,
  communeId: string | null,
): Promise<ProgrammeOutcomeType[]> {
  const catalogue = await Catalogue.load(em);
  const linked = await linkedIndicators(em, programme, communeId);
  const years = begunYears(programme, today);
  cost.charge(FIGURE_COST * linked.length * Math.max(1, years.length));
  const periods = [...years, ...linked.flatMap(({ measuredPeriod }) => measuredPeriod ?? [])];
  const targets = await targetsOf(em, communeId, periods);
  const codes = linked.map(({ code }) => code);
  const observed = await Observed.read(em, catalogue, { codes, communeId, periods: toPeriods(periods) });
  const figures = new Figures(catalogue, observed);
  const found: (Found & { readonly link: Linked })[] = [];
  for (const link of linked) {
    const newest = catalogue.ofCode(link.code).at(-1)?.version;
    if (newest === undefined) continue;
    // Of an entered indicator it is known when there was a value last; a counted or computed one is asked year by year.
    const entered = link.measuredPeriod === null ? years.slice(0, 1) : [link.measuredPeriod];
    const own = newest.kind === 'MEASURED' ? entered : years;
    const one = await newestFigure(figures, link.code, communeId, toPeriods(own));
    if (one !== undefined) found.push({ link, ...one });
  }
  const explain = explainOf(
    em,
    observed,
    found.map(({ figure }) => figure),
  );
  return found.map(({ link: { code, targetPeriod, target, setBy }, asked, figure: exact }) => {
    const figure = toFigure(code, asked, exact, targets, explain);
    const { value, isLowerBound, isInexact } = figure;
    const isHeld = target !== null && setBy !== null && isHeldAgainst(setBy, exact.definition?.version);
    return {
      figure,
      targetPeriod: isHeld ? targetPeriod : null,
      target: isHeld ? target : null,
      attainment:
        isHeld && value !== null ? attainment(setBy.direction, target, { value, isLowerBound, isInexact }) : null,
    };
  });
}
