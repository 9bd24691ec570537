import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, fromDecimal, type Rational, ZERO } from '../index.ts';
import { isAdditiveUnit, type Placement, placeSeries } from './series.ts';

const value = (communeId: string, amount: string, period = '2024') => ({
  communeId,
  period,
  value: amount,
  isLowerBound: false,
});
const placements: Readonly<Record<string, Placement>> = {
  a: new Map([['x', null]]),
  b: new Map([['x', null]]),
  c: new Map([
    ['x', 1],
    ['y', 2],
  ]),
  d: new Map([
    ['x', 0],
    ['y', 0],
  ]),
  e: new Map(),
  x: new Map([['x', null]]),
};
const placed = (isAdditive: boolean, ...reported: ReturnType<typeof value>[]) =>
  placeSeries(reported, (id) => placements[id] ?? new Map(), isAdditive);

describe('a count', () => {
  test('is summed over whole communes, divided by households, and says by what', () => {
    const { values, unplaced } = placed(true, value('a', '5'), value('b', '3'), value('c', '4'));
    expect(unplaced).toEqual([]);
    expect(values).toEqual([
      {
        ...value('x', '9'),
        basis: 'APPORTIONED',
        fromCommuneIds: ['a', 'b', 'c'],
        weights: [{ fromCommuneId: 'c', households: 1, ofHouseholds: 3 }],
      },
      {
        ...value('y', '3'),
        basis: 'APPORTIONED',
        fromCommuneIds: ['c'],
        weights: [{ fromCommuneId: 'c', households: 2, ofHouseholds: 3 }],
      },
    ]);
  });

  test('stays where it was reported when nobody is known to have gone anywhere', () => {
    const { values, unplaced } = placed(true, value('d', '4'), value('e', '2'));
    expect(values).toEqual([]);
    expect(unplaced.map(({ communeId, reason }) => [communeId, reason])).toEqual([
      ['d', 'NO_HOUSEHOLDS'],
      ['e', 'NO_SUCCESSION'],
    ]);
  });
});

test('a rate follows one commune alone, and is neither added nor divided', () => {
  const bases = ({ values, unplaced }: ReturnType<typeof placed>) => [
    values.map(({ communeId, basis }) => `${communeId} ${basis}`),
    unplaced.map(({ communeId, reason }) => `${communeId} ${reason}`),
  ];
  expect(bases(placed(false, value('a', '98.5')))).toEqual([['x FOLLOWED'], []]);
  expect(bases(placed(false, value('x', '98.5')))).toEqual([['x REPORTED'], []]);
  expect(bases(placed(false, value('a', '98.5'), value('b', '97'), value('c', '96')))).toEqual([
    [],
    ['c NOT_ADDITIVE', 'a NOT_ADDITIVE', 'b NOT_ADDITIVE'],
  ]);
  expect(['hộ', 'mô hình', '%', 'triệu đồng/người'].map(isAdditiveUnit)).toEqual([true, true, false, false]);
});

test('placed and unplaced values add up to the reported ones, whatever the boundaries', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const placement: fc.Arbitrary<Placement> = fc
    .array(fc.tuple(id, fc.nat(50)), { maxLength: 4 })
    .map((entries) => new Map<string, number | null>(entries));
  const amount = fc
    .tuple(fc.nat(9_999), fc.constantFrom('', '.5', '.25'))
    .map(([whole, fraction]) => `${whole}${fraction}`);
  const reported = fc.uniqueArray(
    fc.record({ communeId: id, period: fc.constantFrom('2023', '2024'), value: amount, isLowerBound: fc.boolean() }),
    { selector: ({ communeId, period }) => `${communeId} ${period}`, maxLength: 12 },
  );
  const total = (values: readonly { readonly value: string }[]): Rational =>
    values.reduce((sum, each) => add(sum, fromDecimal(each.value)), ZERO);
  fc.assert(
    fc.property(reported, fc.dictionary(id, placement), fc.boolean(), (values, to, isAdditive) => {
      const series = placeSeries(values, (communeId) => to[communeId] ?? new Map(), isAdditive);
      expect(total([...series.values, ...series.unplaced])).toEqual(total(values));
    }),
  );
});
