import type { EntityManager } from '@mikro-orm/postgresql';
import { attainment, parsePeriod } from '@thoat-ngheo/domain';
import type { Context } from '../../../context.ts';
import {
  Catalogue,
  Figures,
  type IndicatorFigureType,
  isHeldAgainst,
  type TargetMeaning,
  type Targets,
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

type Asked = { readonly code: string; readonly communeId: string | null; readonly periods: readonly string[] };

/** A figure, and the version of its indicator that says what its value means. */
type Meant = { readonly figure: IndicatorFigureType; readonly version: TargetMeaning | undefined };

/** The figure of the newest of these periods that has one; of the first of them where none has. */
async function newestFigure(
  em: EntityManager,
  figures: Figures,
  targets: Targets,
  { code, communeId, periods }: Asked,
): Promise<Meant | undefined> {
  let first: Meant | undefined;
  for (const text of periods) {
    const period = parsePeriod(text);
    if (!period.ok) continue;
    const of = { communeId, period: period.value };
    const found = await figures.of(code, of);
    const shown = { figure: toFigure(em, code, of, found, targets), version: found.definition?.version };
    if (found.value !== null) return shown;
    first ??= shown;
  }
  return first;
}

/** The indicators that a programme pays for, in its order, with figure, target and attainment. */
export async function outcomesOf(
  { em, today, cost }: Pick<Context, 'em' | 'today' | 'cost'>,
  programme: Programme,
  communeId: string | null,
): Promise<ProgrammeOutcomeType[]> {
  const catalogue = await Catalogue.load(em);
  const figures = new Figures(em, catalogue);
  const linked = await linkedIndicators(em, programme, communeId);
  const years = begunYears(programme, today);
  cost.charge(FIGURE_COST * linked.length * Math.max(1, years.length));
  const measured = linked.flatMap(({ measuredPeriod }) => measuredPeriod ?? []);
  const targets = await targetsOf(em, communeId, [...years, ...measured]);
  const outcomes: ProgrammeOutcomeType[] = [];
  for (const { code, measuredPeriod, targetPeriod, target, setBy } of linked) {
    const newest = catalogue.definitions.findLast(({ indicator }) => indicator.code === code)?.version;
    if (newest === undefined) continue;
    // Of an entered indicator it is known when there was a value last; a counted or computed one is asked year by year.
    const entered = measuredPeriod === null ? years.slice(0, 1) : [measuredPeriod];
    const periods = newest.kind === 'MEASURED' ? entered : years;
    const found = await newestFigure(em, figures, targets, { code, communeId, periods });
    if (found === undefined) continue;
    const { figure, version } = found;
    const { value, isLowerBound, isInexact } = figure;
    const isHeld = target !== null && setBy !== null && isHeldAgainst(setBy, version);
    outcomes.push({
      figure,
      targetPeriod: isHeld ? targetPeriod : null,
      target: isHeld ? target : null,
      attainment:
        isHeld && value !== null ? attainment(setBy.direction, target, { value, isLowerBound, isInexact }) : null,
    });
  }
  return outcomes;
}
