import { canonicalDecimal, isDecimalText, type Problem, problem } from '@thoat-ngheo/domain';
import type { Context } from '../../../context.ts';
import { deleteRecord, updateRecord } from '../../../writing/change.ts';
import { createRecord } from '../../../writing/create.ts';
import { isRecordId } from '../../../writing/record-id.ts';
import { write } from '../../../writing/record-mutations.ts';
import type { Draft, WritableRecord } from '../../../writing/record-shape.ts';
import type { Outcome, RecordWriting } from '../../../writing/record-writing.ts';
import type { RegistryProblem } from '../../../writing/registry-problem.ts';
import { measurementWriting } from '../measurement.writing.ts';
import { missingWriting } from '../missing-measurement.writing.ts';
import type { MeasurementCellInput } from './sheet.type.ts';

type Where = { readonly indicatorId: string; readonly communeId: string; readonly period: string };

/** Makes the record of a cell what it is to be: null removes it; what is so already stays as it is. */
async function settle<Entity extends WritableRecord>(
  context: Context,
  writing: RecordWriting<Entity>,
  { indicatorId, communeId, period }: Where,
  fields: Draft | null,
): Promise<readonly (Problem | RegistryProblem)[]> {
  const found = (await context.em.findOne(
    writing.entity,
    { indicator: indicatorId, commune: communeId, period, deletedAt: null } as never,
    { refresh: true },
  )) as (Entity & Draft) | null;
  const outcome = await (async (): Promise<Outcome | null> => {
    if (fields === null) {
      const target = found === null ? null : { id: found.id, version: found.version };
      return target === null ? null : write(context, writing, (inside) => deleteRecord(inside, writing, target));
    }
    if (found === null) {
      const draft = { indicatorId, communeId, period, ...fields };
      return write(context, writing, (inside) => createRecord(inside, writing, draft));
    }
    if (Object.entries(fields).every(([field, value]) => found[field] === value)) return null;
    const target = { id: found.id, version: found.version };
    return write(context, writing, (inside) => updateRecord(inside, writing, target, fields));
  })();
  return outcome?.problems ?? [];
}

const present = (fields: Draft): Draft =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Enters one cell: a value, why there is none, or nothing. Sent again it changes nothing. */
export async function enterCell(
  context: Context,
  communeId: string,
  { indicatorId, period, value, missingReason, isLowerBound, note, sourceNote }: MeasurementCellInput,
): Promise<readonly (Problem | RegistryProblem)[]> {
  if (!isRecordId(indicatorId)) return [problem(['indicatorId'], 'NOT_ID')];
  const where = { indicatorId, communeId, period };
  const text = value?.trim() ?? '';
  if (text !== '' && (missingReason ?? null) !== null) return [problem(['value'], 'VALUE_OR_REASON')];
  const exact = isDecimalText(text) ? canonicalDecimal(text) : text;
  const measured =
    text === '' ? null : present({ value: exact, isLowerBound: isLowerBound ?? undefined, note, sourceNote });
  const missing = (missingReason ?? null) === null ? null : present({ reason: missingReason, note });
  const problems = await settle(context, measurementWriting, where, measured);
  return problems.length > 0 ? problems : settle(context, missingWriting, where, missing);
}
