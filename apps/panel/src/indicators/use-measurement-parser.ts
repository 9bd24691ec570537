import { type PeriodKind, parseMeasurement, type Result } from '@thoat-ngheo/domain';
import { type RefObject, useCallback, useRef } from 'react';

export interface MeasurementParser {
  readonly parse: (values: unknown, clock: { readonly today: string }) => Result<unknown>;
  /** The frequency of the indicator that the form names; the inputs keep it. */
  readonly frequency: RefObject<PeriodKind | null>;
}

/** The rules of a measurement need the frequency of its indicator, which is not part of what is typed. */
export function useMeasurementParser(): MeasurementParser {
  const frequency = useRef<PeriodKind | null>(null);
  const parse = useCallback<MeasurementParser['parse']>(
    (values, clock) => parseMeasurement(values, { ...clock, frequency: frequency.current }),
    [],
  );
  return { parse, frequency };
}
