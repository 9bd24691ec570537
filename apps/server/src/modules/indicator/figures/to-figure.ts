import type { EntityManager } from '@mikro-orm/postgresql';
import { attainment, type CodeOf, formatPeriod, toDecimal } from '@thoat-ngheo/domain';
import type { Definition } from '../catalogue.ts';
import type { Explain } from './explain.ts';
import type { Asked, Figure } from './figure.ts';
import type { IndicatorFigureType } from './figure.type.ts';

/** What the value of a target means: that of the version it was set by. */
export type TargetMeaning = {
  readonly unitOfMeasure: string;
  readonly direction: CodeOf<'IndicatorDirection'>;
};

type TargetRow = TargetMeaning & { readonly indicatorId: string; readonly period: string; readonly value: string };

/** Targets of a unit by indicator and period. */
export type Targets = ReadonlyMap<string, TargetRow>;

const targetKey = (indicatorId: string, period: string): string => `${indicatorId} ${period}`;

/** Reads the targets of a unit at once, with the version of their indicators that they were set by. */
export async function targetsOf(
  em: EntityManager,
  communeId: string | null,
  periods: readonly string[],
): Promise<Targets> {
  const rows = await em.execute<TargetRow[]>(
    `select t.indicator_id as "indicatorId", t.period, t.value::text as value, v.unit_of_measure as "unitOfMeasure", v.direction
     from target t join indicator_version v on v.id = t.indicator_version_id
     where t.period = any(?::text[]) and t.deleted_at is null and t.commune_id is not distinct from ?::uuid`,
    [`{${periods.join(',')}}`, communeId],
  );
  return new Map(rows.map((row) => [targetKey(row.indicatorId, row.period), row]));
}

/** A target is held against figures of the same unit of measure and direction as those it was set by. */
export const isHeldAgainst = (target: TargetMeaning, version: TargetMeaning | undefined): boolean =>
  target.unitOfMeasure === version?.unitOfMeasure && target.direction === version.direction;

function targetFor(targets: Targets, { indicator, version }: Definition, period: string): string | null {
  const found = targets.get(targetKey(indicator.id, period));
  return found !== undefined && isHeldAgainst(found, version) ? found.value : null;
}

/** A figure as it is published: rounded, against its target; its explanation is read where it is asked for. */
export function toFigure(
  code: string,
  asked: Asked,
  figure: Figure,
  targets: Targets,
  explain: Explain,
): IndicatorFigureType {
  const { definition, bound } = figure;
  const known = { isLowerBound: bound === 'FLOOR', isInexact: bound === 'INEXACT' };
  const period = formatPeriod(asked.period);
  const value =
    figure.value === null || definition === undefined ? null : toDecimal(figure.value, definition.version.decimals);
  const target = definition === undefined ? null : targetFor(targets, definition, period);
  return {
    code,
    name: definition?.indicator.name ?? null,
    unitOfMeasure: definition?.version.unitOfMeasure ?? null,
    communeId: asked.communeId,
    period,
    value,
    gap: figure.gap,
    ...known,
    target,
    attainment:
      value === null || target === null || definition === undefined
        ? null
        : attainment(definition.version.direction, target, { value, ...known }),
    get explain() {
      return explain(figure);
    },
  };
}
