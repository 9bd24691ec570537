import { FUNDING_SOURCES, fundingBySource, fundingTable, share } from '@thoat-ngheo/domain';
import { expect, test } from 'vitest';
import { indicators } from '../indicator/indicators.ts';
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

/** The table of stages as the API computes it, of the province as a whole. */
const table = fundingTable(fundingLines.map((line) => ({ ...line, communeId: null })));
const mobilised = table.stages.find(({ stage }) => stage === 'MOBILISED')!;
const shareOf = (source: string) => mobilised.sources.find((each) => each.source === source)!.share!;

test('computed shares agree with the stated ones within a tenth of a point, as the total is a floor', () => {
  expect(Math.abs(Number(shareOf('CREDIT')) - 73.1)).toBeLessThan(0.1);
  expect(Math.abs(Number(shareOf('ENTERPRISE_COOPERATIVE')) - 0.2)).toBeLessThan(0.1);
  expect(Math.abs(Number(shareOf('OTHER_MOBILISED')) - 1.35)).toBeLessThan(0.1);
});

test('the figures of the article: credit 73.17 %, enterprises and cooperatives 0.2016 %, budget 20,734.7 billion, 2.894 times', () => {
  expect(mobilised.total).toBe(BigInt(total));
  expect(shareOf('CREDIT')).toBe('73.17');
  expect(share(amountOf('ENTERPRISE_COOPERATIVE'), total, 4)).toBe('0.2016');
  const fine = fundingBySource(fundingLines, 4).sources;
  expect(fine.find(({ source }) => source === 'ENTERPRISE_COOPERATIVE')?.share).toBe('0.2016');
  expect(amountOf('STATE_BUDGET')).toBe(20_734_700_000_000);
  expect(shareOf('STATE_BUDGET')).toBe('25.29');
  expect(mobilised.creditToBudget).toBe('2.894');
});

test('all of it is mobilised money: no plan, allocation or disbursement is stated, and no rate is made up', () => {
  expect(table.stages.filter(({ isKnown }) => isKnown).map(({ stage }) => stage)).toEqual(['MOBILISED']);
  expect(table.rates).toMatchObject({ allocation: { percent: null }, disbursement: { percent: null } });
  expect(mobilised).toMatchObject({ isLowerBound: true, certainty: 'ESTIMATE', creditToBudgetCertainty: 'ESTIMATE' });
});

test('a programme pays for indicators of the catalogue', () => {
  const known = new Set(indicators.map(({ code }) => code));
  for (const { indicatorCodes } of programmes) {
    expect(indicatorCodes.length).toBeGreaterThan(0);
    expect(indicatorCodes.filter((code) => !known.has(code))).toEqual([]);
  }
});
