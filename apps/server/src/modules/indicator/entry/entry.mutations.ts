import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.ts';
import { requestError } from '../../../graphql/request-problems.ts';
import { checkChange } from '../../../writing/access.ts';
import { updateRecord } from '../../../writing/change.ts';
import { createRecord } from '../../../writing/create.ts';
import { isRecordId } from '../../../writing/record-id.ts';
import { recordPayload, write } from '../../../writing/record-mutations.ts';
import { fromProblem, fromRegistryProblem, type UserError } from '../../../writing/user-error.ts';
import { mayIn } from '../../viewer/index.ts';
import { IndicatorReport } from '../indicator-report.entity.ts';
import { IndicatorReportType } from '../indicator-report.type.ts';
import { cellWarning } from './cell-warning.ts';
import { enterCell } from './enter-cell.ts';
import { reportWriting } from './report.writing.ts';
import { type EnteredMeasurementType, EnterMeasurementsPayload, MeasurementCellInput } from './sheet.type.ts';
import { comparables } from './sheet-rows.ts';

/** A block pasted from a spreadsheet: some fifty indicators by a year. */
const MOST_CELLS = 600;

const { Payload, payload } = recordPayload('IndicatorReport', () => IndicatorReportType);

/** Entering a commune's values, sending them, and what becomes of them. */
@Resolver()
export class IndicatorEntryMutations {
  @Mutation(() => EnterMeasurementsPayload, {
    description: `Enters up to ${MOST_CELLS} cells of a commune. Each is saved by itself; sent again it changes nothing.`,
  })
  async enterMeasurements(
    @Ctx() context: Context,
    @Arg('communeId', () => ID, { description: 'Id of the commune.' }) communeId: string,
    @Arg('cells', () => [MeasurementCellInput]) cells: MeasurementCellInput[],
  ): Promise<EnterMeasurementsPayload> {
    const { viewer, language, em } = context;
    if (!isRecordId(communeId) || !mayIn(viewer, 'EDIT_INDICATORS', communeId))
      throw requestError('ACCESS_NOT_GRANTED', language);
    if (cells.length > MOST_CELLS) throw requestError('TOO_MANY_FIGURES', language, { max: MOST_CELLS });
    const userErrors: UserError[] = [];
    const saved: boolean[] = [];
    for (const [index, cell] of cells.entries()) {
      const problems = await enterCell(context, communeId, cell);
      saved.push(problems.length === 0);
      for (const each of problems) {
        const error = 'origin' in each ? fromRegistryProblem(each, language) : fromProblem(each, language);
        userErrors.push({ ...error, path: ['cells', String(index), ...error.path] });
      }
    }
    const whole = cells.filter((_, index) => saved[index]);
    const ids = [...new Set(whole.map(({ indicatorId }) => indicatorId))];
    const periods = [...new Set(whole.map(({ period }) => period))];
    const others = Map.groupBy(await comparables(em, communeId, ids, periods), ({ indicatorId }) => indicatorId);
    const entered = cells.map((cell, index): EnteredMeasurementType => {
      const isSaved = saved[index] === true;
      const value = cell.value?.trim() || null;
      const warning = isSaved ? cellWarning({ ...cell, value }, others.get(cell.indicatorId)) : null;
      return { indicatorId: cell.indicatorId, period: cell.period, saved: isSaved, warning };
    });
    return { cells: entered, userErrors };
  }

  @Mutation(() => Payload, {
    description: 'Sends the values of a commune for a period to whoever approves them; they are locked from then on.',
  })
  async submitIndicatorReport(
    @Ctx() context: Context,
    @Arg('communeId', () => ID, { description: 'Id of the commune.' }) communeId: string,
    @Arg('period', () => String, { description: '`2025`, `2025-H1`, `2025-Q2` or `2025-05`.' }) period: string,
  ): Promise<object> {
    const writing = reportWriting('SUBMIT', null);
    const draft = { communeId, period, state: 'DRAFT' };
    const outcome = await write(context, writing, async (inside) => {
      await checkChange(inside, writing, { after: draft });
      const where = { commune: communeId, period };
      const report = isRecordId(communeId) ? await inside.em.findOne(IndicatorReport, where, { refresh: true }) : null;
      return report === null
        ? createRecord(inside, writing, draft)
        : updateRecord(inside, writing, { id: report.id, version: report.version }, {});
    });
    return payload(outcome, context);
  }

  @Mutation(() => Payload, { description: 'Approves a report that was sent (chair of the commune).' })
  approveIndicatorReport(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
  ): Promise<object> {
    return this.#decide(context, 'APPROVE', { id, version }, null);
  }

  @Mutation(() => Payload, {
    description: 'Returns a report that was sent or approved, with the reason; its values are open again.',
  })
  returnIndicatorReport(
    @Ctx() context: Context,
    @Arg('id', () => ID) id: string,
    @Arg('version', () => Int) version: number,
    @Arg('reason', () => String, { description: 'What is to be mended.' }) reason: string,
  ): Promise<object> {
    return this.#decide(context, 'RETURN', { id, version }, reason);
  }

  async #decide(
    context: Context,
    step: 'APPROVE' | 'RETURN',
    target: { id: string; version: number },
    reason: string | null,
  ): Promise<object> {
    const writing = reportWriting(step, reason);
    return payload(
      await write(context, writing, (inside) => updateRecord(inside, writing, target, {}), target.id),
      context,
    );
  }
}
