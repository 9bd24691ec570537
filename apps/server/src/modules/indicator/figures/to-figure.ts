import type { EntityManager } from '@mikro-orm/postgresql';
import { attainment, type CodeOf, formatPeriod, multiply, rational, toDecimal } from '@thoat-ngheo/domain';
import { communeFullName } from '../../unit/index.ts';
import type { Definition } from '../catalogue.ts';
import type { Asked, Figure } from './figure.ts';
import type { FigureCellType, FigureExplanationType, IndicatorFigureType } from './figure.type.ts';
import { approvalsOf } from './observed-values.ts';

const DIGITS_OF_INPUTS = 6;

async function namesOf(em: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await em.execute<{ id: string; name: string }[]>(
    `select c.id, ${communeFullName('c')} as name from commune c where c.id = any(?::uuid[])`,
    [`{${ids.join(',')}}`],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function explanation(em: EntityManager, figure: Figure): Promise<FigureExplanationType> {
  const { definition, value, coverage } = figure;
  const cells = [...figure.contributing, ...figure.missing];
  const communes = [...new Set(cells.map(({ unit }) => unit))].filter((unit) => unit !== 'province');
  const names = await namesOf(em, communes);
  const toCell = ({ unit, period }: { unit: string; period: string }): FigureCellType => ({
    communeId: unit === 'province' ? null : unit,
    communeName: names.get(unit) ?? null,
    period,
  });
  const approvals = await approvalsOf(em, communes, [...new Set(cells.map(({ period }) => period))]);
  const version = definition?.version;
  return {
    basis: figure.basis,
    version: version?.ordinal ?? null,
    kind: version?.kind ?? null,
    formula: version?.formula ?? null,
    derivedMeasure: version?.derivedMeasure ?? null,
    overUnits: version?.overUnits ?? null,
    overPeriods: version?.overPeriods ?? null,
    exact: value === null ? null : `${value.numerator}/${value.denominator}`,
    decimals: version?.decimals ?? null,
    coverage: coverage === null ? null : toDecimal(multiply(coverage, rational(100n)), 1),
    inputs: figure.inputs.map(({ code, figure: input }) => ({
      code,
      name: input.definition?.indicator.name ?? null,
      value: input.value === null ? null : toDecimal(input.value, DIGITS_OF_INPUTS),
      unitOfMeasure: input.definition?.version.unitOfMeasure ?? null,
    })),
    contributing: figure.contributing.map(toCell),
    missing: figure.missing.map(toCell),
    approvals: approvals.map((each) => ({ ...each, state: each.state as CodeOf<'ReportState'> })),
  };
}

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
  em: EntityManager,
  code: string,
  asked: Asked,
  figure: Figure,
  targets: Targets,
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
      return explanation(em, figure);
    },
  };
}
