import { formatPeriod, PERIOD_KINDS, parsePeriod, periodsOfYear } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { ordinalsOf, partsOf, textOf } from './period-parts.ts';

describe('a period while it is typed', () => {
  test('missing parts make no period, nothing entered is empty', () => {
    expect(textOf({ kind: 'QUARTER', year: '', ordinal: '' })).toBe('');
    expect(textOf({ kind: 'YEAR', year: '', ordinal: '1' })).toBe('');
    for (const parts of [
      { kind: 'QUARTER', year: '2023', ordinal: '' },
      { kind: 'QUARTER', year: '', ordinal: '2' },
      { kind: 'MONTH', year: '20', ordinal: '5' },
    ] as const) {
      expect(parsePeriod(textOf(parts)).ok).toBe(false);
    }
  });

  test('every period of a year comes back from its parts', () => {
    for (const kind of PERIOD_KINDS) {
      for (const period of periodsOfYear(kind, 2024)) {
        const text = formatPeriod(period);
        expect(textOf(partsOf(text, 'YEAR'))).toBe(text);
      }
    }
  });

  test('a half-typed text keeps its year', () => {
    expect(partsOf('2023-?', 'QUARTER')).toEqual({ kind: 'QUARTER', year: '2023', ordinal: '' });
    expect(partsOf('20-', 'YEAR')).toEqual({ kind: 'YEAR', year: '20', ordinal: '1' });
  });

  test('choices', () => {
    expect(ordinalsOf('YEAR')).toEqual([]);
    expect(ordinalsOf('HALF')).toEqual(['1', '2']);
    expect(ordinalsOf('MONTH')).toHaveLength(12);
  });
});
