import type { IndicatorDirection, IndicatorVersionInput, PeriodKind } from '@thoat-ngheo/domain';
import type { LegalDocumentNumber } from '../legal/legal-documents.ts';

/** How an indicator is obtained, rolled up and reported from its first version on; the rest is its record's. */
export type IndicatorVersionRecord = Pick<
  IndicatorVersionInput,
  | 'kind'
  | 'overUnits'
  | 'overPeriods'
  | 'formula'
  | 'derivedMeasure'
  | 'derivedClass'
  | 'derivedIndicator'
  | 'decimals'
  | 'reportingLevel'
  | 'dueDays'
  | 'validFrom'
> & {
  /** Code of the indicator that weighs a weighted mean. */
  readonly weightCode: string | null;
};

/** A programme indicator (not a deprivation indicator). Natural key: `code`. */
export type IndicatorRecord = {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitOfMeasure: string;
  readonly direction: IndicatorDirection;
  readonly frequency: PeriodKind;
  readonly description: string | null;
  readonly legalDocumentNumber: LegalDocumentNumber | null;
  readonly sourceNote: string;
  readonly version: IndicatorVersionRecord;
};

/** What is to be reached in a province by a period ("2025"). `value` is an exact decimal in the indicator's unit. */
export type TargetRecord = {
  readonly indicatorCode: string;
  readonly provinceCode: string;
  readonly period: string;
  readonly value: string;
  readonly note: string | null;
  readonly sourceNote: string;
};

/** What was measured in a province in a period ("2023", "2023-Q1"). `value` is an exact decimal. */
export type MeasurementRecord = TargetRecord & { readonly isLowerBound: boolean };
