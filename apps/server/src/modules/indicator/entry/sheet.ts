import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type CodeOf,
  dueOn,
  formatPeriod,
  type IsoDate,
  type Period,
  type PeriodKind,
  periodRange,
  recentPeriods,
  timeliness,
} from '@thoat-ngheo/domain';
import { Catalogue, type Definition } from '../catalogue.ts';
import { IndicatorReport } from '../indicator-report.entity.ts';
import { cellWarning } from './cell-warning.ts';
import type { IndicatorSheetType, SheetPeriodType } from './sheet.type.ts';
import { comparables, type EnteredCell, enteredCells } from './sheet-rows.ts';

/** What communes report in periods of a kind, on a day. */
export const reported = (catalogue: Catalogue, frequency: PeriodKind, day: IsoDate): readonly Definition[] =>
  catalogue
    .on(day)
    .filter(
      ({ version }) =>
        version.kind === 'MEASURED' && version.reportingLevel === 'COMMUNE' && version.frequency === frequency,
    );

/** The report of a period, with or without a record of its own yet. The earliest due day of its indicators counts. */
export function sheetPeriod(
  period: Period,
  definitions: readonly Definition[],
  report: IndicatorReport | undefined,
  entered: number,
  today: IsoDate,
): SheetPeriodType {
  const dueDays = Math.min(...definitions.map(({ version }) => version.dueDays), 366);
  const state: CodeOf<'ReportState'> = report?.state ?? 'DRAFT';
  return {
    period: formatPeriod(period),
    reportId: report?.id ?? null,
    reportVersion: report?.version ?? null,
    state,
    dueOn: dueOn(period, dueDays),
    timeliness: timeliness(period, dueDays, state, today),
    entered,
    expected: definitions.length,
    decidedBy: report?.decidedBy ?? null,
    decidedAt: report?.decidedAt?.toISOString() ?? null,
    reason: report?.reason ?? null,
  };
}

const EMPTY = { value: null, isLowerBound: false, missingReason: null, note: null, sourceNote: null } as const;

/** The sheet of a commune: the newest periods of a kind, the indicators it reports in them, and what it entered. */
export async function sheetOf(
  em: EntityManager,
  communeId: string,
  frequency: PeriodKind,
  count: number,
  today: IsoDate,
): Promise<IndicatorSheetType> {
  const catalogue = await Catalogue.load(em);
  const periods = recentPeriods(frequency, today, count);
  const texts = periods.map(formatPeriod);
  const definitions = reported(catalogue, frequency, today);
  const ids = definitions.map(({ indicator }) => indicator.id);
  const entered = await enteredCells(em, communeId, texts);
  const others = Map.groupBy(await comparables(em, communeId, ids, texts), ({ indicatorId }) => indicatorId);
  const reports = await em.find(IndicatorReport, { commune: communeId, period: { $in: texts } });
  const byCell = new Map(entered.map((cell) => [`${cell.indicatorId} ${cell.period}`, cell]));
  const cellOf = (indicatorId: string, period: string): EnteredCell =>
    byCell.get(`${indicatorId} ${period}`) ?? { indicatorId, period, ...EMPTY };
  return {
    periods: periods.map((period, index) =>
      sheetPeriod(
        period,
        reported(catalogue, frequency, periodRange(period).firstDay),
        reports.find((report) => report.period === texts[index]),
        ids.filter((id) => byCell.has(`${id} ${texts[index]}`)).length,
        today,
      ),
    ),
    rows: definitions.map(({ indicator, version }) => ({
      indicatorId: indicator.id,
      code: indicator.code,
      name: indicator.name,
      unitOfMeasure: version.unitOfMeasure,
      cells: texts.map((period) => {
        const cell = cellOf(indicator.id, period);
        return { ...cell, warning: cellWarning(cell, others.get(indicator.id)) };
      }),
    })),
  };
}
