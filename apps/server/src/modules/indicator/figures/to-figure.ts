import type { EntityManager } from '@mikro-orm/postgresql';
import { attainment, type CodeOf, formatPeriod, multiply, rational, toDecimal } from '@thoat-ngheo/domain';
import { communeFullName } from '../../unit/index.ts';
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

/** Targets of some indicators in a unit: by indicator and period. */
export type Targets = ReadonlyMap<string, string>;

/** Reads the targets of a unit at once. */
export async function targetsOf(
  em: EntityManager,
  communeId: string | null,
  periods: readonly string[],
): Promise<Targets> {
  const rows = await em.execute<{ indicator: string; period: string; value: string }[]>(
    `select indicator_id as indicator, period, value::text as value from target
     where period = any(?::text[]) and deleted_at is null and commune_id is not distinct from ?::uuid`,
    [`{${periods.join(',')}}`, communeId],
  );
  return new Map(rows.map(({ indicator, period, value }) => [`${indicator} ${period}`, value]));
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
  const target = targets.get(`${definition?.indicator.id} ${period}`) ?? null;
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
