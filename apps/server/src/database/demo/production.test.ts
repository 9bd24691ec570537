import { countedLines, hasOverlap, parseProductionModel } from '@thoat-ngheo/domain';
import { describe, expect, test } from 'vitest';
import { drawFunding } from './funding.ts';
import { type DemoCandidate, drawProduction } from './production.ts';

const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const candidates: DemoCandidate[] = Array.from({ length: 30 }, (_, index) => ({
  householdId: uuid(index),
  communeId: uuid(900 + (index % 4)),
  incomePerCapita: 1_000_000 + index,
}));

describe('synthetic production models', () => {
  test('one in each commune, with households of that commune only, at most six, in order', () => {
    const { models, participants } = drawProduction(candidates, 7);
    expect(models.map(({ communeId }) => communeId)).toEqual([uuid(900), uuid(901), uuid(902), uuid(903)]);
    for (const { id, communeId } of models) {
      const own = participants.filter(({ modelId }) => modelId === id);
      expect(own.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 4, 5, 6]);
      const homes = own.map(
        ({ householdId }) => candidates.find((each) => each.householdId === householdId)?.communeId,
      );
      expect(new Set(homes)).toEqual(new Set([communeId]));
    }
  });

  test('are what people could have entered, and only finished ones have outcomes', () => {
    const { models, participants } = drawProduction(candidates, 7);
    for (const { id, ...model } of models) {
      const own = participants.filter(({ modelId }) => modelId === id);
      const entered = own.map(({ id: _, modelId: __, ordinal: ___, ...facts }) => facts);
      expect(parseProductionModel({ ...model, participants: entered })).toMatchObject({ ok: true });
      for (const { outcome, incomeAfter } of own) {
        expect(outcome === null).toBe(model.status === 'RUNNING');
        expect(incomeAfter === null).toBe(outcome === null);
      }
    }
  });

  test('repeat with the seed', () => {
    expect(drawProduction(candidates, 7)).toEqual(drawProduction(candidates, 7));
    expect(drawProduction(candidates, 8)).not.toEqual(drawProduction(candidates, 7));
    expect(drawProduction([], 7)).toEqual({ models: [], participants: [] });
  });
});

test('synthetic money: no more is allocated than planned or disbursed than allocated; communes have part of it', () => {
  const lines = drawFunding([uuid(900), uuid(901)], 7).map(({ year, ...line }) => ({
    ...line,
    fromYear: year,
    toYear: year,
  }));
  const counted = countedLines(lines);
  expect(counted.every(({ communeId }) => communeId === null)).toBe(true);
  expect(hasOverlap(counted)).toBe(false);
  for (const planned of counted.filter(({ stage }) => stage === 'PLANNED')) {
    const of = (stage: string) =>
      counted.find(
        (each) => each.stage === stage && each.source === planned.source && each.fromYear === planned.fromYear,
      )!.amount;
    expect(of('ALLOCATED')).toBeLessThanOrEqual(planned.amount);
    expect(of('DISBURSED')).toBeLessThanOrEqual(of('ALLOCATED'));
    const parts = lines.filter(
      ({ communeId, source, fromYear }) =>
        communeId !== null && source === planned.source && fromYear === planned.fromYear,
    );
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(of('ALLOCATED'));
  }
});
