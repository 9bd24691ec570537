import { FUNDING_SOURCES } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { fundingLines } from './funding-lines.ts';
import { programmes } from './programmes.ts';

const amountOf = (source: string) => fundingLines.find((line) => line.source === source)!.amount;
const total = programmes[0]!.totalAmount!;

test('one line per funding source of a known programme, in whole VND', () => {
  expect(fundingLines.map((line) => line.source)).toEqual(FUNDING_SOURCES);
  for (const line of fundingLines) {
    expect(programmes.map((programme) => programme.code)).toContain(line.programmeCode);
    expect(Number.isSafeInteger(line.amount)).toBe(true);
  }
});

test('the implied budget closes the sum, and only it is implied', () => {
  expect(fundingLines.reduce((sum, line) => sum + line.amount, 0)).toBe(total);
  expect(fundingLines.filter((line) => line.basis === 'IMPLIED').map((line) => line.source)).toEqual(['STATE_BUDGET']);
});

test('amounts reported as "over" are floors', () => {
  expect(programmes[0]!.totalIsLowerBound).toBe(true);
  expect(fundingLines.filter((line) => line.isLowerBound).map((line) => line.source)).toEqual(['OTHER_MOBILISED']);
});

test('computed shares agree with the stated ones within a tenth of a point, as the total is a floor', () => {
  const share = (source: string) => (amountOf(source) / total) * 100;
  expect(Math.abs(share('CREDIT') - 73.1)).toBeLessThan(0.1);
  expect(Math.abs(share('ENTERPRISE_COOPERATIVE') - 0.2)).toBeLessThan(0.1);
  expect(Math.abs(share('OTHER_MOBILISED') - 1.35)).toBeLessThan(0.1);
});

test('the implied budget is 25.29 % of the total and credit 2.894 times it: nearly three times', () => {
  expect(((amountOf('STATE_BUDGET') / total) * 100).toFixed(2)).toBe('25.29');
  expect((amountOf('CREDIT') / amountOf('STATE_BUDGET')).toFixed(3)).toBe('2.894');
});
