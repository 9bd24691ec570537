import { describe, expect, test } from 'vitest';
import { type CommuneCounts, povertyRows, povertyTotal, povertyTrend, sortPovertyRows } from './poverty.ts';

const commune = (code: string, registered: number, poor: number, nearPoor: number, validTo: string | null = null) =>
  ({
    id: code,
    code,
    fullName: `Xã ${code}`,
    validFrom: '2025-07-01',
    validTo,
    registered: { totalCount: registered },
    poor: { totalCount: poor },
    nearPoor: { totalCount: nearPoor },
  }) satisfies CommuneCounts;

describe('poor and near-poor households by commune', () => {
  test('rates are of the households registered by the end of the round', () => {
    expect(povertyRows([commune('06838', 384_500, 246, 3066)], 'PRESENT')).toMatchObject([
      { households: 384_500, poor: 246, nearPoor: 3066, poorRate: '0.06', nearPoorRate: '0.80' },
    ]);
  });

  test('a commune without households has counts but no rate', () => {
    expect(povertyRows([commune('06838', 0, 0, 0)], 'PRESENT')).toMatchObject([{ poorRate: null, nearPoorRate: null }]);
  });

  test('a dissolved commune keeps the counts of its time, but its households are counted elsewhere today', () => {
    const rows = povertyRows([commune('06853', 0, 4, 5, '2025-06-30'), commune('06985', 100, 1, 2)], 'THEN');
    expect(rows[0]).toMatchObject({ households: null, poor: 4, nearPoor: 5, poorRate: null });
    expect(rows[1]).toMatchObject({ households: 100, poorRate: '1.00' });
    expect(povertyTotal(rows)).toEqual({ households: null, poor: 5, nearPoor: 7, poorRate: null, nearPoorRate: null });
  });

  test('the total of no commune is zero', () => {
    expect(povertyTotal([])).toEqual({ households: 0, poor: 0, nearPoor: 0, poorRate: null, nearPoorRate: null });
  });

  test('the total is recomputed from counts, never from rates', () => {
    const rows = povertyRows([commune('1', 10, 1, 0), commune('2', 990, 1, 10)], 'PRESENT');
    expect(povertyTotal(rows)).toEqual({
      households: 1000,
      poor: 2,
      nearPoor: 10,
      poorRate: '0.20',
      nearPoorRate: '1.00',
    });
  });

  test('rates sort as numbers, unknown ones last both ways', () => {
    const rows = povertyRows([commune('1', 100, 9, 0), commune('2', 100, 10, 0), commune('3', 0, 0, 0)], 'PRESENT');
    const codes = (direction: 'asc' | 'desc') => sortPovertyRows(rows, 'poorRate', direction).map(({ code }) => code);
    expect(codes('asc')).toEqual(['1', '2', '3']);
    expect(codes('desc')).toEqual(['2', '1', '3']);
  });

  test('names sort the Vietnamese way', () => {
    const named = ['Xã Ôn', 'Xã Đông', 'Xã Dân'].map((fullName, index) => ({
      ...commune(String(index), 1, 0, 0),
      fullName,
    }));
    expect(sortPovertyRows(povertyRows(named, 'PRESENT'), 'name', 'asc').map(({ name }) => name)).toEqual([
      'Xã Dân',
      'Xã Đông',
      'Xã Ôn',
    ]);
  });

  test('the trend of a commune runs through the years in order and is open where it did not exist', () => {
    const years = [
      { year: 2025, rows: povertyRows([commune('1', 100, 3, 4)], 'THEN') },
      { year: 2024, rows: [] },
    ];
    expect(povertyTrend(years, '1')).toEqual([
      { year: 2024, poor: null, nearPoor: null },
      { year: 2025, poor: 3, nearPoor: 4 },
    ]);
  });
});
