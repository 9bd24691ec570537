import type { EntityManager } from '@mikro-orm/postgresql';
import { type Cell, type CodeOf, multiply, rational, toDecimal } from '@thoat-ngheo/domain';
import type { Figure } from './figure.ts';
import type { FigureCellType, FigureExplanationType } from './figure.type.ts';
import type { Observed } from './observed-values.ts';

const DIGITS_OF_INPUTS = 6;

/** Where a report stands that values came with. */
type Approval = {
  readonly communeId: string;
  readonly period: string;
  readonly state: CodeOf<'ReportState'>;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
};

const cellsOf = ({ contributing, missing }: Figure): readonly Cell[] => [...contributing, ...missing];
const communesOf = (cells: readonly Cell[]): Set<string> =>
  new Set(cells.flatMap(({ unit }) => (unit === 'province' ? [] : [unit])));
const periodsOf = (cells: readonly Cell[]): Set<string> => new Set(cells.map(({ period }) => period));

/** The reports of the communes and periods of some cells, by commune code and period. */
function approvalsOf(em: EntityManager, cells: readonly Cell[]): Promise<Approval[]> {
  return em.execute<Approval[]>(
    `select r.commune_id as "communeId", r.period, r.state, r.decided_by as "decidedBy", r.decided_at as "decidedAt"
     from indicator_report r join commune c on c.id = r.commune_id
     where r.commune_id = any(?::uuid[]) and r.period = any(?::text[]) order by c.code, r.period`,
    [`{${[...communesOf(cells)].join(',')}}`, `{${[...periodsOf(cells)].join(',')}}`],
  );
}

function explanation(figure: Figure, observed: Observed, approvals: readonly Approval[]): FigureExplanationType {
  const { definition, value, coverage } = figure;
  const cells = cellsOf(figure);
  const [communes, periods] = [communesOf(cells), periodsOf(cells)];
  const toCell = ({ unit, period }: Cell): FigureCellType =>
    unit === 'province'
      ? { communeId: null, communeName: null, period }
      : { communeId: unit, communeName: observed.nameOf(unit), period };
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
    approvals: approvals.filter(({ communeId, period }) => communes.has(communeId) && periods.has(period)),
  };
}

/** Explains a figure of a request. */
export type Explain = (figure: Figure) => Promise<FigureExplanationType>;

/** Explanations of the figures of one request. The reports that all their values came with are read at once, when the first is asked for. */
export function explainOf(em: EntityManager, observed: Observed, figures: readonly Figure[]): Explain {
  let approvals: Promise<Approval[]> | undefined;
  return async (figure) => {
    approvals ??= approvalsOf(em, figures.flatMap(cellsOf));
    return explanation(figure, observed, await approvals);
  };
}
