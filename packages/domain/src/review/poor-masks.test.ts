import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEPRIVATION_INDICATORS } from '../vocabulary/standard.ts';
import { poorMasks } from './poor-masks.ts';

const indicator = fc.record({
  code: fc.constantFrom(...DEPRIVATION_INDICATORS),
  service: fc.constant('HEALTH' as const),
  weight: fc.integer({ min: 0, max: 5 }),
  points: fc.constant(10),
});
const standard = fc.record({
  cut: fc.integer({ min: 1, max: 12 }),
  indicators: fc.uniqueArray(indicator, { selector: ({ code }) => code, minLength: 1, maxLength: 12 }),
});
const mask = fc.integer({ min: 0, max: 4095 });

test('a combination of deprivations is poor where its weights reach the cut', () =>
  fc.assert(
    fc.property(standard, mask, ({ cut, indicators }, deprived) => {
      const masks = poorMasks({ cut, indicators });
      expect(masks).toMatch(/^[01]{4096}$/);
      const score = indicators
        .filter(({ code }) => (deprived >> DEPRIVATION_INDICATORS.indexOf(code)) % 2 === 1)
        .reduce((total, { weight }) => total + weight, 0);
      expect(masks[deprived]).toBe(score >= cut ? '1' : '0');
    }),
  ));
