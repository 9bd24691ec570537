import { expect, test } from 'vitest';
import { ETHNICITIES } from '../vocabulary/ethnicity.ts';
import { isEthnicMinorityHousehold, isMinority } from './ethnic-minority.ts';

test('53 of the 54 ethnic groups are minorities', () => {
  expect(ETHNICITIES.filter(isMinority)).toHaveLength(53);
});

test('the head decides for the household', () => {
  const spouse = { relationship: 'SPOUSE', ethnicity: 'DAO' } as const;
  expect(isEthnicMinorityHousehold([])).toBe(false);
  expect(isEthnicMinorityHousehold([{ relationship: 'HEAD', ethnicity: 'KINH' }, spouse])).toBe(false);
  expect(isEthnicMinorityHousehold([spouse, { relationship: 'HEAD', ethnicity: 'SAN_DIU' }])).toBe(true);
});
