import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromDecimal, toDecimal } from '../rational/decimal.ts';
import { type Rational, rational } from '../rational/rational.ts';
import { PERIOD_ROLL_UPS, type PeriodRollUp, UNIT_ROLL_UPS } from '../vocabulary/indicator.ts';
import { type Observation, type RollUpRule, rollUpFigure } from './figure.ts';
import { ONE, type Part, rollUp } from './roll-up.ts';

const anyValue: fc.Arbitrary<Rational> = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 60 }))
  .map(([numerator, denominator]) => rational(BigInt(numerator), BigInt(denominator)));
const anyPart: fc.Arbitrary<Part> = fc
  .tuple(anyValue, fc.integer({ min: 1, max: 5000 }))
  .map(([value, weight]) => ({ value, weight: rational(BigInt(weight)) }));

describe('children add up to their parents', () => {
  test.each(PERIOD_ROLL_UPS.filter((rule) => rule !== 'NONE'))('%s: group by group as all at once', (rule) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyPart, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        (groups) => {
          const parents = groups.map((group) => rollUp(rule, group)).filter((part) => part !== null);
          expect(parents).toHaveLength(groups.length);
          expect(rollUp(rule, parents)).toEqual(rollUp(rule, groups.flat()));
        },
      ),
    );
  });

  test('what is not rolled up has a value for itself only', () => {
    const part = { value: ONE, weight: ONE };
    expect(rollUp('NONE', [part])).toEqual(part);
    expect(rollUp('NONE', [part, part])).toBeNull();
  });

  test.each(UNIT_ROLL_UPS.filter((each) => each !== 'NONE'))(
    'a province and its districts over a quarter: %s',
    (overUnits) => {
      const units = ['a', 'b', 'c', 'd', 'e'];
      const periods = ['2026-01', '2026-02', '2026-03'];
      fc.assert(
        fc.property(
          fc.constantFrom<PeriodRollUp>('SUM', 'MEAN', 'WEIGHTED_MEAN', 'LAST'),
          fc.array(anyPart, { minLength: 15, maxLength: 15 }),
          (overPeriods, parts) => {
            const rule: RollUpRule = { overUnits, overPeriods };
            const observations = units.flatMap((unit, row) =>
              periods.map((period, column): Observation => {
                const part = parts[row * 3 + column]!;
                return { unit, period, ...part, isLowerBound: false };
              }),
            );
            const of = (some: readonly string[]) =>
              rollUpFigure(
                rule,
                some,
                periods,
                observations.filter(({ unit }) => some.includes(unit)),
              );
            const weightOf = (some: readonly string[]): Rational => {
              if (overUnits === 'MEAN') return rational(BigInt(some.length));
              const own = observations.filter(({ unit }) => some.includes(unit));
              const counted = overPeriods === 'LAST' ? own.filter(({ period }) => period === '2026-03') : own;
              return rollUp(
                'SUM',
                counted.map(({ weight }) => ({ value: weight!, weight: ONE })),
              )!.value;
            };
            const districts = [units.slice(0, 2), units.slice(2)];
            const parents = districts.map((some): Part => ({ value: of(some).value!, weight: weightOf(some) }));
            expect(rollUp(overUnits, parents)?.value).toEqual(of(units).value);
          },
        ),
      );
    },
  );
});

/** Two facilities over a quarter: 10, 20, 30 and 1, 2, 6. */
const quarter = ['2026-01', '2026-02', '2026-03'];
const observed = (unit: string, values: readonly (string | null)[], weights: readonly string[] = []): Observation[] =>
  values.flatMap((value, index) =>
    value === null
      ? []
      : [
          {
            unit,
            period: quarter[index]!,
            value: fromDecimal(value),
            weight: weights[index] === undefined ? null : fromDecimal(weights[index]),
            isLowerBound: false,
          },
        ],
  );
const two = [...observed('a', ['10', '20', '30']), ...observed('b', ['1', '2', '6'])];
const figure = (rule: RollUpRule, observations = two) => rollUpFigure(rule, ['a', 'b'], quarter, observations);

describe('the aggregation operators of DHIS2 (user manual, "Aggregation operators": first over periods, then over units)', () => {
  test.each([
    ['Sum: sum, sum', { overPeriods: 'SUM', overUnits: 'SUM' }, '69.0'],
    ['Average: average of all values in both dimensions', { overPeriods: 'MEAN', overUnits: 'MEAN' }, '11.5'],
    ['Average (sum in org unit hierarchy): average, sum', { overPeriods: 'MEAN', overUnits: 'SUM' }, '23.0'],
    ['Last value: the newest of each unit, summed', { overPeriods: 'LAST', overUnits: 'SUM' }, '36.0'],
    ['Last value (average in org unit hierarchy)', { overPeriods: 'LAST', overUnits: 'MEAN' }, '18.0'],
  ] as const)('%s', (_, rule, expected) => {
    expect(toDecimal(figure(rule).value!, 1)).toBe(expected);
  });

  test('None: no aggregation in any dimension', () => {
    expect(figure({ overPeriods: 'NONE', overUnits: 'NONE' })).toMatchObject({ value: null, gap: 'NOT_ROLLED_UP' });
    const one = rollUpFigure({ overPeriods: 'NONE', overUnits: 'NONE' }, ['a'], ['2026-01'], two);
    expect(one.value).toEqual(fromDecimal('10'));
  });

  test('Last value: a unit that has not reported the last month counts with the month before', () => {
    const late = [...observed('a', ['100', '150', null]), ...observed('b', ['200', null, null])];
    const { value, missing, coverage } = figure({ overPeriods: 'LAST', overUnits: 'SUM' }, late);
    expect(value).toEqual(fromDecimal('350'));
    expect([missing, coverage]).toEqual([[], ONE]);
  });
});

describe('a figure says what it is made of', () => {
  test('contributing, missing, coverage and floors', () => {
    const some = [...observed('a', ['10', null, '30']), { ...observed('b', ['1'])[0]!, isLowerBound: true }];
    const { value, contributing, missing, coverage, isLowerBound } = figure(
      { overPeriods: 'SUM', overUnits: 'SUM' },
      some,
    );
    expect(value).toEqual(fromDecimal('41'));
    expect(contributing).toHaveLength(3);
    expect(missing).toEqual([
      { unit: 'a', period: '2026-02' },
      { unit: 'b', period: '2026-02' },
      { unit: 'b', period: '2026-03' },
    ]);
    expect([coverage, isLowerBound]).toEqual([rational(1n, 2n), true]);
  });

  test('a rate is weighed by its households: 90 % of 100 and 50 % of 300 are 60 %', () => {
    const rates = [...observed('a', ['90'], ['100']), ...observed('b', ['50'], ['300'])];
    const rule = { overPeriods: 'LAST', overUnits: 'WEIGHTED_MEAN' } as const;
    expect(toDecimal(figure(rule, rates).value!, 2)).toBe('60.00');
    expect(figure(rule, [...observed('a', ['90'])])).toMatchObject({ value: null, gap: 'NO_WEIGHT' });
    expect(figure(rule, [])).toMatchObject({ value: null, gap: 'NO_VALUES', coverage: rational(0n) });
  });
});
