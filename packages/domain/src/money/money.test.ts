import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal, formatPercent, formatVnd } from './format-number.ts';
import { ratio, share } from './share.ts';

describe('shares and ratios', () => {
  test('the figures of Quảng Ninh 2021-2023, in thousand million VND', () => {
    expect(share(60000, 82000, 2)).toBe('73.17');
    expect(share('20734.7', 82000, 2)).toBe('25.29');
    expect(share('165.3', 82000, 1)).toBe('0.2');
    expect(share(1100, 82000, 2)).toBe('1.34');
    expect(ratio(60000, '20734.7', 3)).toBe('2.894');
  });

  test('poor and near-poor households of early 2023', () => {
    expect(share(246, 384500, 3)).toBe('0.064');
    expect(share(3066, 384500, 3)).toBe('0.797');
  });

  test('of nothing there is no share', () => {
    expect(share(1, 0, 2)).toBeNull();
    expect(ratio(1, '0.00', 2)).toBeNull();
  });

  test('part and rest differ from 100 by rounding only', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), (part, rest) => {
        fc.pre(part + rest > 0);
        const hundredths = [part, rest].map((each) => BigInt((share(each, part + rest, 2) ?? '').replace('.', '')));
        const total = (hundredths[0] ?? 0n) + (hundredths[1] ?? 0n);
        expect(total === 10000n || total === 10001n).toBe(true);
      }),
    );
  });
});

describe('numbers as people read them', () => {
  test('Vietnamese groups with points, English with commas', () => {
    expect(formatVnd(1500000)).toBe('1.500.000\u00a0₫');
    expect(formatVnd(60_000_000_000_000n, 'en')).toBe('60,000,000,000,000\u00a0₫');
    expect(formatVnd(-999)).toBe('-999\u00a0₫');
    expect(formatDecimal('1234567.50', 'vi')).toBe('1.234.567,50');
    expect(formatDecimal('0.064', 'en')).toBe('0.064');
    expect(formatPercent('73.17')).toBe('73,17\u00a0%');
  });

  test('what is no number stays as it is', () => {
    expect(formatDecimal('2026-11-23', 'vi')).toBe('2026-11-23');
  });
});
