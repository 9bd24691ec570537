import { describe, expect, test } from 'vitest';
import { parseIndicatorVersion } from './indicator-version.ts';

const ID = '01980000-0000-7000-8000-000000000001';
const aVersion = (changes: Record<string, unknown> = {}) => ({
  indicatorId: ID,
  kind: 'MEASURED',
  unitOfMeasure: 'hộ',
  direction: 'DECREASE',
  frequency: 'MONTH',
  overUnits: 'SUM',
  overPeriods: 'LAST',
  validFrom: '2021-01-01',
  ...changes,
});
const problemsOf = (changes: Record<string, unknown>) => {
  const parsed = parseIndicatorVersion(aVersion(changes));
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join('.')} ${code}`);
};

describe('a version of an indicator', () => {
  test('has what it does not say by default', () => {
    expect(parseIndicatorVersion(aVersion())).toMatchObject({
      value: { decimals: 2, reportingLevel: 'COMMUNE', dueDays: 10, formula: null, weightIndicatorId: null },
    });
  });

  test('has the fields of its kind and no others', () => {
    expect(problemsOf({ kind: 'FORMULA' })).toEqual(['formula REQUIRED']);
    expect(problemsOf({ kind: 'FORMULA', formula: 'A + ' })).toEqual(['formula NOT_FORMULA']);
    expect(problemsOf({ formula: 'A / B' })).toEqual(['formula NOT_OF_THIS_KIND']);
    expect(problemsOf({ kind: 'DERIVED' })).toEqual(['derivedMeasure REQUIRED']);
    expect(problemsOf({ kind: 'DERIVED', derivedMeasure: 'CONTRIBUTION' })).toEqual(['derivedIndicator REQUIRED']);
    expect(problemsOf({ derivedClass: 'POOR' })).toEqual(['derivedClass NOT_OF_THIS_KIND']);
    expect(problemsOf({ overUnits: 'WEIGHTED_MEAN' })).toEqual(['weightIndicatorId WEIGHT_REQUIRED']);
    expect(problemsOf({ weightIndicatorId: ID })).toEqual(['weightIndicatorId NOT_OF_THIS_KIND']);
    expect(problemsOf({ validTo: '2020-12-31' })).toEqual(['validTo ENDS_BEFORE_START']);
  });
});
