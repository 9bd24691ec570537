import { fail, label, ok, parsePeriod, problem, type ReportStep, reportAfter } from '@thoat-ngheo/domain';
import type { Draft } from '../../../writing/record-shape.ts';
import type { RecordWriting } from '../../../writing/record-writing.ts';
import { registryProblem } from '../../../writing/registry-problem.ts';
import { indicatorPolicies } from '../indicator.policy.ts';
import { IndicatorReport } from '../indicator-report.entity.ts';
import { IndicatorReportType } from '../indicator-report.type.ts';
import { MeasurementCellInput } from './sheet.type.ts';

/** Characters of a reason that whoever mends the report can act on. */
const SHORTEST_REASON = 5;

/** How one step of a report is written: only where it follows, approving and returning only by the chair. */
export function reportWriting(step: ReportStep, reason: string | null): RecordWriting<IndicatorReport> {
  return {
    name: 'IndicatorReport',
    entity: IndicatorReport,
    policy: indicatorPolicies.IndicatorReport,
    approval: { permission: 'APPROVE_REVIEWS', covers: () => step !== 'SUBMIT' },
    type: () => IndicatorReportType,
    input: () => MeasurementCellInput,
    parse: ({ communeId, period, state }, { viewer, now }) => {
      const parsed = parsePeriod(period, ['period']);
      if (!parsed.ok) return parsed;
      if (step === 'RETURN' && (reason?.trim().length ?? 0) < SHORTEST_REASON)
        return fail(problem(['reason'], 'TOO_SHORT', { min: SHORTEST_REASON }));
      const by =
        step === 'SUBMIT'
          ? { submittedBy: viewer.name, submittedAt: now }
          : { decidedBy: viewer.name, decidedAt: now, reason: reason?.trim() ?? null };
      return ok({ communeId, period, state, ...by });
    },
    check: async (value: Draft, { language }, record) => {
      const state = record?.state ?? 'DRAFT';
      const next = reportAfter(state, step);
      if (next === null)
        return [registryProblem([], 'REPORT_NOT_ITS_TURN', { state: label('ReportState', state, language) })];
      value.state = next;
      return [];
    },
  };
}
