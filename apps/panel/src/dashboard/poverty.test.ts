import { describe, expect, test } from 'vitest';
import { type PovertyAnswer, povertyRows, povertyTotal, povertyTrend, sortPovertyRows } from './poverty.ts';

type Of = readonly [households: number, persons: number];
interface Commune {
  readonly code: string;
  readonly registered?: Of;
  readonly poor?: Of;
  readonly nearPoor?: Of;
  readonly fullName?: string;
  readonly validTo?: string | null;
}

/** The API's answer for some communes: groups only where there is something to group. */
function answer(...communes: readonly Commune[]): PovertyAnswer {
  const unit = ({ code, fullName = `Xã ${code}`, validTo = null }: Commune) => ({
    id: code,
    code,
    fullName,
    validFrom: '2025-07-01',
    validTo,
  });
  const groups = (kind: 'registered' | 'poor' | 'nearPoor', of?: 'POOR' | 'NEAR_POOR') =>
    communes.flatMap((commune) => {
      const amounts = commune[kind];
      if (amounts === undefined) return [];
      const key = of === undefined ? { commune: unit(commune) } : { commune: unit(commune), class: of };
      return [{ key, count: amounts[0], sum: { memberCount: amounts[1] } }];
    });
  return {
    registered: { groups: groups('registered') },
    assessed: { groups: [...groups('nearPoor', 'NEAR_POOR'), ...groups('poor', 'POOR')] },
    withoutFigures: {
      nodes: communes.filter(({ registered, poor, nearPoor }) => !registered && !poor && !nearPoor).map(unit),
    },
  };
}

const present = (...communes: readonly Commune[]) => povertyRows(answer(...communes), 'PRESENT');

describe('poor and near-poor by commune', () => {
  test('households and persons are counted beside one another, rates are of those registered by the end of the round', () => {
    expect(
      present({ code: '06838', registered: [384_500, 1_362_880], poor: [246, 812], nearPoor: [3066, 11_004] }),
    ).toEqual([
      {
        id: '06838',
        code: '06838',
        name: 'Xã 06838',
        validFrom: '2025-07-01',
        validTo: null,
        households: { total: 384_500, poor: 246, nearPoor: 3066, poorRate: '0.06', nearPoorRate: '0.80' },
        persons: { total: 1_362_880, poor: 812, nearPoor: 11_004, poorRate: '0.06', nearPoorRate: '0.81' },
      },
    ]);
  });

  test('a commune in no group is a row of zeros without a rate; a class without a group is zero', () => {
    const [empty, some] = present({ code: '1' }, { code: '2', registered: [10, 40], nearPoor: [1, 5] });
    const none = { total: 0, poor: 0, nearPoor: 0, poorRate: null, nearPoorRate: null };
    expect(empty).toMatchObject({ households: none, persons: none });
    expect(some).toMatchObject({ households: { poor: 0, nearPoor: 1, poorRate: '0.00', nearPoorRate: '10.00' } });
  });

  test('a commune with assessed but no registered households has counts but no rate', () => {
    expect(present({ code: '1', poor: [2, 7] })).toMatchObject([
      { households: { total: 0, poor: 2, poorRate: null }, persons: { total: 0, poor: 7, poorRate: null } },
    ]);
  });

  test('a commune is one row, however many groups it is in, and rows are ordered by code', () => {
    const rows = present(
      { code: '2', registered: [5, 9], poor: [1, 2] },
      { code: '1', registered: [5, 9], poor: [1, 2], nearPoor: [1, 2] },
    );
    expect(rows.map(({ code }) => code)).toEqual(['1', '2']);
  });

  test('a dissolved commune keeps the counts of its time, but its households are counted elsewhere today', () => {
    const rows = povertyRows(
      answer(
        { code: '06853', poor: [4, 15], nearPoor: [5, 21], validTo: '2025-06-30' },
        { code: '06985', registered: [100, 350], poor: [1, 3], nearPoor: [2, 8] },
      ),
      'THEN',
    );
    expect(rows[0]).toMatchObject({ households: { total: null, poor: 4, poorRate: null }, persons: { total: null } });
    expect(rows[1]).toMatchObject({ households: { total: 100, poorRate: '1.00' }, persons: { poorRate: '0.86' } });
    expect(povertyTotal(rows)).toEqual({
      households: { total: null, poor: 5, nearPoor: 7, poorRate: null, nearPoorRate: null },
      persons: { total: null, poor: 18, nearPoor: 29, poorRate: null, nearPoorRate: null },
    });
  });

  test('at the time of the review, communes that came later are not shown although households belong to them now', () => {
    const later = answer({ code: '06985', registered: [100, 350] });
    expect(povertyRows(later, 'THEN')).toEqual([]);
    expect(povertyRows(later, 'PRESENT')).toHaveLength(1);
  });

  test('the total of no commune is zero', () => {
    const none = { total: 0, poor: 0, nearPoor: 0, poorRate: null, nearPoorRate: null };
    expect(povertyTotal([])).toEqual({ households: none, persons: none });
  });

  test('the total is recomputed from counts, never from rates', () => {
    const rows = present(
      { code: '1', registered: [10, 50], poor: [1, 5] },
      { code: '2', registered: [990, 3950], poor: [1, 3], nearPoor: [10, 32] },
    );
    expect(povertyTotal(rows)).toEqual({
      households: { total: 1000, poor: 2, nearPoor: 10, poorRate: '0.20', nearPoorRate: '1.00' },
      persons: { total: 4000, poor: 8, nearPoor: 32, poorRate: '0.20', nearPoorRate: '0.80' },
    });
  });

  test('rates sort as numbers, unknown ones last both ways', () => {
    const rows = present(
      { code: '1', registered: [100, 300], poor: [9, 40] },
      { code: '2', registered: [100, 300], poor: [10, 30] },
      { code: '3' },
    );
    const codes = (...by: ['households.poorRate' | 'persons.poorRate', 'asc' | 'desc']) =>
      sortPovertyRows(rows, ...by).map(({ code }) => code);
    expect(codes('households.poorRate', 'asc')).toEqual(['1', '2', '3']);
    expect(codes('households.poorRate', 'desc')).toEqual(['2', '1', '3']);
    expect(codes('persons.poorRate', 'desc')).toEqual(['1', '2', '3']);
  });

  test('where no rate is known, the communes with the most poor and near-poor households come first', () => {
    const rows = present({ code: '1' }, { code: '2', nearPoor: [3, 9] }, { code: '3', poor: [1, 4] });
    expect(sortPovertyRows(rows, 'households.poorRate', 'asc').map(({ code }) => code)).toEqual(['3', '2', '1']);
  });

  test('names sort the Vietnamese way', () => {
    const rows = present(...['Xã Ôn', 'Xã Đông', 'Xã Dân'].map((fullName, index) => ({ code: `${index}`, fullName })));
    expect(sortPovertyRows(rows, 'name', 'asc').map(({ name }) => name)).toEqual(['Xã Dân', 'Xã Đông', 'Xã Ôn']);
  });

  test('the trend of a commune runs through the years in order and is open where it did not exist', () => {
    const years = [
      { year: 2025, rows: present({ code: '1', registered: [100, 350], poor: [3, 9], nearPoor: [4, 14] }) },
      { year: 2024, rows: [] },
    ];
    expect(povertyTrend(years, '1')).toEqual([
      { year: 2024, poor: null, nearPoor: null },
      { year: 2025, poor: 3, nearPoor: 4 },
    ]);
  });
});
