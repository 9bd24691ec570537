import type { IndicatorVersionRecord } from './indicator.ts';

/** Entered by communes, added up over them and over time; due on the 5th after the period (QĐ 24/2021/QĐ-TTg has the 5th for monthly reports). */
export const MEASURED: IndicatorVersionRecord = {
  kind: 'MEASURED',
  overUnits: 'SUM',
  overPeriods: 'SUM',
  weightCode: null,
  formula: null,
  derivedMeasure: null,
  derivedClass: null,
  derivedIndicator: null,
  decimals: 0,
  reportingLevel: 'COMMUNE',
  dueDays: 5,
  validFrom: '2021-01-01',
};

/** Entered by the province as a whole. */
export const OF_PROVINCE: IndicatorVersionRecord = {
  ...MEASURED,
  overUnits: 'NONE',
  overPeriods: 'LAST',
  decimals: 1,
  reportingLevel: 'PROVINCE',
};

/** A share of households: the mean over communes weighed by their households, the newest over time. */
export const weighedByHouseholds = (decimals: number): IndicatorVersionRecord => ({
  ...MEASURED,
  overUnits: 'WEIGHTED_MEAN',
  overPeriods: 'LAST',
  weightCode: 'TONG_SO_HO',
  decimals,
});

/** Computed from other indicators at every level; nothing is rolled up. */
export const computed = (formula: string, decimals: number): IndicatorVersionRecord => ({
  ...MEASURED,
  kind: 'FORMULA',
  overUnits: 'NONE',
  overPeriods: 'NONE',
  formula,
  decimals,
});
