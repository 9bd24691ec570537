import { isCode, parseMeasurement, type Result } from '@thoat-ngheo/domain';

/** Checks a measurement's form, which holds the chosen indicator beside its id. */
export function parseMeasurementForm(values: unknown, clock: { readonly today: string }): Result<unknown> {
  const { indicator } = (values ?? {}) as { readonly indicator?: { readonly frequency?: unknown } | null };
  const frequency = isCode('PeriodKind', indicator?.frequency) ? indicator.frequency : null;
  return parseMeasurement(values, { ...clock, frequency });
}
