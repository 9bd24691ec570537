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

/** A target is held against figures of the same unit of measure and direction as those it was set by. */
async function targetOf(
  em: EntityManager,
  { indicator, version }: Definition,
  { communeId, period }: Asked,
): Promise<string | null> {
  const [row] = await em.execute<{ value: string }[]>(
    `select t.value::text as value from target t join indicator_version v on v.id = t.indicator_version_id
     where t.indicator_id = ? and t.period = ? and t.deleted_at is null and t.commune_id is not distinct from ?::uuid
       and v.unit_of_measure = ? and v.direction = ?`,
    [indicator.id, formatPeriod(period), communeId, version.unitOfMeasure, version.direction],
  );
  return row?.value ?? null;
}

/** A figure as it is published: rounded, against its target, with its explanation. */
export async function toFigure(
  em: EntityManager,
  code: string,
  asked: Asked,
  figure: Figure,
): Promise<IndicatorFigureType> {
  const { definition, isLowerBound } = figure;
  const value =
    figure.value === null || definition === undefined ? null : toDecimal(figure.value, definition.version.decimals);
  const target = definition === undefined ? null : await targetOf(em, definition, asked);
  return {
    code,
    name: definition?.indicator.name ?? null,
    unitOfMeasure: definition?.version.unitOfMeasure ?? null,
    communeId: asked.communeId,
    period: formatPeriod(asked.period),
    value,
    gap: figure.gap,
    isLowerBound,
    target,
    attainment:
      value === null || target === null || definition === undefined
        ? null
        : attainment(definition.version.direction, target, { value, isLowerBound }),
    explain: await explanation(em, figure),
  };
}
